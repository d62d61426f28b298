/** Whether a file can have been written by anyone but root or this user. */

import { lstatSync, readlinkSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { failureCode, hostFailure } from "../core/raw_host.ts";

const WRITABLE_BY_OTHERS = 0o022;
const STICKY = 0o1000;
const LINKS_CAP = 40;

interface Owned {
  readonly uid: number;
  readonly mode: number;
}

function isOwn(stats: Owned): boolean {
  return stats.uid === 0 || stats.uid === process.getuid?.();
}

/** Why others can have written it; null: they cannot. */
export function ownershipFault(
  stats: Owned,
  isDirectory: boolean,
): string | null {
  if (!isOwn(stats)) return `owned by user ${stats.uid}`;
  const writable = (stats.mode & WRITABLE_BY_OTHERS) !== 0;
  // In a sticky directory nobody else can replace what is ours.
  if (writable && !(isDirectory && (stats.mode & STICKY) !== 0)) {
    const mode = (stats.mode & 0o7777).toString(8);
    return `writable by others (mode ${mode}; chmod go-w mends it)`;
  }
  return null;
}

// Synchronous: a look-up is a dozen calls, each dearer as a promise than in
// itself, and without its plugins and policy a run has nothing to wait beside.
function isTrustedLink(at: string, asked: string): boolean {
  const stats = lstatSync(at);
  const isLink = stats.isSymbolicLink();
  // The mode of a link says nothing; its directory and target do.
  const why = isLink
    ? isOwn(stats) ? null : `owned by user ${stats.uid}`
    : ownershipFault(stats, stats.isDirectory());
  if (why === null) return isLink;
  throw hostFailure(
    "untrusted",
    `Cannot trust "${asked}": "${at}" is ${why}`,
  );
}

/** Real path, with everything checked that a look-up passes through. */
function walkTrusted(asked: string): string {
  const pending = asked.split("/").reverse();
  let real = "/";
  let links = 0;
  isTrustedLink(real, asked);
  while (pending.length > 0) {
    const part = pending.pop();
    if (part === undefined || part === "" || part === ".") continue;
    const next = join(real, part);
    if (part === ".." || !isTrustedLink(next, asked)) {
      real = next;
      continue;
    }
    if (++links > LINKS_CAP) throw hostFailure("ELOOP", "Too many links");
    const target = readlinkSync(next);
    if (target.startsWith("/")) real = "/";
    pending.push(...target.split("/").reverse());
  }
  return real;
}

function explain(path: string, walk: () => string): string {
  try {
    return walk();
  } catch (error) {
    const code = failureCode(error) ?? "failed";
    if (code === "untrusted") throw error;
    throw hostFailure(code, `Cannot read "${path}": ${code}`, error);
  }
}

/**
 * Real path of a file that, with all its ancestors, is owned by root or the
 * running user and not writable by others.
 *
 * @throws {Error} with code `untrusted`, or the kernel's code
 */
export function trustedPath(path: string): string {
  const asked = resolve(path);
  return explain(path, () => {
    // A file that is missing is missing, whoever could have put it there.
    realpathSync(asked);
    return walkTrusted(asked);
  });
}

/** The same for a name in a directory whose real path is trusted already. */
export function trustedChild(directory: string, name: string): string {
  const path = join(directory, name);
  return explain(path, () => {
    if (!isTrustedLink(path, path)) return path;
    realpathSync(path);
    return walkTrusted(path);
  });
}
