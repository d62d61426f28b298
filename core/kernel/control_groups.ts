/** What the kernel's files of control groups say (cgroups(7)). */

/** One hierarchy of /proc/PID/cgroup. */
export interface GroupLine {
  readonly id: string;
  /** Joined by commas; empty for version 2. */
  readonly controllers: string;
  /** Path of the group, which begins with a slash. */
  readonly path: string;
}

/**
 * A line of /proc/PID/cgroup, which ends at a line feed alone; null: it cannot
 * be read.
 */
export function parseGroupLine(line: string): GroupLine | null {
  // A name may hold what a dot does not match, such as a carriage return.
  const [, id, controllers, path] = /^(\d+):([^:]*):(\/[^]*)$/.exec(line) ?? [];
  if (id === undefined || controllers === undefined || path === undefined) {
    return null;
  }
  return { id, controllers, path };
}

/** True for a hierarchy of version 1 that counts memory. */
export function countsMemory({ controllers }: GroupLine): boolean {
  return controllers.split(",").includes("memory");
}

// v1 writes "unlimited" as the largest page-aligned 64-bit number; no machine
// has the memory that a limit from here on would bind.
const UNLIMITED = 2n ** 53n;

/** A limit in bytes; null: none. */
export function parseLimit(text: string): number | null {
  const word = text.trim();
  if (word === "max") return null;
  if (!/^\d{1,20}$/.test(word)) {
    throw new SyntaxError(`Cannot read the limit "${word.slice(0, 40)}"`);
  }
  return BigInt(word) >= UNLIMITED ? null : Number(word);
}
