/** Which control group is our own (/proc/self/cgroup). */

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

/** Own group: the line of the memory controller, else the unified one. */
export function parseOwnGroup(text: string): Group {
  let unified: string | null = null;
  // A path that is cut short may be another group's.
  if (!text.endsWith("\n")) {
    throw new SyntaxError(`Cannot find the end of ${SELF_CGROUP}`);
  }
  for (const line of text.split("\n")) {
    const [, controllers, path] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? [];
    if (path === undefined) continue;
    if (controllers?.split(",").includes("memory")) {
      return { version: 1, path: normalize(path) };
    }
    if (controllers === "") unified = path;
  }
  if (unified === null) {
    throw new SyntaxError(`Cannot find a control group in ${SELF_CGROUP}`);
  }
  return { version: 2, path: normalize(unified) };
}
