/** Places that the kernel mounts when they are first used (autofs). */

import { readlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { failureCode } from "../../core/host_calls/raw_host.ts";
import { findMount } from "./mount_table.ts";

/** As many links as the kernel follows (path_resolution(7)). */
const LINKS_CAP = 40;

/**
 * True where to use a path would mount something: whoever asks for its space
 * starts a mount, over the network too, and may wait for it for ever (autofs
 * in the kernel's Documentation/filesystems/autofs.rst). Links are followed as
 * far as that mounts nothing.
 *
 * @param root folder that links stay in
 */
export async function wouldMount(
  mountinfo: string,
  path: string,
  root = "",
): Promise<boolean> {
  let left = partsOf(path);
  let at = "/";
  for (let links = 0; left.length > 0;) {
    const [part = "", ...rest] = left;
    at = join(at, part);
    const here = `${root}${at}`;
    const { type, point } = findMount(mountinfo, here);
    // The root of a map of names may be passed; what is below it mounts.
    if (type === "autofs" && (rest.length === 0 || here !== point)) return true;
    const target = await linkAt(here);
    if (target === null) {
      left = rest;
      continue;
    }
    links += 1;
    if (links > LINKS_CAP) return false;
    left = [...partsOf(resolve(at, "..", target)), ...rest];
    at = "/";
  }
  return false;
}

const partsOf = (path: string) =>
  resolve("/", path).split("/").filter((part) => part !== "");

/** Where a link leads; null for what is none, or is not there. */
async function linkAt(path: string): Promise<string | null> {
  try {
    return await readlink(path);
  } catch (error) {
    if (failureCode(error) === null) throw error;
    return null;
  }
}
