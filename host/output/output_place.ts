/** Where a file option leads: looked at before anything is written there. */

import { lstatSync, readlinkSync, type Stats, statSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { failureCode, hostFailure } from "../../core/host_calls/raw_host.ts";
import {
  plainFailure,
  withTold,
} from "../../core/host_calls/publishable_failures.ts";
import { isOwn } from "../files/file_trust.ts";

/** What writes there does. */
export type Place =
  /** Nothing, or a regular file: replaced in one step. */
  | { readonly kind: "file"; readonly path: string }
  /** A device, a FIFO, an open descriptor: written to as it is. */
  | {
    readonly kind: "stream";
    readonly path: string;
    readonly isDescriptor: boolean;
  }
  /** Standard output or standard error of this process. */
  | { readonly kind: "standard"; readonly fd: 1 | 2 };

/** The name that is standard output; a file of that name is `./-`. */
export const STDOUT_NAME = "-";

const LINKS_CAP = 40;
const CONTROL = /\p{Cc}/u;
const DESCRIPTORS = /^\/proc\/(\d+)(?:\/task\/\d+)?\/fd$/;
const STICKY = 0o1000;
const WRITABLE_BY_ALL = 0o002;
const WRITABLE_BY_OTHERS = 0o022;
/** Where links are the system's: in a user namespace they are nobody's. */
const SYSTEM = ["/dev", "/proc"];

/** What there is; null: nothing. */
function look(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch (error) {
    if (failureCode(error) === "ENOENT") return null;
    throw error;
  }
}

function isSystem(directory: string): boolean {
  return SYSTEM.includes(directory) &&
    (lstatSync(directory).mode & WRITABLE_BY_OTHERS) === 0;
}

function lookInside(stats: Stats | null): void {
  if (stats === null) throw plainFailure("ENOENT", "ENOENT");
  if (!stats.isDirectory()) throw plainFailure("ENOTDIR", "ENOTDIR");
}

/** An open descriptor, as /dev/stdout and /dev/fd/3 lead to one. */
function descriptorPlace(path: string): Place {
  const [, pid] = DESCRIPTORS.exec(dirname(path)) ?? [];
  const fd = Number(path.slice(path.lastIndexOf("/") + 1));
  if (pid === String(process.pid) && (fd === 1 || fd === 2)) {
    return { kind: "standard", fd };
  }
  const stats = statSync(path);
  const isWritable = stats.isFile() || stats.isFIFO() ||
    stats.isCharacterDevice();
  if (!isWritable) throw unfit(stats);
  return { kind: "stream", path, isDescriptor: true };
}

function unfit(stats: Stats): Error {
  if (stats.isDirectory()) return plainFailure("EISDIR", "it is a folder");
  const what = stats.isSocket()
    ? "a socket"
    : stats.isBlockDevice()
    ? "a block device"
    : "no file";
  return plainFailure("not-regular", `it is ${what}`);
}

/** In a folder like /tmp anybody may have put it there for us to find. */
function checkStream(path: string, stats: Stats): void {
  const parent = lstatSync(dirname(path));
  const isShared = (parent.mode & STICKY) !== 0 &&
    (parent.mode & WRITABLE_BY_ALL) !== 0;
  if (!isShared || isOwn(stats) || stats.uid === parent.uid) return;
  throw plainFailure(
    "untrusted",
    "it belongs to another user, in a folder where all may put things",
  );
}

/**
 * Follows links to what a name stands for. A link is followed where root or
 * this user made it: another's would choose what is overwritten.
 *
 * @throws {Error} with code `untrusted`, `not-regular` or the kernel's code
 */
export function findPlace(name: string): Place {
  if (name === STDOUT_NAME) return { kind: "standard", fd: 1 };
  if (name === "") throw plainFailure("ENOENT", "it has no name");
  if (CONTROL.test(name)) {
    throw plainFailure("EINVAL", "its name holds a control character");
  }
  const pending = name.split("/").reverse();
  let real = name.startsWith("/") ? "/" : process.cwd();
  let stats = look(real);
  for (let links = 0; pending.length > 0;) {
    const part = pending.pop() ?? "";
    lookInside(stats);
    if (part === "" || part === ".") continue;
    const next = part === ".." ? dirname(real) : join(real, part);
    stats = look(next);
    if (!stats?.isSymbolicLink()) {
      real = next;
      continue;
    }
    if (pending.length === 0 && DESCRIPTORS.test(real)) {
      return descriptorPlace(next);
    }
    if (!isOwn(stats) && !isSystem(real)) {
      throw withTold(
        hostFailure(
          "untrusted",
          `"${next}" is a link of user ${stats.uid}; name where it leads`,
        ),
        "a link on the way is another user's",
      );
    }
    if (++links > LINKS_CAP) throw plainFailure("ELOOP", "ELOOP");
    const target = readlinkSync(next);
    if (target.startsWith("/")) real = "/";
    stats = look(real);
    pending.push(...target.split("/").reverse());
  }
  if (stats === null || stats.isFile()) return { kind: "file", path: real };
  if (!stats.isFIFO() && !stats.isCharacterDevice()) throw unfit(stats);
  checkStream(real, stats);
  return { kind: "stream", path: real, isDescriptor: false };
}

/** Whether a name stands for standard output; what cannot be told does not. */
export function isStdout(name: string): boolean {
  const place = tryFind(name);
  return place?.kind === "standard" && place.fd === 1;
}

/** Whether two names stand for one file, or both for standard output. */
export function isSamePlace(one: string, other: string): boolean {
  if (isStdout(one) && isStdout(other)) return true;
  const [first, second] = [tryFind(one), tryFind(other)];
  return first?.kind === "file" && second?.kind === "file" &&
    first.path === second.path;
}

function tryFind(name: string): Place | null {
  try {
    return findPlace(name);
  } catch (error) {
    // The write itself says what is wrong with it.
    if (failureCode(error) === null) throw error;
    return null;
  }
}
