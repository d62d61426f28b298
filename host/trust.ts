/** Whether a file can have been written by anyone but root or this user. */

import { lstat, realpath } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import process from "node:process";
import { failureCode, hostFailure } from "../core/raw_host.ts";

const WRITABLE_BY_OTHERS = 0o022;
const STICKY = 0o1000;

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

async function checkChain(path: string, asked: string): Promise<void> {
  for (let at = path;; at = dirname(at)) {
    const stats = await lstat(at);
    // The mode of a link says nothing; its directory and target do.
    const why = stats.isSymbolicLink()
      ? isOwn(stats) ? null : `owned by user ${stats.uid}`
      : ownershipFault(stats, stats.isDirectory());
    if (why !== null) {
      throw hostFailure(
        "untrusted",
        `Cannot trust "${asked}": "${at}" is ${why}`,
      );
    }
    if (at === dirname(at)) return;
  }
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
    const real = await realpath(asked);
    await checkChain(asked, asked);
    if (real !== asked) await checkChain(real, asked);
    return real;
  } catch (error) {
    const code = failureCode(error) ?? "failed";
    if (code === "untrusted") throw error;
    throw hostFailure(code, `Cannot read "${path}": ${code}`, error);
  }
}
