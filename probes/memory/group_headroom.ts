/** What the limits of one control group leave free. */

import { parseLimit } from "../../core/kernel/control_groups.ts";
import type { MemoryLevel } from "../../core/probe/facts.ts";
import type { Host } from "../../core/probe/contract.ts";
import {
  parseHierarchicalLimit,
  parseReclaimable,
  parseUsage,
} from "./group_figures.ts";
import { readOptional } from "./optional.ts";

/** What is counted in one group, and what bounds it. */
interface Counter {
  readonly usage: string;
  readonly limits: readonly (readonly [string, MemoryLevel["kind"]])[];
  /** Line of memory.stat with the least limit of all groups above. */
  readonly hierarchical: string | null;
}

const MEMORY: Readonly<Record<1 | 2, Counter>> = {
  1: {
    usage: "memory.usage_in_bytes",
    limits: [["memory.limit_in_bytes", "cgroup-max"]],
    hierarchical: "hierarchical_memory_limit",
  },
  2: {
    usage: "memory.current",
    limits: [["memory.max", "cgroup-max"], ["memory.high", "cgroup-high"]],
    hierarchical: null,
  },
};

/**
 * Memory and swap together, of version 1 with swapaccount=1: what is swapped
 * out takes from it (Documentation/admin-guide/cgroup-v1/memory.rst, 2.4).
 */
const WITH_SWAP: Counter = {
  usage: "memory.memsw.usage_in_bytes",
  limits: [["memory.memsw.limit_in_bytes", "cgroup-max"]],
  hierarchical: "hierarchical_memsw_limit",
};

/** What one counter of a group says. */
interface CounterCeilings {
  readonly levels: readonly MemoryLevel[];
  /**
   * Limit of a group above it, under which the own usage counts: a group above
   * uses at least as much. Version 1 only; null: none is lower.
   */
  readonly above: MemoryLevel | null;
}

/** What one group says, in the order of its counters. */
export type GroupCeilings = readonly CounterCeilings[];

/** Ceilings of one group; null where it has no files of the controller. */
export async function readGroup(
  host: Host,
  at: string,
  version: 1 | 2,
): Promise<GroupCeilings | null> {
  const memory = await readCounter(host, at, MEMORY[version]);
  if (memory === null || version === 2) return memory && [memory];
  const withSwap = await readCounter(host, at, WITH_SWAP);
  return withSwap === null ? [memory] : [memory, withSwap];
}

async function readCounter(
  host: Host,
  at: string,
  { usage, limits, hierarchical }: Counter,
): Promise<CounterCeilings | null> {
  const reads = limits.map(([file]) => readOptional(host, `${at}/${file}`));
  // Which of two failures is told is no matter of time.
  await Promise.allSettled(reads);
  const texts = await Promise.all(reads);
  if (texts.every((text) => text === null)) {
    // A file that is listed and missing is a failure, not a group without it.
    const listed = await host.readDir(at);
    const lost = limits.find(([file]) => listed.includes(file));
    if (lost) throw new Error(`Cannot find "${at}/${lost[0]}"`);
    return null;
  }
  const found: { kind: MemoryLevel["kind"]; limit: number }[] = [];
  for (const [index, text] of texts.entries()) {
    const [file, kind] = limits[index] ?? ["", "cgroup-max"];
    if (text === null) throw new Error(`Cannot find "${at}/${file}"`);
    const limit = parseLimit(text);
    if (limit !== null) found.push({ kind, limit });
  }
  // Version 2 says nothing of groups that are out of view.
  if (hierarchical === null && found.length === 0) {
    return { levels: [], above: null };
  }
  const stat = await readOptional(host, `${at}/memory.stat`);
  const whole = hierarchical === null
    ? null
    : parseHierarchicalLimit(stat, hierarchical, `${at}/memory.stat`);
  const own = Math.min(...found.map((one) => one.limit));
  const isLower = whole !== null && whole < own;
  if (found.length === 0 && !isLower) return { levels: [], above: null };
  const used = await host.readText(`${at}/${usage}`);
  const usedBytes = parseUsage(used, `${at}/${usage}`);
  const reclaimable = Math.min(usedBytes, parseReclaimable(stat ?? ""));
  const levelOf = (kind: MemoryLevel["kind"], limit: number): MemoryLevel => ({
    kind,
    availableBytes: Math.min(
      limit,
      Math.max(0, limit - usedBytes + reclaimable),
    ),
    totalBytes: Math.max(1, limit),
  });
  return {
    levels: found.map(({ kind, limit }) => levelOf(kind, limit)),
    above: isLower ? levelOf("cgroup-max", whole) : null,
  };
}

/** Levels of a group and of those above it, whether they are in view or not. */
export function levelsOf(upwards: readonly GroupCeilings[]): MemoryLevel[] {
  return [
    ...upwards.flatMap((one) => one.flatMap(({ levels }) => levels)),
    // Each counter has limits of its own.
    ...[0, 1].flatMap((index) =>
      levelsOutOfView(upwards.flatMap((one) => one[index] ?? []))
    ),
  ];
}

/** Levels of groups out of view that no group in view accounts for. */
function levelsOutOfView(
  upwards: readonly CounterCeilings[],
): MemoryLevel[] {
  let least = Infinity;
  return upwards.toReversed().flatMap(({ levels, above }) => {
    least = Math.min(least, ...levels.map((one) => one.totalBytes));
    if (above === null || above.totalBytes >= least) return [];
    least = above.totalBytes;
    return [above];
  });
}

/** True where the group's own list proves that it has no memory controller. */
export async function isWithoutController(
  host: Host,
  at: string,
): Promise<boolean> {
  const text = await readOptional(host, `${at}/cgroup.controllers`);
  // A line that is cut short may have lost it; without any there is no line.
  return text !== null && (text === "" || text.endsWith("\n")) &&
    !text.split(/\s+/).includes("memory");
}
