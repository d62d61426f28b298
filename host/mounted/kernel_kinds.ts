/** Which file systems hold what the kernel says, by their numbers. */

import { hostFailure } from "../../core/host_calls/raw_host.ts";

/** Code of what lies below the folder and is not the host's, or may not be. */
export const NOT_HOST = "not-host";

/** Where control groups are mounted. */
export const GROUPS = "/sys/fs/cgroup";

// include/uapi/linux/magic.h; the kernel alone gives them (statfs(2)).
const PROC = 0x9fa0;
const SYSFS = 0x62656572;
const TMPFS = 0x01021994;
const CGROUP = 0x27e0eb;
const CGROUP2 = 0x63677270;

/** True for a path, and for what lies below it. */
export function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** File systems that hold a path of the kernel's; null: it is no such path. */
export function kernelKinds(path: string): readonly number[] | null {
  if (isBelow(path, "/proc")) return [PROC];
  // A folder for the mounts of version 1, the mount of version 2, or nothing.
  if (path === GROUPS) return [TMPFS, CGROUP2, SYSFS];
  if (isBelow(path, GROUPS)) return [CGROUP, CGROUP2];
  return isBelow(path, "/sys") ? [SYSFS] : null;
}

/** Number of the file system that holds what a path leads to. */
export type KindOf = (path: string) => number;

export function notHost(action: string, path: string, why: string): Error {
  return hostFailure(NOT_HOST, `Cannot ${action} "${path}": ${why}`);
}

/**
 * Refuses what is not on a file system of the kernel's.
 *
 * @param link what leads to the opened file, whatever lies at the path by now
 */
export function checkKind(link: string, path: string, kind: KindOf): void {
  const kinds = kernelKinds(path);
  if (kinds === null || kinds.includes(kind(link))) return;
  throw notHost("use", path, "it is not on a file system of the kernel");
}
