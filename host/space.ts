/** Space and mount options of the file system that holds a path. */

import { realpath, statfs } from "node:fs/promises";
import type { FsSpace } from "../core/probe.ts";
import { failureCode, hostFailure } from "../core/raw_host.ts";
import { readKernelText } from "./kernel_files.ts";

const MOUNTS = "/proc/self/mountinfo";
const MOUNTS_CAP_BYTES = 8 * 1024 * 1024;

/** Reads statfs(2), and from the mount table whether it is read-only. */
export async function readSpace(path: string): Promise<FsSpace> {
  try {
    // Most places asked about are not there: the mount table comes after.
    const space = await statfs(path);
    const [real, mounts] = await Promise.all([
      realpath(path),
      readKernelText(MOUNTS, MOUNTS_CAP_BYTES),
    ]);
    return {
      availableBytes: space.bavail * space.bsize,
      totalBytes: space.blocks * space.bsize,
      readOnly: isReadOnlyMount(mounts, real),
    };
  } catch (error) {
    const code = failureCode(error) ?? "failed";
    throw hostFailure(code, `Cannot measure "${path}": ${code}`, error);
  }
}

/** Whether the mount that holds the path, or its file system, is read-only. */
export function isReadOnlyMount(mountinfo: string, path: string): boolean {
  let best: { point: string; readOnly: boolean } | null = null;
  for (const line of mountinfo.split("\n")) {
    // Optional fields end at " - "; spaces in paths are written \040.
    const [mount = "", fileSystem = ""] = line.split(" - ");
    const fields = mount.split(" ");
    const point = unescapeOctal(fields[4] ?? "");
    if (point === "" || !isBelow(path, point)) continue;
    // A later line of the same point is mounted over the earlier one.
    if (best !== null && point.length < best.point.length) continue;
    const options = [
      ...(fields[5] ?? "").split(","),
      ...(fileSystem.split(" ")[2] ?? "").split(","),
    ];
    best = { point, readOnly: options.includes("ro") };
  }
  if (best === null) {
    throw new RangeError(`Cannot find the mount of "${path}" in mountinfo`);
  }
  return best.readOnly;
}

function isBelow(path: string, point: string): boolean {
  return point === "/" || path === point || path.startsWith(`${point}/`);
}

function unescapeOctal(text: string): string {
  return text.replace(
    /\\([0-7]{3})/g,
    (_, digits: string) => String.fromCharCode(parseInt(digits, 8)),
  );
}
