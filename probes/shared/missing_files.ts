/** What a failed read says: that something is not there, or nothing. */

import type { Host } from "../../core/probe/contract.ts";

/** Code of a failed call; null where it has none. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : null;
}

/** The same for people, or the error as a text. */
export function codeText(error: unknown): string {
  return String(error instanceof Error && "code" in error ? error.code : error);
}

/** What a call answers; null where what it asks for is not there. */
export async function orAbsent<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/** Entries of a class; empty where it is missing below a listable /sys/class. */
export async function listClass(
  host: Host,
  path: string,
): Promise<readonly string[]> {
  try {
    return await host.readDir(path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    const classes = await host.readDir("/sys/class");
    const name = path.slice(path.lastIndexOf("/") + 1);
    // Every kernel has some class: an empty folder hides them.
    if (classes.length === 0 || classes.includes(name)) throw error;
    return [];
  }
}
