/** Which control group the top of a mount is (/proc/self/mountinfo). */

import { unescapeOctal } from "../../core/kernel/mount_fields.ts";
import type { Host } from "../../core/probe/contract.ts";
import { readOptional } from "./optional.ts";

/** Mounts as this program sees them. */
export const MOUNTINFO = "/proc/self/mountinfo";

/** Id, parent, device, root, point, options, optional fields, kind. */
const LINE = /^\d+ \d+ \d+:\d+ (\S+) (\S+) \S+(?: \S+)*? - (\S+) /;

/**
 * Group at the top of a mount, from the root of our own namespace; outside of
 * it begins with `/..` (cgroup_show_path in kernel/cgroup/cgroup.c). Null: no
 * groups of that version are mounted there.
 */
export function parseMountRoot(
  text: string,
  mount: string,
  version: 1 | 2,
): string | null {
  const kind = version === 1 ? "cgroup" : "cgroup2";
  let root: string | null = null;
  for (const line of text.split("\n")) {
    const [, at, point, type] = LINE.exec(line) ?? [];
    // A mount covers those before it.
    if (point === mount) root = type === kind ? unescapeOctal(at ?? "") : null;
  }
  return root;
}

/** The list of the mounts; null: there is none. */
export async function readMounts(host: Host): Promise<string | null> {
  const text = await readOptional(host, MOUNTINFO);
  if (text === null || text === "" || text.endsWith("\n")) return text;
  // The mount that covers another comes after it.
  throw new SyntaxError(`Cannot find the end of ${MOUNTINFO}`);
}

/** Kind of what is mounted at a place itself; null: nothing is. */
export function parseMountType(text: string, place: string): string | null {
  const fields = text.split("\n").map((line) => LINE.exec(line) ?? []);
  return fields.findLast(([, , point]) => point === place)?.[3] ?? null;
}

/** The root of a mount of this machine; undefined: there is no list of its mounts. */
export async function readMountRoot(
  host: Host,
  mount: string,
  version: 1 | 2,
): Promise<string | null | undefined> {
  const text = await readMounts(host);
  return text === null ? undefined : parseMountRoot(text, mount, version);
}

/** Path below the top of a mount; null: the group is not below it. */
export function belowRoot(path: string, root: string): string | null {
  if (root === "/") return path;
  return path === root || path.startsWith(`${root}/`)
    ? path.slice(root.length)
    : null;
}
