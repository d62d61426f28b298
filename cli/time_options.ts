/** Reading times and durations that options give. */

import { UsageError } from "../agent/usage_error.ts";

const UNIT_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
};

/** Reads `30s`, `500ms`, `5m`, `1h` as milliseconds. */
export function parseDuration(option: string, text: string): number {
  const match = /^(\d{1,9})(ms|s|m|h)$/.exec(text);
  const unit = UNIT_MS[match?.[2] ?? ""];
  if (match === null || unit === undefined) {
    const fit = /^\d{1,9}$/.test(text)
      ? `it lacks its unit: ${text}s or ${text}ms?`
      : "it takes a whole number with a unit, such as 500ms, 30s, 5m";
    throw new UsageError(`Cannot use ${option} "${text}": ${fit}`);
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
