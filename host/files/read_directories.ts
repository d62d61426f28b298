/** Names in directories, and where links lead, with a check of what was opened. */

import { constants } from "node:fs";
import { open, readdir, readlink } from "node:fs/promises";
import { NAMES_CAP } from "../../core/host_calls/answer_bounds.ts";
import { type Admit, hostFailure } from "../../core/host_calls/raw_host.ts";
import {
  linkTarget,
  resolveBelow,
  type Root,
  stripRoot,
} from "./root_paths.ts";
import { isKernelPath, listKernelDir } from "./kernel_files.ts";
import { openedLink } from "./opened_path.ts";
import { listSeen } from "./seen_files.ts";

/** Real path of what a check measures by, now that the file is open. */
export async function anchorOf(
  root: Root,
  { anchor }: Admit,
): Promise<string | undefined> {
  if (anchor === undefined) return undefined;
  return stripRoot(root.path, await resolveBelow(root, anchor, "always"));
}

/** Runs with a link to a directory of the machine that stays the one checked. */
async function withOpened<T>(
  path: string,
  run: (link: string, real: string) => Promise<T>,
): Promise<T> {
  const flags = constants.O_RDONLY | constants.O_NONBLOCK |
    constants.O_DIRECTORY;
  const handle = await open(path, flags);
  try {
    const link = openedLink(handle.fd, await handle.stat());
    return await run(link, await readlink(link));
  } finally {
    await handle.close();
  }
}

async function listNames(
  root: Root,
  path: string,
  admit?: Admit,
): Promise<readonly string[]> {
  if (admit === undefined) {
    const real = await resolveBelow(root, path);
    if (isKernelPath(root.path, real)) return listKernelDir(real);
    return root.seen ? await listSeen(root.seen, real) : await readdir(real);
  }
  if (root.path === "") {
    return await withOpened(path, async (link, real) => {
      admit(real, await anchorOf(root, admit));
      return await readdir(link);
    });
  }
  const real = await resolveBelow(root, path, "always");
  admit(stripRoot(root.path, real), await anchorOf(root, admit));
  return await readdir(real);
}

/** Names in a directory, sorted. */
export async function readDir(
  root: Root,
  path: string,
  admit?: Admit,
): Promise<readonly string[]> {
  const names = await listNames(root, path, admit);
  if (names.length > NAMES_CAP) {
    throw hostFailure(
      "too-large",
      `Cannot list "${path}": over ${NAMES_CAP} names`,
    );
  }
  return [...names].sort();
}

/** Last part of a link's target. */
export async function readLinkName(
  root: Root,
  path: string,
  admit?: Admit,
): Promise<string> {
  const slash = path.lastIndexOf("/");
  const name = path.slice(slash);
  const above = path.slice(0, slash) || "/";
  const target = admit !== undefined && root.path === ""
    ? await withOpened(above, async (link, real) => {
      admit(`${real === "/" ? "" : real}${name}`, await anchorOf(root, admit));
      return await linkTarget(`${link}${name}`, root);
    })
    : await targetBelow(root, above, name, admit);
  if (target === null) throw hostFailure("EINVAL", "not a link");
  return target.slice(target.lastIndexOf("/") + 1);
}

async function targetBelow(
  root: Root,
  above: string,
  name: string,
  admit?: Admit,
): Promise<string | null> {
  const parent = await resolveBelow(root, above, admit ? "always" : "lazy");
  const link = `${parent}${name}`;
  if (admit) admit(stripRoot(root.path, link), await anchorOf(root, admit));
  return await linkTarget(link, root);
}
