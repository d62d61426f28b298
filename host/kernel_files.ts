/**
 * Files of /proc and /sys, with one asynchronous call each: a whole run reads
 * dozens, and every further call costs as much as the read itself.
 */

import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  read,
  readdirSync,
  readSync,
} from "node:fs";
import { type Admit, hostFailure } from "../core/raw_host.ts";
import { openedPath } from "./opened.ts";

// Opening there never waits for a device; only the read itself may.
const KERNEL_PATH = /^\/(?:proc|sys)(?:\/|$)/;

/** True for a path of the machine itself below /proc or /sys. */
export function isKernelPath(root: string, path: string): boolean {
  return root === "" && KERNEL_PATH.test(path) && !path.includes("/..");
}

/** The first read: the one in which a driver may hang. */
function readOnce(fd: number, buffer: Uint8Array): Promise<number> {
  return new Promise((resolve, reject) => {
    read(fd, buffer, 0, buffer.length, null, (error, count) => {
      if (error) reject(error);
      else resolve(count);
    });
  });
}

/** Bytes of a regular file, at most `capBytes`. */
export async function readKernelFile(
  path: string,
  capBytes: number,
  admit?: Admit,
): Promise<Uint8Array> {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(fd);
    if (!stats.isFile()) {
      const code = stats.isDirectory() ? "EISDIR" : "not-regular";
      throw hostFailure(code, `Cannot read "${path}": not a regular file`);
    }
    if (admit) admit(openedPath(fd, stats));
    let buffer = new Uint8Array(8192);
    let length = await readOnce(fd, buffer);
    for (;;) {
      if (length > capBytes) {
        throw hostFailure(
          "too-large",
          `Cannot read "${path}": over ${capBytes} bytes`,
        );
      }
      if (length === buffer.length) {
        const larger = new Uint8Array(buffer.length * 8);
        larger.set(buffer);
        buffer = larger;
      }
      // The text is made at the first read; what follows only copies it.
      const more = readSync(fd, buffer, length, buffer.length - length, null);
      if (more === 0) return buffer.subarray(0, length);
      length += more;
    }
  } finally {
    closeSync(fd);
  }
}

/** Names in a directory, not sorted. */
export function listKernelDir(path: string): string[] {
  return readdirSync(path);
}
