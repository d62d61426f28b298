/** Video memory, which decides the context that Ollama takes by default. */

import type { AcceleratorDevice, UnlistedDevices } from "../probe/facts.ts";

const GIB = 1024 ** 3;

/** What the machine's GPUs tell of their memory. */
export interface VideoMemory {
  /** Sum of what is told, in bytes. */
  readonly bytes: number;
  /** GPUs that do not tell; null: which there are is not known. */
  readonly untold: number | null;
}

/** Of a machine whose accelerators are not known. */
export const UNKNOWN_VIDEO_MEMORY: VideoMemory = { bytes: 0, untold: null };

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
export function videoMemoryOf(
  { devices, unlisted }: {
    readonly devices: readonly AcceleratorDevice[];
    readonly unlisted?: UnlistedDevices;
  },
): VideoMemory {
  const gpus = devices.filter((one) => one.kind === "gpu").map(bytesOf);
  const told = gpus.filter((one) => one !== null);
  return {
    bytes: told.reduce((sum, one) => sum + one, 0),
    untold: gpus.length - told.length + (unlisted?.gpu ?? 0),
  };
}

/**
 * Context by default (server/routes.go: 262,144 tokens from 47 GiB on, 32,768
 * from 23 GiB on), and how the machine's memory was told.
 */
export function defaultContext(
  { bytes, untold }: VideoMemory,
): { readonly value: number; readonly source: string } {
  const value = bytes >= 47 * GIB ? 262_144 : bytes >= 23 * GIB ? 32_768 : 4096;
  const told = `${(bytes / GIB).toFixed(1)} GiB of video memory`;
  return {
    value,
    source: untold === null
      ? "default of the service; its GPUs are not known: none assumed"
      : untold > 0 && bytes < 47 * GIB
      ? `default of the service with ${told}; ${untold} GPU(s) do not ` +
        "tell theirs: none assumed"
      : `default of the service with ${told}`,
  };
}
