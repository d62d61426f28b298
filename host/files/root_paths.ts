/** Paths of a machine that lies below a directory. */

import { lstat, readFile, readlink } from "node:fs/promises";
import { hostFailure } from "../../core/host_calls/raw_host.ts";
import { kept, nothingSeen, type Place, type Seen } from "./seen_files.ts";

export const LINKS_CAP = 40;
export const PATH_CAP = 4096;
/** Text of a file that stands for a link, where links could not be packed. */
export const PACKED_LINK = /^\.\.\/[^\n\0]+$/;

/** Where a host's files lie. */
export interface Root {
  readonly path: string;
  /**
   * Null: everything is looked at again. A host is made for one run, and a
   * sysroot looks at each part of a path once.
   */
  readonly seen: Seen | null;
  /** True: file systems of this machine lie there, whose links are links. */
  readonly isMounted?: boolean;
}

/** A sysroot of which nothing was looked at, or the machine itself. */
export function rootAt(path: string): Root {
  return { path, seen: path === "" ? null : nothingSeen(path) };
}

/** A path on this machine as the probe would name it. */
export function stripRoot(root: string, real: string): string {
  if (root === "") return real;
  if (real === root) return "/";
  if (!real.startsWith(`${root}/`)) {
    throw hostFailure("denied", "Cannot read a file outside the sysroot");
  }
  return real.slice(root.length);
}

/**
 * Path on this machine of a path below the root. Links resolve inside the
 * root, absolute ones too, and `..` never leaves it. For `text` the end of the
 * path is not looked into: who reads it will see whether it is a link as text.
 * On the machine itself the kernel resolves, but `always`.
 */
export async function resolveBelow(
  root: Root,
  path: string,
  asked: "text" | "always" | "lazy" = "lazy",
): Promise<string> {
  if (root.path === "" && asked !== "always") return path;
  const slash = path.lastIndexOf("/");
  const folder = await folderBelow(root, path.slice(0, Math.max(0, slash)));
  const name = path.slice(slash + 1);
  // What is in a folder is read after its list: one walk is enough for both.
  const isFolder = asked === "lazy" &&
    root.seen?.kinds.has(`${folder.real}/${name}`);
  const { real } =
    await (isFolder
      ? folderBelow(root, path)
      : walk(root, folder, name, asked));
  return real === "" ? "/" : real;
}

/**
 * The same, for who opens it without following a link; null where its end is no
 * name that could be opened.
 */
export async function unfollowedBelow(
  root: Root,
  path: string,
): Promise<string | null> {
  const slash = path.lastIndexOf("/");
  const name = path.slice(slash + 1);
  if (["", ".", ".."].includes(name)) return null;
  const folder = await folderBelow(root, path.slice(0, slash));
  return `${folder.real}/${name}`;
}

/** The same of a folder, by way of the one that it is in. */
function folderBelow(root: Root, path: string): Promise<Place> {
  if (path === "") return Promise.resolve({ real: root.path, links: 0 });
  return kept(root.seen?.folders, path, async () => {
    const slash = path.lastIndexOf("/");
    const above = await folderBelow(root, path.slice(0, Math.max(0, slash)));
    return await walk(root, above, path.slice(slash + 1), "folder");
  });
}

/** From a place along a name, and along what it links to. */
async function walk(
  root: Root,
  from: Place,
  name: string,
  asked: "text" | "always" | "lazy" | "folder",
): Promise<Place> {
  const pending = [name];
  let { real, links } = from;
  while (pending.length > 0) {
    const part = pending.pop();
    if (part === undefined || part === "" || part === ".") continue;
    if (part === "..") {
      if (real !== root.path) real = real.slice(0, real.lastIndexOf("/"));
      continue;
    }
    const next = `${real}/${part}`;
    const isInside = asked === "folder" || pending.length > 0;
    const target = await (isInside
      ? insideTarget(next, root)
      : asked === "text"
      ? realTarget(next)
      : targetOf(next, root, false));
    if (target === null) {
      real = next;
      continue;
    }
    links += 1;
    if (links > LINKS_CAP) {
      throw hostFailure("ELOOP", "Too many links");
    }
    if (target.startsWith("/")) {
      real = root.path;
    }
    pending.push(...target.split("/").reverse());
  }
  return { real, links };
}

/** The same of what a path leads through, once. */
function insideTarget(path: string, root: Root): Promise<string | null> {
  return kept(root.seen?.insides, path, () => targetOf(path, root, true));
}

/** Target of a link that the file system knows; null where it is none. */
async function realTarget(path: string): Promise<string | null> {
  return (await lstat(path)).isSymbolicLink() ? await readlink(path) : null;
}

/** Target of a link; null where the path is no link. */
async function targetOf(
  path: string,
  root: Root,
  isInside: boolean,
): Promise<string | null> {
  const kind = root.seen?.kinds.get(path);
  if (kind === "folder") return null;
  if (kind === "link") return await readlink(path);
  const stats = await kept(root.seen?.stats, path, () => lstat(path));
  if (stats.isSymbolicLink()) return await readlink(path);
  // Folders that were packed without links hold their targets as text.
  const isPacked = root.path !== "" && root.isMounted !== true;
  if (!isPacked || !stats.isFile() || stats.size > PATH_CAP) return null;
  const text = isInside || stats.size > 3 ? await readFile(path, "utf8") : "";
  const shape = isInside ? /^[^\n\0]+$/ : PACKED_LINK;
  return shape.test(text) ? text : null;
}

/** Where a link leads, as it says; null where the path is no link. */
export function linkTarget(path: string, root: Root): Promise<string | null> {
  return targetOf(path, root, false);
}
