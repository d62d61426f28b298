/** Reads text, directories and links below a root, whatever lies there. */

import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import {
  TEXT_CAP_BYTES,
  textCapOf,
} from "../../core/host_calls/answer_bounds.ts";
import {
  type Admit,
  failureCode,
  hostFailure,
} from "../../core/host_calls/raw_host.ts";
import {
  LINKS_CAP,
  PACKED_LINK,
  PATH_CAP,
  resolveBelow,
  type Root,
  rootAt,
  stripRoot,
  unfollowedBelow,
} from "./root_paths.ts";
import { anchorOf, readDir, readLinkName } from "./read_directories.ts";
import { createGate } from "../../core/concurrency_gate.ts";
import {
  isKernelPath,
  readKernelText,
  readOpenedText,
} from "./kernel_files.ts";
import { openedPath } from "./opened_path.ts";

/** Files of a sysroot that are open at once: a process may have few. */
const OPEN_CAP = 32;

/** The file calls of a host. */
export interface Files {
  readText(path: string, admit?: Admit): Promise<string>;
  readDir(path: string, admit?: Admit): Promise<readonly string[]>;
  readLinkName(path: string, admit?: Admit): Promise<string>;
}

/** File calls below a directory; the empty root is the machine itself. */
export function createFiles(directory: string): Files {
  const path = directory === "/" ? "" : directory;
  const root = rootAt(path);
  // The machine itself opens its files where the runtime reads them.
  const inTurn = path === "" ? null : createGate(OPEN_CAP);
  const call = <T>(
    action: string,
    path: string,
    make: () => Promise<T>,
  ): Promise<T> =>
    explain(action, path, inTurn === null ? make : () => inTurn(make));
  return {
    readText: (path, admit) =>
      call("read", path, () => readText(root, path, admit)),
    readDir: (path, admit) =>
      call("list", path, () => readDir(root, path, admit)),
    readLinkName: (path, admit) =>
      call("read link", path, () => readLinkName(root, path, admit)),
  };
}

/** A call by a path, whose failure names it as the machine does. */
export async function explain<T>(
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
    // A file of /proc may have no end; those of /sys hold a page.
    return admit === undefined && path.startsWith("/sys/")
      ? await readKernelText(path, TEXT_CAP_BYTES)
      : await readOpenedText(path, admit ? TEXT_CAP_BYTES : textCapOf(path), {
        admit,
      });
  }
  if (root.path !== "") return await readBelow(root, path, admit);
  // A FIFO or a device must not block the open; what was opened is checked.
  const flags = constants.O_RDONLY | constants.O_NONBLOCK;
  const handle = await open(path, flags);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) {
      const code = stats.isDirectory() ? "EISDIR" : "not-regular";
      throw hostFailure(code, `Cannot read "${path}": not a regular file`);
    }
    if (admit) admit(openedPath(handle.fd, stats), await anchorOf(root, admit));
    return new TextDecoder().decode(await readCapped(handle, path));
  } finally {
    await handle.close();
  }
}

/** The same in a sysroot, where what was read may turn out to be a link. */
async function readBelow(
  root: Root,
  path: string,
  admit?: Admit,
): Promise<string> {
  let at = path;
  for (let links = 0; links <= LINKS_CAP; links++) {
    const found = admit ? null : await readUnfollowed(root, at, path);
    const real = found?.real ?? await resolveBelow(root, at, "text");
    let opened = real;
    // Its parts have just been looked at: opening it does not wait either.
    const text = found?.text ?? await readOpenedText(real, TEXT_CAP_BYTES, {
      ...(admit && { admit: (path) => void (opened = path) }),
      shown: path,
    });
    if (text.length > PATH_CAP || !PACKED_LINK.test(text)) {
      admit?.(stripRoot(root.path, opened), await anchorOf(root, admit));
      return text;
    }
    const inside = real.slice(root.path.length);
    at = `${inside.slice(0, inside.lastIndexOf("/"))}/${text}`;
  }
  throw hostFailure("ELOOP", "Too many links");
}

/** Text of a file that is no link; null where it is one. */
async function readUnfollowed(
  root: Root,
  path: string,
  shown: string,
): Promise<{ readonly real: string; readonly text: string } | null> {
  const real = await unfollowedBelow(root, path);
  if (real === null) return null;
  try {
    const options = { isFollowed: false, shown, disk: root.seen?.disk };
    return {
      real,
      text: await readOpenedText(real, textCapOf(shown), options),
    };
  } catch (error) {
    if (failureCode(error) !== "ELOOP") throw error;
    return null;
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
