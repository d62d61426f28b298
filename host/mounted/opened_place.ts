/** A file or a folder that stays the one that was looked at. */

import { closeSync, constants, fstatSync, openSync } from "node:fs";
import { failureCode } from "../../core/host_calls/raw_host.ts";
import { openedLink } from "../files/opened_path.ts";

const FLAGS = constants.O_RDONLY | constants.O_NONBLOCK;

function withOpened<T>(
  path: string,
  flags: number,
  run: (link: string) => T,
): T {
  const fd = openSync(path, flags);
  try {
    return run(openedLink(fd, fstatSync(fd)));
  } finally {
    closeSync(fd);
  }
}

/** What a look gives; null where it fails with one of these codes. */
export function unlessGone<T>(
  look: () => T,
  codes: readonly string[] = ["ENOENT"],
): T | null {
  try {
    return look();
  } catch (error) {
    if (codes.includes(failureCode(error) ?? "")) return null;
    throw error;
  }
}

/** Runs with a link to an opened folder. */
export function withFolder<T>(path: string, run: (link: string) => T): T {
  return withOpened(path, FLAGS | constants.O_DIRECTORY, run);
}

/** The same, where a link in its place is refused (ENOTDIR). */
export function withOwnFolder<T>(path: string, run: (link: string) => T): T {
  const flags = FLAGS | constants.O_DIRECTORY | constants.O_NOFOLLOW;
  return withOpened(path, flags, run);
}

/** Runs with a link to an opened file. */
export function withFile<T>(path: string, run: (link: string) => T): T {
  return withOpened(path, FLAGS, run);
}
