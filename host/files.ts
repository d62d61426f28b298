/** Reads text, directories and links below a root, whatever lies there. */

import { constants } from "node:fs";
import {
  type FileHandle,
  lstat,
  open,
  readdir,
  readFile,
  readlink,
} from "node:fs/promises";
import { type Admit, failureCode, hostFailure } from "../core/raw_host.ts";
import {
  isKernelPath,
  listKernelDir,
  readKernelText,
  readOpenedText,
} from "./kernel_files.ts";
import { openedPath } from "./opened.ts";

const TEXT_CAP_BYTES = 1024 * 1024;
const NAMES_CAP = 4096;
const LINKS_CAP = 40;
const PATH_CAP = 4096;

/** The file calls of a host. */
export interface Files {
  readText(path: string, admit?: Admit): Promise<string>;
  readDir(path: string, admit?: Admit): Promise<readonly string[]>;
  readLinkName(path: string, admit?: Admit): Promise<string>;
}

/** Where a host's files lie. */
interface Root {
  readonly path: string;
  /**
   * Targets of what paths lead through; null: every one is looked at again.
   * A host is made for one run, and a sysroot looks at each of a path's parts.
   */
  readonly insides: Map<string, Promise<string | null>> | null;
}

/** File calls below a directory; the empty root is the machine itself. */
export function createFiles(directory: string): Files {
  const path = directory === "/" ? "" : directory;
  const root: Root = { path, insides: path === "" ? null : new Map() };
  return {
    readText: (path, admit) =>
      explain("read", path, () => readText(root, path, admit)),
    readDir: (path, admit) =>
      explain("list", path, () => readDir(root, path, admit)),
    readLinkName: (path, admit) =>
      explain("read link", path, () => readLinkName(root, path, admit)),
  };
}

async function explain<T>(
  action: string,
  path: string,
  call: () => Promise<T>,
): Promise<T> {
  checkPath(action, path);
  try {
    return await call();
  } catch (error) {
    const code = failureCode(error);
    if (code === null || !/^E[A-Z0-9]+$/.test(code)) throw error;
    throw hostFailure(code, `Cannot ${action} "${path}": ${code}`, error);
  }
}

function checkPath(action: string, path: string): void {
  if (!path.startsWith("/") || path.includes("\0") || path.length > PATH_CAP) {
    const shown = JSON.stringify(path.slice(0, 80));
    throw hostFailure("EINVAL", `Cannot ${action} ${shown}: not a usable path`);
  }
}

async function readText(
  root: Root,
  path: string,
  admit?: Admit,
): Promise<string> {
  if (isKernelPath(root.path, path)) {
    return admit === undefined
      ? await readKernelText(path, TEXT_CAP_BYTES)
      : await readOpenedText(path, TEXT_CAP_BYTES, { admit });
  }
  if (root.path !== "") {
    // Its parts have just been looked at: opening it does not wait either.
    return await readOpenedText(
      await resolveBelow(root, path),
      TEXT_CAP_BYTES,
      {
        admit: admit && ((real) => admit(stripRoot(root.path, real))),
        shown: path,
      },
    );
  }
  // A FIFO or a device must not block the open; what was opened is checked.
  const flags = constants.O_RDONLY | constants.O_NONBLOCK;
  const handle = await open(path, flags);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) {
      const code = stats.isDirectory() ? "EISDIR" : "not-regular";
      throw hostFailure(code, `Cannot read "${path}": not a regular file`);
    }
    if (admit) admit(openedPath(handle.fd, stats));
    return new TextDecoder().decode(await readCapped(handle, path));
  } finally {
    await handle.close();
  }
}

async function readCapped(
  handle: FileHandle,
  path: string,
): Promise<Uint8Array> {
  let buffer = new Uint8Array(8192);
  let length = 0;
  for (;;) {
    const { bytesRead } = await handle.read(
      buffer,
      length,
      buffer.length - length,
      null,
    );
    if (bytesRead === 0) return buffer.subarray(0, length);
    length += bytesRead;
    if (length > TEXT_CAP_BYTES) {
      throw hostFailure(
        "too-large",
        `Cannot read "${path}": over ${TEXT_CAP_BYTES} bytes`,
      );
    }
    if (length === buffer.length) {
      const larger = new Uint8Array(buffer.length * 8);
      larger.set(buffer);
      buffer = larger;
    }
  }
}

/** A path on this machine as the probe would name it. */
function stripRoot(root: string, real: string): string {
  if (root === "") return real;
  if (real === root) return "/";
  if (!real.startsWith(`${root}/`)) {
    throw hostFailure("denied", "Cannot read a file outside the sysroot");
  }
  return real.slice(root.length);
}

async function readDir(
  root: Root,
  path: string,
  admit?: Admit,
): Promise<readonly string[]> {
  const real = await resolveBelow(root, path, admit !== undefined);
  if (admit) admit(stripRoot(root.path, real));
  const names = isKernelPath(root.path, real)
    ? listKernelDir(real)
    : await readdir(real);
  if (names.length > NAMES_CAP) {
    throw hostFailure(
      "too-large",
      `Cannot list "${path}": over ${NAMES_CAP} names`,
    );
  }
  return names.sort();
}

async function readLinkName(
  root: Root,
  path: string,
  admit?: Admit,
): Promise<string> {
  const slash = path.lastIndexOf("/");
  const parent = await resolveBelow(
    root,
    path.slice(0, slash) || "/",
    admit !== undefined,
  );
  if (admit) admit(`${stripRoot(root.path, parent)}/${path.slice(slash + 1)}`);
  const link = `${parent}/${path.slice(slash + 1)}`;
  const target = await linkTarget(link, root.path, false);
  if (target === null) throw hostFailure("EINVAL", "not a link");
  return target.slice(target.lastIndexOf("/") + 1);
}

/**
 * Path on this machine of a path below the root. Links resolve inside the
 * root, absolute ones too, and `..` never leaves it.
 */
async function resolveBelow(
  root: Root,
  path: string,
  always = false,
): Promise<string> {
  if (root.path === "" && !always) return path;
  const pending = path.split("/").reverse();
  let real = root.path;
  let links = 0;
  while (pending.length > 0) {
    const part = pending.pop();
    if (part === undefined || part === "" || part === ".") continue;
    if (part === "..") {
      if (real !== root.path) real = real.slice(0, real.lastIndexOf("/"));
      continue;
    }
    const next = `${real}/${part}`;
    const target = pending.length > 0
      ? await insideTarget(next, root)
      : await linkTarget(next, root.path, false);
    if (target === null) {
      real = next;
      continue;
    }
    if (++links > LINKS_CAP) throw hostFailure("ELOOP", "Too many links");
    if (target.startsWith("/")) real = root.path;
    pending.push(...target.split("/").reverse());
  }
  return real === "" ? "/" : real;
}

/** The same of what a path leads through, once; a failure is not kept. */
function insideTarget(path: string, root: Root): Promise<string | null> {
  const known = root.insides?.get(path);
  if (known !== undefined) return known;
  const target = linkTarget(path, root.path, true);
  root.insides?.set(path, target);
  target.catch(() => root.insides?.delete(path));
  return target;
}

/** Target of a link; null where the path is no link. */
async function linkTarget(
  path: string,
  root: string,
  isInside: boolean,
): Promise<string | null> {
  const stats = await lstat(path);
  if (stats.isSymbolicLink()) return await readlink(path);
  // Folders that were packed without links hold their targets as text.
  if (root === "" || !stats.isFile() || stats.size > PATH_CAP) return null;
  const text = isInside || stats.size > 3 ? await readFile(path, "utf8") : "";
  const shape = isInside ? /^[^\n\0]+$/ : /^\.\.\/[^\n\0]+$/;
  return shape.test(text) ? text : null;
}
