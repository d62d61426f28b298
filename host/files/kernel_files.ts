/**
 * Files of /proc and /sys, and of a sysroot, with one asynchronous call each: a
 * whole run reads dozens, and every further call costs as much as the read.
 */

import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  read,
  readdirSync,
  readFile,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from "node:fs";
import { type Admit, hostFailure } from "../../core/host_calls/raw_host.ts";
import { openedLink, openedPath } from "./opened_path.ts";

// Opening there never waits for a device; only the read itself may.
const KERNEL_PATH = /^\/(?:proc|sys)(?:\/|$)/;

/** True for a path of the machine itself below /proc or /sys. */
export function isKernelPath(root: string, path: string): boolean {
  return root === "" && KERNEL_PATH.test(path) && !path.includes("/..");
}

function checkRegular(path: string, stats: Stats, capBytes: number): void {
  if (!stats.isFile()) {
    const code = stats.isDirectory() ? "EISDIR" : "not-regular";
    throw hostFailure(code, `Cannot read "${path}": not a regular file`);
  }
  checkSize(path, stats.size, capBytes);
}

function checkSize(path: string, bytes: number, capBytes: number): void {
  if (bytes <= capBytes) return;
  const why = `Cannot read "${path}": over ${capBytes} bytes`;
  throw hostFailure("too-large", why);
}

/**
 * Text of a regular file, at most `capBytes`. Looked at before it is opened: of
 * whoever could change it between the two nothing here is safe.
 */
export async function readKernelText(
  path: string,
  capBytes: number,
): Promise<string> {
  checkRegular(path, statSync(path), capBytes);
  // With a callback it takes half the time of its promise's twin.
  const text = await new Promise<string>((resolve, reject) => {
    readFile(path, "utf8", (error, text) => {
      if (error) reject(error);
      else resolve(text);
    });
  });
  checkSize(path, text.length, capBytes);
  return text;
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

export interface OpenedOptions {
  /** Asked where the file that was opened really is. */
  readonly admit?: Admit | undefined;
  /** Asked what leads to the file that was opened, before it is read. */
  readonly check?: (link: string) => void;
  /** The path as messages have it. @default the path itself */
  readonly shown?: string;
  /** False: a link is refused (ELOOP), and not opened. @default true */
  readonly isFollowed?: boolean;
  /** Device whose reads wait for nothing. */
  readonly disk?: number | null | undefined;
}

const DECODER = new TextDecoder();
const BUFFER_BYTES = 8192;

/** The same where it may have no end, or what is checked has to be what was opened. */
export async function readOpenedText(
  path: string,
  capBytes: number,
  { admit, check, shown = path, isFollowed = true, disk }: OpenedOptions = {},
): Promise<string> {
  const flags = constants.O_RDONLY | constants.O_NONBLOCK |
    (isFollowed ? 0 : constants.O_NOFOLLOW);
  const fd = openSync(path, flags);
  try {
    const stats = fstatSync(fd);
    checkRegular(shown, stats, capBytes);
    check?.(openedLink(fd, stats));
    const anchor = admit?.anchor;
    admit?.(
      openedPath(fd, stats),
      anchor === undefined ? undefined : realpathSync(anchor),
    );
    // Most files are short, and say so; one of /proc says that it is empty.
    const isSized = stats.size > 0 && stats.size < BUFFER_BYTES;
    let buffer = new Uint8Array(isSized ? stats.size + 1 : BUFFER_BYTES);
    let length = stats.dev === disk
      ? readSync(fd, buffer, 0, buffer.length, null)
      : await readOnce(fd, buffer);
    for (;;) {
      checkSize(shown, length, capBytes);
      if (length === buffer.length) {
        const larger = new Uint8Array(buffer.length * 8);
        larger.set(buffer);
        buffer = larger;
      }
      // The text is made at the first read; what follows only copies it.
      const more = readSync(fd, buffer, length, buffer.length - length, null);
      if (more === 0) {
        return DECODER.decode(buffer.subarray(0, length));
      }
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
