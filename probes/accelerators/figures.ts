/** What the files of one device tell of it. */

import type { AcceleratorDevice } from "../../core/probe/facts.ts";
import type { Host } from "../../core/probe/contract.ts";
import { codeOf } from "../shared/missing_files.ts";
import { DRIVER_VENDORS, IN_MAIN_MEMORY } from "./drivers.ts";

const PCI_VENDORS: ReadonlyMap<string, string> = new Map([
  ["0x1002", "amd"],
  ["0x1022", "amd"],
  ["0x10de", "nvidia"],
  ["0x8086", "intel"],
]);

/** Bytes of an attribute; null where it holds no number. */
export function parseBytes(text: string | null): number | null {
  const digits = /^\s*(\d{1,15})\s*$/.exec(text ?? "")?.[1];
  return digits === undefined ? null : Number(digits);
}

/** What is left of a total; null where one of the two is not known. */
function left(total: number | null, used: number | null): number | null {
  return total === null || used === null || used > total ? null : total - used;
}

/** The answer, or null where it fails: an unknown figure, never a zero. */
async function orNull<T>(
  host: Host,
  path: string,
  answer: Promise<T>,
): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (codeOf(error) !== "ENOENT") {
      host.log(`${path}: ${String(codeOf(error))}`);
    }
    return null;
  }
}

/** Text of a file; null where it cannot be read. */
export const readOrNull = (host: Host, path: string) =>
  orNull(host, path, host.readText(path));

/** Last part of where a link leads; null where it cannot be read. */
export const linkOrNull = (host: Host, path: string) =>
  orNull(host, path, host.readLinkName(path));

type MemoryFigures = Omit<AcceleratorDevice, "kind" | "vendor" | "driver">;

/** Of a device whose driver tells nothing of memory. */
export const NO_MEMORY: MemoryFigures = {
  memoryTotalBytes: null,
  memoryAvailableBytes: null,
  sharedMemoryTotalBytes: null,
  sharedMemoryAvailableBytes: null,
  unifiedMemory: null,
};

/**
 * Whether a card of AMD's is a part of its processor: then it has the voltage of
 * a northbridge, else that of a card and the clock of a memory; where it has all
 * or, as an MI300, no voltage nothing tells (hwmon_attributes_visible in
 * drivers/gpu/drm/amd/pm/amdgpu_pm.c).
 */
export function parseIsApu(listed: readonly string[]): boolean | null {
  const isApu = listed.includes("in1_input");
  const isCard = ["in0_input", "freq2_input"].every((one) =>
    listed.includes(one)
  );
  return isApu === isCard ? null : isApu;
}

async function readIsApu(host: Host, at: string): Promise<boolean | null> {
  const path = `${at}/hwmon`;
  const names = await orNull(host, path, host.readDir(path)) ?? [];
  const chip = names.find((name) => /^hwmon\d{1,10}$/.test(name));
  if (chip === undefined) return null;
  const inside = `${path}/${chip}`;
  return parseIsApu(await orNull(host, path, host.readDir(inside)) ?? []);
}

async function amdMemory(host: Host, at: string): Promise<MemoryFigures> {
  const figure = async (name: string) =>
    parseBytes(await readOrNull(host, `${at}/mem_info_${name}`));
  const [vramTotal, vramUsed, gttTotal, gttUsed] = await Promise.all(
    ["vram_total", "vram_used", "gtt_total", "gtt_used"].map(figure),
  );
  // Its firmware may give an APU a part of main memory as its own, and it may
  // use the rest of it: by size alone it cannot be told from an old card.
  const unifiedMemory = await readIsApu(host, at);
  return {
    memoryTotalBytes: vramTotal ?? null,
    memoryAvailableBytes: left(vramTotal ?? null, vramUsed ?? null),
    sharedMemoryTotalBytes: gttTotal ?? null,
    sharedMemoryAvailableBytes: left(gttTotal ?? null, gttUsed ?? null),
    unifiedMemory,
  };
}

async function xeMemory(host: Host, at: string): Promise<MemoryFigures> {
  const text = await readOrNull(host, `${at}/tile0/physical_vram_size_bytes`);
  return { ...NO_MEMORY, memoryTotalBytes: parseBytes(text) };
}

/** The driver that decides which files tell of memory. */
function readMemory(
  host: Host,
  driver: string,
  at: string,
): Promise<MemoryFigures> {
  if (driver === "amdgpu") return amdMemory(host, at);
  if (driver === "xe") return xeMemory(host, at);
  const unifiedMemory = IN_MAIN_MEMORY.has(driver) ? true : null;
  return Promise.resolve({ ...NO_MEMORY, unifiedMemory });
}

/** The driver of a device, or `unknown`. */
export async function driverOf(host: Host, at: string): Promise<string> {
  const driver = await linkOrNull(host, `${at}/driver`);
  return driver !== null && /^[\w.-]{1,60}$/.test(driver) ? driver : "unknown";
}

/** Who made a device; asked for where its driver is of no one maker. */
export async function vendorOf(
  host: Host,
  at: string,
  driver: string,
): Promise<string> {
  const vendor = DRIVER_VENDORS.get(driver);
  if (vendor !== undefined) return vendor;
  const id = await readOrNull(host, `${at}/vendor`);
  return PCI_VENDORS.get(id?.trim() ?? "") ?? "unknown";
}

/** One device, and what its driver says of its memory. */
export async function readDevice(
  host: Host,
  kind: AcceleratorDevice["kind"],
  at: string,
  driver: string,
): Promise<AcceleratorDevice> {
  const vendor = await vendorOf(host, at, driver);
  return { kind, vendor, driver, ...await readMemory(host, driver, at) };
}
