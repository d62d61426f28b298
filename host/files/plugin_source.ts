/** The bytes of a plugin, if nobody else can have changed them. */

import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  statSync,
} from "node:fs";
import { dirname } from "node:path";
import { hostFailure } from "../../core/host_calls/raw_host.ts";
import {
  plainFailure,
  withTold,
} from "../../core/host_calls/publishable_failures.ts";
import {
  ownershipFault,
  toldFault,
  trustedChild,
  trustedPath,
} from "./file_trust.ts";

const SOURCE_CAP_BYTES = 256 * 1024;

/** Real path of a directory in which only root or this user can put files. */
export function trustedDirectory(directory: string): string {
  const real = trustedPath(directory);
  // A sticky directory protects files that are there, not the list of them.
  const stats = statSync(real);
  const why = stats.isDirectory()
    ? ownershipFault(stats, false)
    : "not a directory";
  if (why === null) return real;
  throw withTold(
    hostFailure("untrusted", `Cannot trust "${directory}": it is ${why}`),
    toldFault(`it is ${why}`),
  );
}

/** Bytes of a file that lies in a trusted directory, and is trusted itself. */
export function readTrusted(directory: string, name: string): Uint8Array {
  const real = trustedChild(directory, name);
  if (dirname(real) !== directory) {
    throw plainFailure("untrusted", "it is a link out of the directory");
  }
  const flags = constants.O_RDONLY | constants.O_NONBLOCK |
    constants.O_NOFOLLOW;
  const fd = openSync(real, flags);
  try {
    const stats = fstatSync(fd);
    const why = stats.isFile()
      ? ownershipFault(stats, false)
      : "not a regular file";
    if (why !== null) {
      throw plainFailure("untrusted", toldFault(`it is ${why}`));
    }
    const buffer = new Uint8Array(SOURCE_CAP_BYTES + 1);
    let length = 0;
    for (;;) {
      const bytesRead = readSync(
        fd,
        buffer,
        length,
        buffer.length - length,
        null,
      );
      if (bytesRead === 0) return buffer.subarray(0, length);
      length += bytesRead;
      if (length > SOURCE_CAP_BYTES) {
        throw plainFailure("too-large", `it is over ${SOURCE_CAP_BYTES} bytes`);
      }
    }
  } finally {
    closeSync(fd);
  }
}

/** Another encoding could hide what the digest was reviewed for. */
export function decodeSource(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })
      .decode(bytes);
  } catch (error) {
    throw plainFailure("not-utf-8", "it is not UTF-8", error);
  }
}
