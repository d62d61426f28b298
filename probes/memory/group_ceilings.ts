/** What the limits of one control group leave free. */

import type { MemoryLevel } from "../../core/probe/facts.ts";
import type { Host } from "../../core/probe/contract.ts";
import { parseLimit, parseReclaimable, parseUsage } from "./group_figures.ts";
import { readOptional } from "./optional.ts";

interface Version {
  readonly usage: string;
  readonly limits: readonly (readonly [string, MemoryLevel["kind"]])[];
}

const VERSIONS: Readonly<Record<1 | 2, Version>> = {
  1: {
    usage: "memory.usage_in_bytes",
    limits: [["memory.limit_in_bytes", "cgroup-max"]],
  },
  2: {
    usage: "memory.current",
    limits: [["memory.max", "cgroup-max"], ["memory.high", "cgroup-high"]],
  },
};

/** Ceilings of one group; null where it has no files of the controller. */
export async function readGroup(
  host: Host,
  at: string,
  version: 1 | 2,
): Promise<MemoryLevel[] | null> {
  const { usage, limits } = VERSIONS[version];
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
  if (found.length === 0) return [];
  const figures = [
    host.readText(`${at}/${usage}`),
    readOptional(host, `${at}/memory.stat`),
  ] as const;
  await Promise.allSettled(figures);
  const [used, stat] = await Promise.all(figures);
  const usedBytes = parseUsage(used, `${at}/${usage}`);
  const reclaimable = Math.min(usedBytes, parseReclaimable(stat ?? ""));
  return found.map(({ kind, limit }) => ({
    kind,
    availableBytes: Math.min(
      limit,
      Math.max(0, limit - usedBytes + reclaimable),
    ),
    totalBytes: Math.max(1, limit),
  }));
}

/** True where the group's own list proves that it has no memory controller. */
export async function isWithoutController(
  host: Host,
  at: string,
): Promise<boolean> {
  const text = await readOptional(host, `${at}/cgroup.controllers`);
  return text !== null && !text.split(/\s+/).includes("memory");
}
