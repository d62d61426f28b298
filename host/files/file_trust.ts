/** Whether a file can have been written by anyone but root or this user. */

import { lstatSync, readlinkSync, type Stats } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { failureCode, hostFailure } from "../../core/host_calls/raw_host.ts";
import { withTold } from "../../core/host_calls/publishable_failures.ts";

const WRITABLE_BY_OTHERS = 0o022;
const STICKY = 0o1000;
const LINKS_CAP = 40;

interface Owned {
  readonly uid: number;
  readonly mode: number;
}

/** Whether root or this user owns it. */
export function isOwn(stats: Pick<Owned, "uid">): boolean {
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

/** What lies on the way to a file, without its name. */
function relation(at: string, asked: string): string {
  if (at === asked) return "it";
  const isAbove = at === "/" || asked.startsWith(`${at}/`);
  return isAbove ? "a folder above it" : "a place that a link leads through";
}

/** A fault without the number of a user. */
export function toldFault(why: string): string {
  return why.replace(/owned by user \d+/, "owned by another user");
}

/** Something on a way that others could have changed, and why. */
interface Weak {
  readonly at: string;
  readonly why: string;
}

function untrusted(asked: string, { at, why }: Weak): Error {
  return withTold(
    hostFailure("untrusted", `Cannot trust "${asked}": "${at}" is ${why}`),
    `${relation(at, asked)} is ${toldFault(why)}`,
  );
}

/** One part of a path, and the link whose target it is of; null: the path's. */
interface Part {
  readonly name: string;
  readonly link: string | null;
}

const partsOf = (path: string, link: string | null): Part[] =>
  path.split("/").reverse().map((name) => ({ name, link }));

function lookAt(asked: string, at: string, link: string | null): Stats {
  try {
    return lstatSync(at);
  } catch (error) {
    // Somebody put a link there: what it should lead to is not mounted, or gone.
    if (link === null || failureCode(error) !== "ENOENT") throw error;
    throw withTold(
      hostFailure(
        "dangling",
        `Cannot read "${asked}": "${link}" is a link that leads nowhere`,
        error,
      ),
      `${relation(link, asked)} is a link that leads nowhere`,
    );
  }
}

/** What is neither file nor folder: its mode is as it has to be. */
function otherKind(stats: Stats): string | null {
  if (stats.isCharacterDevice() || stats.isBlockDevice()) return "a device";
  if (stats.isFIFO()) return "a pipe";
  return stats.isSocket() ? "a socket" : null;
}

function trustFault(stats: Stats): string | null {
  if (!stats.isSymbolicLink()) {
    const why = ownershipFault(stats, stats.isDirectory());
    const kind = why === null ? null : otherKind(stats);
    return kind === null ? why : `${kind}, not a file`;
  }
  // The mode of a link says nothing; its directory and target do.
  return isOwn(stats) ? null : `owned by user ${stats.uid}`;
}

/**
 * Where a path leads, and the first thing on the way that others could have
 * changed. Synchronous: a look-up is a dozen calls, each dearer as a promise
 * than in itself, and without its plugins and policy a run has nothing to wait
 * beside.
 */
function walk(asked: string): { real: string; weak: Weak | null } {
  const pending = partsOf(asked, null);
  let real = "/";
  let stats = lstatSync(real);
  let weak: Weak | null = null;
  let links = 0;
  const judge = (at: string, seen: Stats) => {
    const why = trustFault(seen);
    if (why !== null) weak ??= { at, why };
  };
  judge(real, stats);
  for (let part = pending.pop(); part; part = pending.pop()) {
    const { name, link } = part;
    if (!stats.isDirectory()) throw hostFailure("ENOTDIR", "Not a directory");
    if (name === "" || name === ".") continue;
    const next = join(real, name);
    const found = lookAt(asked, next, link);
    judge(next, found);
    if (!found.isSymbolicLink()) {
      [real, stats] = [next, found];
      continue;
    }
    if (++links > LINKS_CAP) throw hostFailure("ELOOP", "Too many links");
    const target = readlinkSync(next);
    if (target.startsWith("/")) [real, stats] = ["/", lstatSync("/")];
    pending.push(...partsOf(target, next));
  }
  return { real, weak };
}

const OURS: readonly (string | null)[] = ["untrusted", "dangling"];

function explain<T>(path: string, look: () => T): T {
  try {
    return look();
  } catch (error) {
    const code = failureCode(error) ?? "failed";
    if (OURS.includes(code)) throw error;
    throw withTold(
      hostFailure(code, `Cannot read "${path}": ${code}`, error),
      `it cannot be read: ${code}`,
    );
  }
}

/**
 * Real path of a file that, with all its ancestors, is owned by root or the
 * running user and not writable by others. A file that is missing is missing,
 * whoever could have put it there.
 *
 * @throws {Error} with code `untrusted`, `dangling` for a link that leads
 * nowhere, or the kernel's code: `ENOENT` only where no link is to blame
 */
export function trustedPath(path: string): string {
  const asked = resolve(path);
  return explain(path, () => {
    const { real, weak } = walk(asked);
    if (weak === null) return real;
    throw untrusted(asked, weak);
  });
}

/** The same for a name in a directory whose real path is trusted already. */
export function trustedChild(directory: string, name: string): string {
  const path = join(directory, name);
  return explain(path, () => {
    const stats = lstatSync(path);
    const why = trustFault(stats);
    if (why !== null) throw untrusted(path, { at: path, why });
    return stats.isSymbolicLink() ? trustedPath(path) : path;
  });
}

/** Real path of what may be anybody's; fails as `trustedPath()` does. */
export function realPath(path: string): string {
  const asked = resolve(path);
  return explain(path, () => walk(asked).real);
}

/**
 * True only where the kernel says that nothing was put there: with a link that
 * leads nowhere, or where it cannot be told, something may be missing.
 */
export function isAbsent(path: string): boolean {
  try {
    realPath(path);
    return false;
  } catch (error) {
    return failureCode(error) === "ENOENT";
  }
}
