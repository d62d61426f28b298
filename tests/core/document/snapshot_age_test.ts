import assert from "node:assert/strict";
import { test } from "node:test";
import { ageFaults } from "../../../core/document/snapshot_age.ts";
import {
  builtinReports,
  CAPTURED_AT_MS,
  snapshotOf,
} from "../../support/reports.ts";

const snapshot = await snapshotOf(builtinReports());
const CAPTURED = "2026-01-15T10:00:00.000Z";
const UNTIL = "2026-01-15T10:00:30.000Z";

type Row = readonly [
  name: string,
  afterMs: number,
  maxAgeMs: number | null,
  faults: readonly (readonly [pointer: string, message: string])[],
];
const rows: readonly Row[] = [
  ["at once", 0, null, []],
  ["at its last moment", 30_000, null, []],
  ["a moment later", 30_001, null, [
    ["/validUntil", `"${UNTIL}" is past at 2026-01-15T10:00:30.001Z`],
  ]],
  ["as old as is allowed", 10_000, 10_000, []],
  ["a moment older", 10_001, 10_000, [
    ["/capturedAt", `"${CAPTURED}" is 10001 ms old, allowed are 10000`],
  ]],
  ["too old in both ways", 31_000, 10_000, [
    ["/validUntil", `"${UNTIL}" is past at 2026-01-15T10:00:31.000Z`],
    ["/capturedAt", `"${CAPTURED}" is 31000 ms old, allowed are 10000`],
  ]],
  ["with no age allowed", 1, 0, [
    ["/capturedAt", `"${CAPTURED}" is 1 ms old, allowed are 0`],
  ]],
  ["from a clock that is as much ahead as may be", -5000, 0, []],
  ["from the future", -5001, null, [
    ["/capturedAt", `"${CAPTURED}" is ahead of 2026-01-15T09:59:54.999Z`],
  ]],
];
for (const [name, afterMs, maxAgeMs, want] of rows) {
  test(`ageFaults() judges a snapshot ${name}`, () => {
    const faults = ageFaults(snapshot, CAPTURED_AT_MS + afterMs, maxAgeMs);
    assert.deepEqual(
      faults.map(({ pointer, message }) => [pointer, message]),
      want,
    );
  });
}
