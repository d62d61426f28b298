/** GPUs and NPUs, with the memory that their drivers tell of. */

import type { AcceleratorDevice } from "../core/probe/facts.ts";
import type { Host, Manifest, Observation } from "../core/probe/contract.ts";
import {
  DRIVER_VENDORS,
  kindOfDriver,
  parseHasVirgl,
  VIRTIO,
} from "./accelerators/drivers.ts";
import { codeOf, orAbsent } from "./shared/missing_files.ts";

const DRM = "/sys/class/drm";
const ACCEL = "/sys/class/accel";
const NVIDIA = "/proc/driver/nvidia/gpus";

export const manifest: Manifest = {
  id: "accelerators",
  version: "0.1.0",
  title: "GPUs and NPUs",
  provides: ["accelerators"],
  permissions: { read: ["/sys/class", "/sys/devices", NVIDIA] },
  timeoutMs: 500,
};

const PCI_VENDORS: Readonly<Record<string, string>> = {
  "0x1002": "amd",
  "0x1022": "amd",
  "0x10de": "nvidia",
  "0x8086": "intel",
};
/** Bytes of an attribute; null where it holds no number. */
export function parseBytes(text: string | null): number | null {
  const digits = /^\s*(\d{1,15})\s*$/.exec(text ?? "")?.[1];
  return digits === undefined ? null : Number(digits);
}

/** What is left of a total; null where one of the two is not known. */
function left(total: number | null, used: number | null): number | null {
  return total === null || used === null || used > total ? null : total - used;
}

/** Text, or null where it cannot be read: an unknown figure, never a zero. */
async function readOrNull(host: Host, path: string): Promise<string | null> {
  try {
    return await host.readText(path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") {
      host.log(`${path}: ${String(codeOf(error))}`);
    }
    return null;
  }
}

async function linkOrNull(host: Host, path: string): Promise<string | null> {
  try {
    return await host.readLinkName(path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") {
      host.log(`${path}: ${String(codeOf(error))}`);
    }
    return null;
  }
}

const NO_MEMORY = {
  memoryTotalBytes: null,
  memoryAvailableBytes: null,
  sharedMemoryTotalBytes: null,
  sharedMemoryAvailableBytes: null,
  unifiedMemory: null,
} as const;

type MemoryFigures = Omit<AcceleratorDevice, "kind" | "vendor" | "driver">;

async function amdMemory(host: Host, at: string): Promise<MemoryFigures> {
  const figure = async (name: string) =>
    parseBytes(await readOrNull(host, `${at}/mem_info_${name}`));
  const [vramTotal, vramUsed, gttTotal, gttUsed] = await Promise.all(
    ["vram_total", "vram_used", "gtt_total", "gtt_used"].map(figure),
  );
  return {
    memoryTotalBytes: vramTotal ?? null,
    memoryAvailableBytes: left(vramTotal ?? null, vramUsed ?? null),
    sharedMemoryTotalBytes: gttTotal ?? null,
    sharedMemoryAvailableBytes: left(gttTotal ?? null, gttUsed ?? null),
    // A small carve-out may be an APU's or an old card's: not told apart here.
    unifiedMemory: null,
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
  return Promise.resolve(NO_MEMORY);
}

async function driverOf(host: Host, at: string): Promise<string> {
  const driver = await linkOrNull(host, `${at}/driver`);
  return driver !== null && /^[\w.-]{1,60}$/.test(driver) ? driver : "unknown";
}

async function readDevice(
  host: Host,
  kind: AcceleratorDevice["kind"],
  at: string,
  driver: string,
): Promise<AcceleratorDevice> {
  const vendorId = await readOrNull(host, `${at}/vendor`);
  return {
    kind,
    vendor: DRIVER_VENDORS[driver] ?? PCI_VENDORS[vendorId?.trim() ?? ""] ??
      "unknown",
    driver,
    ...await readMemory(host, driver, at),
  };
}

/** Whether a card has a node to render with, which GPUs alone have. */
async function isRendering(
  host: Host,
  card: string,
  nodes: readonly string[],
): Promise<boolean> {
  if (nodes.length === 0) return false;
  const [own, ...others] = await Promise.all(
    [card, ...nodes].map((name) => linkOrNull(host, `${DRM}/${name}/device`)),
  );
  // Of a card that cannot be told from others nothing says that it has none.
  return own === null || others.some((one) => one === own || one === null);
}

/** Whether the host renders for a virtual GPU. */
async function hasVirgl(host: Host, at: string): Promise<boolean> {
  // Below its bus it is a device of its own.
  const names = await orAbsent(host.readDir(at)) ?? [];
  const own = names.find((name) => /^virtio\d+$/.test(name));
  const place = own === undefined ? at : `${at}/${own}`;
  return parseHasVirgl(await readOrNull(host, `${place}/features`));
}

/** One card; null where it only shows a picture. */
async function readCard(
  host: Host,
  card: string,
  nodes: readonly string[],
): Promise<AcceleratorDevice | null> {
  const at = `${DRM}/${card}/device`;
  const driver = await driverOf(host, at);
  const kind = VIRTIO.includes(driver)
    ? await hasVirgl(host, at) ? "gpu" : null
    : kindOfDriver(driver) ??
      (await isRendering(host, card, nodes) ? "gpu" : null);
  return kind === null || kind === "frame buffer"
    ? null
    : await readDevice(host, kind, at, driver);
}

async function readCards(host: Host): Promise<AcceleratorDevice[] | null> {
  const names = await orAbsent(host.readDir(DRM));
  if (names === null) return null;
  const nodes = names.filter((name) => /^renderD\d+$/.test(name));
  // Connectors (card0-DP-1) and render nodes belong to a card already counted.
  const cards = await Promise.all(
    names.filter((name) => /^card\d+$/.test(name))
      .map((name) => readCard(host, name, nodes)),
  );
  return cards.filter((card) => card !== null);
}

async function readNpus(host: Host): Promise<AcceleratorDevice[] | null> {
  const names = await orAbsent(host.readDir(ACCEL));
  if (names === null) return null;
  return await Promise.all(
    names.filter((name) => /^accel\d+$/.test(name))
      .map(async (name) => {
        const at = `${ACCEL}/${name}/device`;
        return readDevice(host, "npu", at, await driverOf(host, at));
      }),
  );
}

export default async function probe(host: Host): Promise<Observation> {
  const lists = [
    readCards(host),
    readNpus(host),
    orAbsent(host.readDir(NVIDIA)),
    orAbsent(host.readDir("/sys/class")),
  ] as const;
  // Which of two failures is told is no matter of time.
  await Promise.allSettled(lists);
  const [foundCards, foundNpus, foundNvidia, classes] = await Promise.all(
    lists,
  );
  const cards = foundCards ?? [];
  const nvidia = foundNvidia ?? [];
  // A class that is missing counts only below a listable /sys/class; every
  // kernel has some class: an empty folder hides them.
  const isListed = classes !== null && classes.length > 0;
  if (!isListed && nvidia.length === 0) {
    throw new Error('Cannot list "/sys/class"');
  }
  for (const [name, found] of [["drm", foundCards], ["accel", foundNpus]]) {
    if (found === null && classes?.includes(String(name))) {
      throw new Error(`Cannot list "/sys/class/${name}"`);
    }
  }
  // The proprietary driver's own list is whole; its DRM cards repeat it.
  const others = nvidia.length === 0
    ? cards
    : cards.filter((card) =>
      card.driver !== "nvidia" &&
      !(card.driver === "unknown" && card.vendor === "nvidia")
    );
  const listed = nvidia.map((): AcceleratorDevice => ({
    kind: "gpu",
    vendor: "nvidia",
    driver: "nvidia",
    ...NO_MEMORY,
  }));
  const devices = [...others, ...listed, ...foundNpus ?? []];
  return { accelerators: { devices } };
}
