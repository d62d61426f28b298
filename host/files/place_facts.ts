/** Who owns what lies somewhere, and who may enter the folders above it. */

import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import process from "node:process";
import { failureCode } from "../../core/host_calls/raw_host.ts";

export interface PlaceFacts {
  /** Where it really lies, behind all links. */
  readonly real: string;
  readonly uid: number;
  /** Permission bits in octal, as `chmod` takes them. */
  readonly mode: string;
  readonly isDirectory: boolean;
}

const octal = (mode: number) => (mode & 0o7777).toString(8);

/** Null: nothing can be found there. */
export function placeFacts(path: string): PlaceFacts | null {
  try {
    const real = realpathSync(path);
    const stats = lstatSync(real);
    const { uid } = stats;
    const mode = octal(stats.mode);
    return { real, uid, mode, isDirectory: stats.isDirectory() };
  } catch (error) {
    if (failureCode(error) === null) throw error;
    return null;
  }
}

/**
 * The first folder on the way that a user who owns nothing there may not enter;
 * null: it may enter all of them, or it cannot be told.
 */
export function closedFolder(
  path: string,
): { readonly path: string; readonly mode: string } | null {
  const folders = [resolve(path)];
  for (let at = resolve(path); at !== dirname(at);) {
    at = dirname(at);
    folders.unshift(at);
  }
  for (const folder of folders) {
    let stats;
    try {
      stats = statSync(folder);
    } catch (error) {
      if (failureCode(error) === null) throw error;
      return null;
    }
    if (stats.isDirectory() && (stats.mode & 0o001) === 0) {
      return { path: folder, mode: octal(stats.mode) };
    }
  }
  return null;
}

/** Names of control groups of this process, as the kernel tells them. */
export function ownGroups(): string {
  try {
    return readFileSync("/proc/self/cgroup", "utf8");
  } catch (error) {
    if (failureCode(error) === null) throw error;
    return "";
  }
}

/** Number of the user that this process runs as; null: there are none here. */
export function ownUser(): number | null {
  return process.getuid?.() ?? null;
}
