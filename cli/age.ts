/** Whether a snapshot is fresh enough. */

import type { LocalModelResourceSnapshot } from "../schema/types.ts";
import type { Fault } from "../schema/meaning.ts";
import { UsageError } from "./exit.ts";

const UNIT_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
};
const AHEAD_MS = 5000;

/** Reads `30s`, `500ms`, `5m`, `1h` as milliseconds. */
export function parseDuration(option: string, text: string): number {
  const match = /^(\d{1,9})(ms|s|m|h)$/.exec(text);
  const unit = UNIT_MS[match?.[2] ?? ""];
  if (match === null || unit === undefined) {
    throw new UsageError(
      `Cannot use ${option} "${text}": it takes a number with a unit, ` +
        "such as 500ms, 30s, 5m",
    );
  }
  return Number(match[1]) * unit;
}

/** Reads `--at`; without it the time is now. */
export function parseAt(text: string | undefined): number {
  if (text === undefined) return Date.now();
  const isShaped = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/
    .test(text);
  const at = isShaped ? Date.parse(text) : NaN;
  if (Number.isNaN(at)) {
    throw new UsageError(
      `Cannot use --at "${text}": it takes a time such as 2026-01-31T12:00:00Z`,
    );
  }
  return at;
}

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
