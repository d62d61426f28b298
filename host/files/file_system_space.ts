/** Space and mount options of the file system that holds a path. */

import { realpath, statfs } from "node:fs/promises";
import type { FsSpace } from "../../core/probe/contract.ts";
import { LONG_CAP_BYTES } from "../../core/host_calls/answer_bounds.ts";
import { failureCode, hostFailure } from "../../core/host_calls/raw_host.ts";
import { readOpenedText } from "./kernel_files.ts";
import { findMount, hasAutomounts } from "./mount_table.ts";

const MOUNTS = "/proc/self/mountinfo";

/** Code of a place that is not measured, as that would mount it. */
export const NOT_MOUNTED = "not-mounted";

/** Reads spaces, all by the mounts as they were at first. */
export function createSpaces(): (path: string) => Promise<FsSpace> {
  let mounts: Promise<string> | null = null;
  return (path) => {
    mounts ??= readOpenedText(MOUNTS, LONG_CAP_BYTES);
    return readSpace(path, mounts);
  };
}

/** Reads statfs(2), and from the mount table whether it is read-only. */
export async function readSpace(
  path: string,
  mounts: Promise<string> = readOpenedText(MOUNTS, LONG_CAP_BYTES),
): Promise<FsSpace> {
  try {
    const table = await mounts;
    if (hasAutomounts(table)) await refuseAutomount(table, path);
    // Most places asked about are not there.
    const space = await statfs(path);
    const real = await realpath(path);
    return {
      ...bytesOf(space),
      readOnly: isReadOnlyMount(table, real),
      // Not told where it is not so: most recordings were made without it.
      ...isCovered(table, real) ? { covered: true } : {},
    };
  } catch (error) {
    const code = failureCode(error) ?? "failed";
    throw hostFailure(code, `Cannot measure "${path}": ${code}`, error);
  }
}

async function refuseAutomount(table: string, path: string): Promise<void> {
  // Few machines have any.
  const { wouldMount } = await import("./automounts.ts");
  if (!(await wouldMount(table, path))) return;
  throw hostFailure(NOT_MOUNTED, `Cannot measure "${path}": ${NOT_MOUNTED}`);
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
