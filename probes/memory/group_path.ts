/** Which control group is our own (/proc/self/cgroup). */

import {
  countsMemory,
  parseGroupLine,
} from "../../core/kernel/control_groups.ts";

/** The file. */
export const SELF_CGROUP = "/proc/self/cgroup";

/** A control group below the mount of its version. */
export interface Group {
  readonly version: 1 | 2;
  readonly path: string;
}

/** Path without `..`, which never leaves the mount. */
export function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.map((part) => `/${part}`).join("");
}

/** Own path; one with `..` is outside of what is shown (cgroup_namespaces(7)). */
function ownPath(path: string): string {
  if (!path.split("/").includes("..")) return normalize(path);
  throw new Error(
    `Cannot see the own control group: "${SELF_CGROUP}" has it outside of the ` +
      "namespace's root",
  );
}

/**
 * Own group: the line of the memory controller, else the unified one. Null:
 * the kernel lists every hierarchy that was ever mounted (proc_cgroup_show in
 * kernel/cgroup/cgroup.c), and none of them can hold that controller.
 */
export function parseOwnGroup(text: string): Group | null {
  let unified: string | null = null;
  // A path that is cut short may be another group's.
  if (text !== "" && !text.endsWith("\n")) {
    throw new SyntaxError(`Cannot find the end of ${SELF_CGROUP}`);
  }
  const lines = text.split("\n").slice(0, -1);
  let isWhole = true;
  for (const line of lines) {
    const group = parseGroupLine(line);
    if (group === null) isWhole = false;
    else if (countsMemory(group)) {
      return { version: 1, path: ownPath(group.path) };
    } else if (group.controllers === "") unified = group.path;
  }
  if (isWhole && unified !== null) {
    return { version: 2, path: ownPath(unified) };
  }
  // A line that cannot be read may be the one that is looked for.
  if (isWhole) return null;
  throw new SyntaxError(
    `Cannot find a line of the memory controller, or one that begins with ` +
      `"0::", in "${SELF_CGROUP}"`,
  );
}
