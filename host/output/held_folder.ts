/** A folder that stays the one it was, whatever its path leads to by now. */

import { constants, readlinkSync, type Stats, statSync } from "node:fs";
import { open } from "node:fs/promises";
import process from "node:process";
import { failureCode } from "../../core/host_calls/raw_host.ts";
import { plainFailure } from "../../core/host_calls/publishable_failures.ts";
import { openedLink } from "../files/opened_path.ts";

// Missing from node:fs; asm-generic/fcntl.h, the same on x86_64 and aarch64. A
// folder need not be readable for something to be put into it.
const O_PATH = 0o10000000;

function changed(): Error {
  return plainFailure("changed", "another thing lies there by now");
}

/** Of a folder that was removed while it was mounted where a path leads. */
export const REMOVED = "removed";

// No path of this mount namespace leads to one that is put in its place.
function removed(): Error {
  return plainFailure(
    REMOVED,
    "its folder was removed, and only who mounted it here can mount another; " +
      "start this program anew",
  );
}

/** Whether the path still leads to it, gone as it is: a mount holds it. */
function isThere(path: string, { dev, ino }: Stats): boolean {
  const there = statSync(path, { throwIfNoEntry: false });
  return there?.dev === dev && there.ino === ino;
}

/**
 * Runs with a path to a folder that its owner cannot turn into another one: a
 * folder of another user can be swapped for a link between any two steps.
 *
 * @param path real path of the folder, without links
 * @throws {Error} with code `changed` where that path leads elsewhere by now,
 * {@linkcode REMOVED}, or the kernel's code
 */
export async function withFolder<T>(
  path: string,
  run: (held: string) => Promise<T>,
): Promise<T> {
  // Elsewhere there are no links to what is open.
  if (process.platform !== "linux") return await run(path);
  const flags = O_PATH | constants.O_DIRECTORY | constants.O_NOFOLLOW;
  const handle = await open(path, flags).catch((error) => {
    throw failureCode(error) === "ENOTDIR" ? changed() : error;
  });
  try {
    const stats = await handle.stat();
    if (stats.nlink === 0 && isThere(path, stats)) throw removed();
    const held = openedLink(handle.fd, stats);
    if (readlinkSync(held) !== path) throw changed();
    return await run(held);
  } finally {
    await handle.close();
  }
}
