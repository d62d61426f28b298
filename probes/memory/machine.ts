/** Memory of the machine, also where /proc/meminfo is one container's. */

import type { MemoryLevel } from "../../core/probe/facts.ts";
import type { Host } from "../../core/probe/contract.ts";
import { MEMINFO, parseMeminfo } from "./meminfo.ts";
import { parseMountType, readMounts } from "./mount_root.ts";
import { readOptional } from "./optional.ts";

/** Zones of the machine's memory, which nothing makes up for a container. */
export const ZONES = "/proc/zoneinfo";

/** The least that a page has. */
const PAGE_BYTES = 4096;

/**
 * True where the file may be lxcfs's, which has no buffers, and tells of the
 * container's own memory (proc_meminfo_read in lxcfs's src/proc_fuse.c). One
 * without that line is cut short: the kernel always prints it.
 */
const mayBeMadeUp = (meminfo: string) =>
  !/^Buffers:\s+0*[1-9]\d* kB\n/m.test(meminfo);

/** Whether another file lies over the kernel's; null: that cannot be seen. */
async function isMadeUp(host: Host): Promise<boolean | null> {
  const mounts = await readMounts(host);
  const type = mounts === null ? null : parseMountType(mounts, MEMINFO);
  if (type !== null) return type !== "proc";
  // What lists no root is no list of mounts.
  const isList = mounts !== null && parseMountType(mounts, "/") !== null;
  return mounts === null ? null : !isList;
}

/** Levels of the machine: what its /proc/meminfo says, and its zones. */
export async function readMachine(
  host: Host,
  meminfo: string,
): Promise<MemoryLevel[]> {
  const told = parseMeminfo(meminfo);
  const madeUp = mayBeMadeUp(meminfo) ? await isMadeUp(host) : false;
  if (madeUp === false) return [told];
  // Without mounts and zones there is no /proc of Linux to lie over.
  const zones = madeUp === null
    ? await readOptional(host, ZONES)
    : await host.readText(ZONES);
  return zones === null ? [told] : [told, parseZones(zones)];
}

/** All numbers behind a word at the beginning of a line. */
function numbers(text: string, word: string): number[] {
  const line = new RegExp(`^ +${word} +(\\d{1,12})$`, "gm");
  return [...text.matchAll(line)].map((one) => Number(one[1]));
}

const PROTECTION = /^ +protection: \((\d{1,12}(?:, \d{1,12})*)\)$/gm;

const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);

/**
 * MemAvailable as the kernel counts it (si_mem_available in mm/show_mem.c, with
 * calculate_totalreserve_pages in mm/page_alloc.c), out of /proc/zoneinfo.
 */
export function parseZones(text: string): MemoryLevel {
  const free = numbers(text, "pages free");
  const managed = numbers(text, "managed");
  const high = numbers(text, "high");
  const low = numbers(text, "low");
  const protections = [...text.matchAll(PROTECTION)]
    .map((one) => Math.max(...(one[1] ?? "").split(", ").map(Number)));
  const files = ["nr_active_file", "nr_inactive_file"]
    .map((word) => numbers(text, word));
  const totalBytes = sum(managed) * PAGE_BYTES;
  const isWhole = free.length > 0 && Number.isSafeInteger(totalBytes) &&
    files.every((one) => one.length > 0) &&
    [managed, high, low, protections].every((one) =>
      one.length === free.length
    );
  if (!isWhole || sum(free) > sum(managed) || sum(managed) === 0) {
    throw new SyntaxError(
      `Cannot read ${ZONES}, and ${MEMINFO} is not the machine's own`,
    );
  }
  const reserved = managed.map((all, zone) =>
    Math.min(all, (high[zone] ?? all) + (protections[zone] ?? all))
  );
  const kept = (pages: number) => pages - Math.min(pages / 2, sum(low));
  const reclaimable = sum(numbers(text, "nr_slab_reclaimable")) +
    sum(numbers(text, "nr_kernel_misc_reclaimable"));
  const pages = sum(free) - sum(reserved) + kept(sum(files.flat())) +
    kept(reclaimable);
  return {
    kind: "host",
    availableBytes: Math.min(
      totalBytes,
      Math.max(0, Math.floor(pages)) * PAGE_BYTES,
    ),
    totalBytes,
  };
}
