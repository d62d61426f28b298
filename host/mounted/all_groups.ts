/**
 * The groups that bind who is in none: this program's own, a container's, say
 * nothing of a service outside of it.
 */

import { GROUPS, notHost } from "./kernel_kinds.ts";

/** Only the root of version 1 has them: CFTYPE_ONLY_ON_ROOT in the kernel. */
const ON_ROOT = ["release_agent", "cgroup.sane_behavior"];
/** The root of version 2 lacks them: CFTYPE_NOT_ON_ROOT. */
const NOT_ON_ROOT = ["cgroup.events", "cgroup.freeze", "cgroup.type"];

const hasMemory = (line: string) =>
  /^\d+:(?:[^:]*,)?memory(?:,[^:]*)?:\//.test(line);
const isUnified = (line: string) => /^\d+::\//.test(line);

/** Every hierarchy that /proc/self/cgroup tells of, at its root. */
export function atRoot(text: string): string {
  return text.replace(/^(\d+:[^:\n]*:)\/.*$/gm, "$1/");
}

/** Where the groups that count memory are mounted; null: none count it. */
function topOf(
  text: string,
  list: (path: string) => readonly string[],
): { readonly path: string; readonly version: 1 | 2 } | null {
  const lines = text.split("\n");
  if (lines.some(hasMemory)) return { path: `${GROUPS}/memory`, version: 1 };
  if (!lines.some(isUnified)) return null;
  const isHybrid = list(GROUPS).includes("unified");
  return { path: isHybrid ? `${GROUPS}/unified` : GROUPS, version: 2 };
}

/**
 * Where the root of all groups is mounted; null: no groups count memory.
 *
 * @param text /proc/self/cgroup, whose hierarchies are those of the machine
 * @throws where another group lies there, such as a container's own
 */
export function rootOfGroups(
  text: string,
  list: (path: string) => readonly string[],
): string | null {
  const top = topOf(text, list);
  if (top === null) return null;
  const listed = list(top.path);
  const isRoot = top.version === 1
    ? ON_ROOT.some((one) => listed.includes(one))
    : listed.includes("cgroup.controllers") &&
      !NOT_ON_ROOT.some((one) => listed.includes(one));
  if (isRoot) return top.path;
  const why = "it is not the root of all control groups: mount the host's " +
    "/sys, or state memory.cgroup in the policy";
  throw notHost("use", top.path, why);
}
