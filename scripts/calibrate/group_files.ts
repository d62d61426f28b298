/** Files of a control group that bound and count memory, of both versions. */

export type GroupVersion = 1 | 2;

/** What a group has counted since it was made. */
export interface Counters {
  readonly usageBytes: number;
  /** Null: a kernel that does not tell it (v2 before 5.19). */
  readonly peakBytes: number | null;
  /** Pages that had to be read from the disk again. */
  readonly majorFaults: number;
  /** How often the limit was reached. */
  readonly limitHits: number;
  readonly oomKills: number;
}

/** Text of a file of the group; null: it is not there. */
export type ReadGroupFile = (name: string) => string | null;

function whole(read: ReadGroupFile, file: string): number {
  const text = read(file);
  if (text === null || !/^\d+\n?$/.test(text)) {
    throw new SyntaxError(`Cannot read "${file}": "${text ?? "missing"}"`);
  }
  return Number(text);
}

function field(read: ReadGroupFile, file: string, name: string): number {
  const text = read(file) ?? "";
  const digits = new RegExp(`^${name} (\\d+)$`, "m").exec(text)?.[1];
  if (digits === undefined) {
    throw new SyntaxError(`Cannot find "${name}" in "${file}"`);
  }
  return Number(digits);
}

/** What the files of a group say. */
export function parseCounters(
  version: GroupVersion,
  read: ReadGroupFile,
): Counters {
  if (version === 1) {
    return {
      usageBytes: whole(read, "memory.usage_in_bytes"),
      peakBytes: whole(read, "memory.max_usage_in_bytes"),
      majorFaults: field(read, "memory.stat", "total_pgmajfault"),
      limitHits: whole(read, "memory.failcnt"),
      oomKills: field(read, "memory.oom_control", "oom_kill"),
    };
  }
  return {
    usageBytes: whole(read, "memory.current"),
    peakBytes: read("memory.peak") === null ? null : whole(read, "memory.peak"),
    majorFaults: field(read, "memory.stat", "pgmajfault"),
    limitHits: field(read, "memory.events", "max"),
    oomKills: field(read, "memory.events", "oom_kill"),
  };
}

/** One value to write, in order. */
export type Write = readonly [file: string, value: string];

/**
 * Writes that set a limit without swap, or lift it (null). Version 1 takes no
 * limit of memory above that of memory and swap together.
 */
export function limitWrites(
  version: GroupVersion,
  limitBytes: number | null,
  countsSwap: boolean,
): Write[] {
  if (version === 2) {
    const swap: Write[] = countsSwap ? [["memory.swap.max", "0"]] : [];
    return [["memory.max", limitBytes?.toFixed(0) ?? "max"], ...swap];
  }
  const value = limitBytes?.toFixed(0) ?? "-1";
  const memory: Write = ["memory.limit_in_bytes", value];
  if (!countsSwap) return [memory];
  const withSwap: Write = ["memory.memsw.limit_in_bytes", value];
  return limitBytes === null ? [withSwap, memory] : [memory, withSwap];
}

/** File that tells whether swap can be bounded. */
export const SWAP_LIMIT: Readonly<Record<GroupVersion, string>> = {
  1: "memory.memsw.limit_in_bytes",
  2: "memory.swap.max",
};

/** Why no group with a limit can be made below a parent of v2; null: it can. */
export function withoutController(
  parent: string,
  subtreeControl: string | null,
): string | null {
  if (subtreeControl?.split(/\s+/).includes("memory")) return null;
  return `"memory" is not in "${parent}/cgroup.subtree_control": name a ` +
    `group that hands it on with --group`;
}
