/** What one run has seen of a sysroot: nothing there is looked at twice. */

import { statfsSync, type Stats, statSync } from "node:fs";
import { readdir } from "node:fs/promises";

/** Where a path leads, and through how many links. */
export interface Place {
  readonly real: string;
  readonly links: number;
}

/** By path; what failed is not in it. */
export interface Seen {
  /** Where folders lead, as they are asked for. */
  readonly folders: Map<string, Promise<Place>>;
  /** Targets of what paths lead through; null: no link. */
  readonly insides: Map<string, Promise<string | null>>;
  /** What lies there, links not followed. */
  readonly stats: Map<string, Promise<Stats>>;
  /** The same of what a list had, where it tells. */
  readonly kinds: Map<string, "folder" | "link">;
  /** Its device, if reads of it wait for nothing; null: they may. */
  readonly disk: number | null;
}

/**
 * File systems that wait for a disk or for memory, and for no driver, server or
 * program (include/uapi/linux/magic.h): tmpfs, ramfs, ext, XFS, Btrfs, F2FS,
 * ZFS, SquashFS, EROFS, and overlays, whose layers are of these.
 */
const LOCAL: readonly number[] = [
  0x01021994,
  0x858458f6,
  0xef53,
  0x58465342,
  0x9123683e,
  0xf2f52010,
  0x2fc12fc1,
  0x73717368,
  0xe0f5e1e2,
  0x794c7630,
];

/** Device of a folder that is on such a file system; null: it is on none. */
export function diskOf(path: string): number | null {
  try {
    return LOCAL.includes(statfsSync(path).type) ? statSync(path).dev : null;
  } catch {
    // Whoever reads it will say what is wrong.
    return null;
  }
}

/** A sysroot of which nothing was looked at. */
export function nothingSeen(path: string): Seen {
  return {
    folders: new Map(),
    insides: new Map(),
    stats: new Map(),
    kinds: new Map(),
    disk: diskOf(path),
  };
}

/** What a look came to, kept; a failure is not. */
export function kept<T>(
  found: Map<string, Promise<T>> | undefined,
  path: string,
  look: () => Promise<T>,
): Promise<T> {
  const known = found?.get(path);
  if (known !== undefined) return known;
  const looked = look();
  found?.set(path, looked);
  looked.catch(() => found?.delete(path));
  return looked;
}

/** Names in a folder; what each of them is is kept. */
export async function listSeen(
  seen: Seen,
  real: string,
): Promise<readonly string[]> {
  const entries = await readdir(real, { withFileTypes: true });
  return entries.map((entry) => {
    if (entry.isDirectory()) seen.kinds.set(`${real}/${entry.name}`, "folder");
    if (entry.isSymbolicLink()) seen.kinds.set(`${real}/${entry.name}`, "link");
    return entry.name;
  });
}
