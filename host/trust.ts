/** Whether a file can have been written by anyone but root or this user. */

import { lstat, readlink, realpath } from "node:fs/promises";
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

async function isTrustedLink(at: string, asked: string): Promise<boolean> {
  const stats = await lstat(at);
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
async function walkTrusted(asked: string): Promise<string> {
  const pending = asked.split("/").reverse();
  let real = "/";
  let links = 0;
  await isTrustedLink(real, asked);
  while (pending.length > 0) {
    const part = pending.pop();
    if (part === undefined || part === "" || part === ".") continue;
    const next = join(real, part);
    if (part === ".." || !(await isTrustedLink(next, asked))) {
      real = next;
      continue;
    }
    if (++links > LINKS_CAP) throw hostFailure("ELOOP", "Too many links");
    const target = await readlink(next);
    if (target.startsWith("/")) real = "/";
    pending.push(...target.split("/").reverse());
  }
  return real;
}

/**
 * Real path of a file that, with all its ancestors, is owned by root or the
 * running user and not writable by others.
 *
 * @throws {Error} with code `untrusted`, or the kernel's code
 */
export async function trustedPath(path: string): Promise<string> {
  const asked = resolve(path);
  try {
    // A file that is missing is missing, whoever could have put it there.
    await realpath(asked);
    return await walkTrusted(asked);
  } catch (error) {
    const code = failureCode(error) ?? "failed";
    if (code === "untrusted") throw error;
    throw hostFailure(code, `Cannot read "${path}": ${code}`, error);
  }
}
