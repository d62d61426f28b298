/** What one process keeps from run to run; nothing that a verdict rests on. */

import { createUnsettled, type Unsettled } from "../runner/unsettled_calls.ts";

export interface Kept {
  /** Host calls that have not come back. */
  readonly unsettled: Unsettled;
  /** Bytes of the sandbox engine, read and compiled once. */
  readonly loadEngine: () => Promise<Uint8Array>;
}

/** Nothing is kept yet. */
export function createKept(): Kept {
  let bytes: Uint8Array | null = null;
  return {
    unsettled: createUnsettled(),
    // Most runs have no plugin: what that takes stays unloaded.
    loadEngine: async () => {
      bytes ??= await (await import("../host/sandbox_engine.ts")).readEngine();
      return bytes;
    },
  };
}
