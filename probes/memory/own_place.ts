/** Where a control group lies below the mount of its version. */

import type { Host } from "../../core/probe/contract.ts";
import { belowRoot, MOUNTINFO, readMountRoot } from "./mount_root.ts";
import { exists } from "./optional.ts";

/** Mounted control groups of one version, and what their top lists. */
export interface Mount {
  readonly at: string;
  readonly version: 1 | 2;
  readonly listed: readonly string[];
}

/** A group below a mount. */
interface Place {
  readonly path: string;
  /** Whether it is known to be the group that was asked for. */
  readonly isProven: boolean;
}

/** Files of each group but the root: CFTYPE_NOT_ON_ROOT in the kernel. */
const NOT_ON_ROOT = [
  "cgroup.events",
  "cgroup.freeze",
  "cgroup.type",
  "memory.current",
];

/**
 * True for what the group at a path lists. Where our own lies below it, its
 * name has to be there; else one of the files that the kernel puts into each:
 * a list without them says nothing of what it lacks.
 */
export function isListing(
  listed: readonly string[],
  path: string,
  own: string,
): boolean {
  return own.startsWith(`${path}/`)
    ? listed.includes(own.slice(path.length + 1).split("/")[0] ?? "")
    : listed.some((one) => /^(?:cgroup|memory)\.\w/.test(one));
}

/** True where the top of a mount of version 2 is not the root of all groups. */
export function hasGroupAtTop({ version, listed }: Mount): boolean {
  return version === 2 && NOT_ON_ROOT.some((one) => listed.includes(one));
}

/** Where a group lies that the policy states, or that is our own. */
export async function placeOf(
  host: Host,
  mount: Mount,
  path: string,
  isStated: boolean,
): Promise<Place> {
  if (path !== "" && await exists(host, `${mount.at}${path}`)) {
    return { path, isProven: true };
  }
  return isStated ? placeStated(path) : await placeOwn(host, mount, path);
}

/** The top, which a policy names; it names no other that is not there. */
function placeStated(path: string): Place {
  if (path === "") return { path, isProven: true };
  throw new Error(`Cannot find the control group "${path}"`);
}

/**
 * The own group, where its path is not below the mount as it is told. In a
 * namespace it is shown as `/`, and a container mounts its own group as the top:
 * what the top is, the list of the mounts tells.
 */
async function placeOwn(
  host: Host,
  { at, version, listed }: Mount,
  path: string,
): Promise<Place> {
  if (path !== "" && listed.includes(path.split("/")[1] ?? "")) {
    throw new Error("Cannot find the own control group");
  }
  const root = await readMountRoot(host, at, version);
  // Without the list the top has to prove itself by a limit.
  if (root === undefined) return { path: "", isProven: false };
  const below = root === null ? null : belowRoot(path, root);
  if (below === null) {
    throw new Error(
      `Cannot see the own control group below "${at}": "${MOUNTINFO}" has ` +
        "another group there",
    );
  }
  if (below !== "" && !(await exists(host, `${at}${below}`))) {
    throw new Error("Cannot find the own control group");
  }
  return { path: below, isProven: true };
}
