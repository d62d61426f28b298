/** Space and mount options of the file system that holds a path. */

import { realpath, statfs } from "node:fs/promises";
import { unescapeOctal } from "../../core/kernel/mount_fields.ts";
import type { FsSpace } from "../../core/probe/contract.ts";
import { failureCode, hostFailure } from "../../core/host_calls/raw_host.ts";
import { readOpenedText } from "./kernel_files.ts";

const MOUNTS = "/proc/self/mountinfo";
const MOUNTS_CAP_BYTES = 8 * 1024 * 1024;

/** Reads statfs(2), and from the mount table whether it is read-only. */
export async function readSpace(path: string): Promise<FsSpace> {
  try {
    // Most places asked about are not there: the mount table comes after.
    const space = await statfs(path);
    const [real, mounts] = await Promise.all([
      realpath(path),
      readOpenedText(MOUNTS, MOUNTS_CAP_BYTES),
    ]);
    return {
      ...bytesOf(space),
      readOnly: isReadOnlyMount(mounts, real),
      // Not told where it is not so: most recordings were made without it.
      ...isCovered(mounts, real) ? { covered: true } : {},
    };
  } catch (error) {
    const code = failureCode(error) ?? "failed";
    throw hostFailure(code, `Cannot measure "${path}": ${code}`, error);
  }
}

/** statfs(2) of a file system in user space (fs/fuse/inode.c). */
const FUSE_TYPE = 0x65735546;
/** Its usual block, where both sizes are the same. */
const USUAL_BLOCK = 4096;
/** What is free below zero, over a quota, comes as a number of 64 bits. */
const NEGATIVE = 2 ** 63;

interface Figures {
  readonly bavail: number;
  readonly blocks: number;
  readonly bsize: number;
  /** Unit of the counts; runtimes before Deno 2.9 do not tell it. */
  readonly frsize?: number;
  readonly type?: number;
}

/**
 * Unit of what is counted: f_frsize (statvfs(3)). The kernel makes it f_bsize
 * where a file system gives none (fs/statfs.c); those in user space give both.
 */
function unitOf({ bsize, frsize, type }: Figures): number {
  if (frsize) return frsize;
  if (type === FUSE_TYPE && bsize !== USUAL_BLOCK) {
    // Told by its code: the caller names the place.
    throw Object.assign(new Error("EOPNOTSUPP"), { code: "EOPNOTSUPP" });
  }
  return bsize;
}

/**
 * Bytes of a file system. One that claims more than a number holds exactly, as
 * those of networks do, has at least the largest number that it does hold.
 */
export function bytesOf(
  figures: Figures,
): Pick<FsSpace, "availableBytes" | "totalBytes"> {
  const { bavail, blocks } = figures;
  const unit = unitOf(figures);
  const totalBytes = Math.min(Number.MAX_SAFE_INTEGER, blocks * unit);
  // More free than there is cannot be: what is less is believed.
  const isNegative = bavail >= NEGATIVE && blocks < NEGATIVE;
  const available = isNegative ? 0 : bavail * unit;
  return { availableBytes: Math.min(totalBytes, available), totalBytes };
}

interface Mount {
  readonly point: string;
  /** What of its file system is mounted. */
  readonly root: string;
  readonly type: string;
  readonly readOnly: boolean;
}

/** The mount that holds a path; the last one where there are several. */
function findMount(mountinfo: string, path: string): Mount {
  let best: Mount | null = null;
  for (const line of mountinfo.split("\n")) {
    // Optional fields end at " - "; spaces in paths are written \040.
    const [mount = "", fileSystem = ""] = line.split(" - ");
    const fields = mount.split(" ");
    const point = unescapeOctal(fields[4] ?? "");
    if (point === "" || !isBelow(path, point)) continue;
    // A later line of the same point is mounted over the earlier one.
    if (best !== null && point.length < best.point.length) continue;
    const [type = "", , behind = ""] = fileSystem.split(" ");
    const options = [...(fields[5] ?? "").split(","), ...behind.split(",")];
    const readOnly = options.includes("ro");
    best = { point, root: fields[3] ?? "", type, readOnly };
  }
  if (best === null) {
    throw new RangeError(`Cannot find the mount of "${path}" in mountinfo`);
  }
  return best;
}

/** Whether the mount that holds the path, or its file system, is read-only. */
export function isReadOnlyMount(mountinfo: string, path: string): boolean {
  return findMount(mountinfo, path).readOnly;
}

/**
 * Whether a file system that keeps nothing lies over the place, as systemd
 * puts one there for ProtectHome=tmpfs, TemporaryFileSystem= and PrivateTmp=.
 */
export function isCovered(mountinfo: string, path: string): boolean {
  const { point, root, type } = findMount(mountinfo, path);
  // Under a root in memory there is nothing behind it.
  if (point === "/") return false;
  return type === "tmpfs" || type === "ramfs" ||
    root.includes("/systemd-private-");
}

function isBelow(path: string, point: string): boolean {
  return point === "/" || path === point || path.startsWith(`${point}/`);
}
