/** Where an open file really is. */

import { readdirSync, readlinkSync, statSync } from "node:fs";
import { failureCode, hostFailure } from "../../core/host_calls/raw_host.ts";

interface FileId {
  readonly dev: number;
  readonly ino: number;
}

const FDS = "/proc/self/fd";

function isSame(fd: string, file: FileId): boolean {
  try {
    const { dev, ino } = statSync(`${FDS}/${fd}`);
    return dev === file.dev && ino === file.ino;
  } catch (error) {
    // Not open any more, or a number that is no descriptor.
    if (failureCode(error) === null) throw error;
    return false;
  }
}

/**
 * Link to an open file. Deno before 2.9 numbers its files on its own, so the
 * number is believed only where the descriptor is the same file.
 *
 * @throws {Error} with code `denied` when no descriptor is this file
 */
export function openedLink(fd: number, file: FileId): string {
  const own = String(fd);
  const found = isSame(own, file)
    ? own
    : readdirSync(FDS).reverse().find((one) => isSame(one, file));
  if (found === undefined) {
    throw hostFailure("denied", "Cannot tell which file was opened");
  }
  return `${FDS}/${found}`;
}

/** Real path of an open file. */
export function openedPath(fd: number, file: FileId): string {
  return readlinkSync(openedLink(fd, file));
}
