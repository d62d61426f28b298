/** Video memory, which decides the context that Ollama takes by default. */

import type { AcceleratorDevice, AcceleratorFacts } from "../probe/facts.ts";

const GIB = 1024 ** 3;

/** What the machine's GPUs tell of their memory. */
export interface VideoMemory {
  /** Sum of what is told, in bytes. */
  readonly bytes: number;
  /** GPUs whose drivers do not tell; null: which there are is not known. */
  readonly untold: number | null;
  /** Set where a figure that is there cannot be read. */
  readonly isUnread?: true;
}

/** Of a machine without GPUs. */
export const NO_VIDEO_MEMORY: VideoMemory = { bytes: 0, untold: 0 };

/** amdgpu has both figures for each card (amdgpu_vram_mgr.c). */
const TELLING: readonly string[] = ["amdgpu", "unknown"];

/** What is not read of a card whose driver tells. */
function isUnread({ vendor, driver, memoryTotalBytes }: AcceleratorDevice) {
  return memoryTotalBytes === null && vendor === "amd" &&
    TELLING.includes(driver);
}

/**
 * Memory of one GPU as Ollama counts it: a small carve-out beside much more
 * that is shared is an integrated one, with both (discover/amd.go: at most
 * 4 GiB, and shared at least 8 GiB and four times as much).
 */
function bytesOf(device: AcceleratorDevice): number | null {
  const own = device.memoryTotalBytes;
  const shared = device.sharedMemoryTotalBytes ?? 0;
  if (own === null) {
    return device.unifiedMemory === true ? shared || null : null;
  }
  const isIntegrated = device.unifiedMemory === true ||
    (own <= 4 * GIB && shared >= 8 * GIB && shared >= 4 * own);
  return isIntegrated ? own + shared : own;
}

/** What all devices tell together. */
function sumOf({ devices, unlisted }: AcceleratorFacts): VideoMemory {
  const gpus = devices.filter((one) => one.kind === "gpu");
  const told = gpus.map(bytesOf).filter((one) => one !== null);
  return {
    bytes: told.reduce((sum, one) => sum + one, 0),
    untold: gpus.length - told.length + (unlisted?.gpu ?? 0),
    ...(gpus.some(isUnread) ? { isUnread: true } : {}),
  };
}

/** What is known of the accelerators, as a signal. */
type Reading =
  | { readonly status: "known"; readonly values: AcceleratorFacts }
  | { readonly status: "unknown"; readonly reason: { readonly code: string } };

/** Video memory of a machine, by what was read of its accelerators. */
export function videoMemoryOf(reading: Reading): VideoMemory {
  if (reading.status === "known") return sumOf(reading.values);
  switch (reading.reason.code) {
    case "absent":
      return NO_VIDEO_MEMORY;
    case "provider-failed":
      return { bytes: 0, untold: null, isUnread: true };
    default:
      return { bytes: 0, untold: null };
  }
}

/**
 * Context by default (server/routes.go: 262,144 tokens from 47 GiB on, 32,768
 * from 23 GiB on), and how the machine's memory was told.
 */
export function defaultContext(
  { bytes, untold, isUnread }: VideoMemory,
): { readonly value: number; readonly source: string } {
  const is = "default of the service";
  if (isUnread) {
    const source = `${is}; its video memory cannot be read: the most assumed`;
    return { value: 262_144, source };
  }
  const value = bytes >= 47 * GIB ? 262_144 : bytes >= 23 * GIB ? 32_768 : 4096;
  const told = `${is} with ${(bytes / GIB).toFixed(1)} GiB of video memory`;
  return {
    value,
    source: untold === null
      ? `${is}; its GPUs are not known: none assumed`
      : untold > 0 && value < 262_144
      ? `${told}; ${untold} GPU(s) do not tell theirs: none assumed`
      : told,
  };
}
