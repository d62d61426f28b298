/** Whether a snapshot is fresh enough. */

import type { Fault } from "../../schema/fault_sentences.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";

/** How far the clock of another program may be ahead. */
const AHEAD_MS = 5000;

/** Faults of age: captured in the future, no longer valid, too old. */
export function ageFaults(
  snapshot: LocalModelResourceSnapshot,
  atMs: number,
  maxAgeMs: number | null,
): Fault[] {
  const { capturedAt, validUntil } = snapshot;
  const at = new Date(atMs).toISOString();
  if (Date.parse(capturedAt) > atMs + AHEAD_MS) {
    return [{
      pointer: "/capturedAt",
      message: `"${capturedAt}" is ahead of ${at}`,
    }];
  }
  const faults: Fault[] = [];
  if (Date.parse(validUntil) < atMs) {
    faults.push({
      pointer: "/validUntil",
      message: `"${validUntil}" is past at ${at}`,
    });
  }
  const ageMs = atMs - Date.parse(capturedAt);
  if (maxAgeMs !== null && ageMs > maxAgeMs) {
    faults.push({
      pointer: "/capturedAt",
      message: `"${capturedAt}" is ${ageMs} ms old, allowed are ${maxAgeMs}`,
    });
  }
  return faults;
}
