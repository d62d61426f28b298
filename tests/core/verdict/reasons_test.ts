import assert from "node:assert/strict";
import { test } from "node:test";
import { reason, REASONS, sortReasons } from "../../../core/verdict/reasons.ts";

// The contract of every reader: worst first; null is decided by who raises it.
const TABLE = [
  "not-collected deny",
  "unsupported-platform deny",
  "provider-failed deny",
  "plugin-failed deny",
  "thermal-critical deny degrees Celsius",
  "battery-critical deny percent",
  "memory-pressure-critical deny percent",
  "memory-insufficient deny bytes",
  "service-refused deny",
  "service-timeout deny milliseconds",
  "service-loading deny",
  "service-bad-reply deny",
  "service-not-loopback deny",
  "model-remote deny",
  "residency-unknown deny",
  "model-missing deny",
  "memory-need-unknown deny",
  "signal-absent deny",
  "signal-unrated deny",
  "plugin-concern null",
  "thermal-hot constrain degrees Celsius",
  "thermal-sensor-failed constrain sensors",
  "battery-low constrain percent",
  "memory-pressure constrain percent",
  "memory-tight constrain bytes",
  "memory-below-hint null bytes",
  "signal-not-required note",
  "assumption note",
  "disk-low note bytes",
];

test("REASONS has the effect and the unit of every code", () => {
  const rows = Object.entries(REASONS).map(([code, { effect, unit }]) =>
    `${code} ${effect} ${unit}`.trimEnd()
  );
  assert.deepEqual(rows, TABLE);
});

test("reason() cleans what others wrote, and only that", () => {
  assert.deepEqual(
    reason("provider-failed", "disk", {
      message: "a\nb",
      observed: "c\u202ed",
      limit: "e\u0000f",
    }),
    {
      code: "provider-failed",
      signal: "disk",
      effect: "deny",
      message: "a b",
      observed: "c d",
      limit: "e f",
    },
  );
  const { observed, limit } = reason("disk-low", "disk", { message: "x" });
  assert.deepEqual([observed, limit], [null, null]);
  const zero = reason("disk-low", "disk", {
    message: "x",
    observed: 0,
    limit: 5,
  });
  assert.deepEqual([zero.observed, zero.limit], [0, 5]);
});

test("reason() has to be told an effect that the table leaves open", () => {
  const detail = { message: "x" };
  assert.throws(() => reason("plugin-concern", null, detail), {
    name: "TypeError",
    message: 'Cannot build reason "plugin-concern": no effect given',
  });
  const told = reason("plugin-concern", null, { ...detail, effect: "note" });
  assert.equal(told.effect, "note");
});

test("sortReasons() puts the effect before the code", () => {
  const x = { message: "x" };
  const first = reason("model-missing", null, x);
  const second = reason("plugin-concern", null, { ...x, effect: "constrain" });
  const third = reason("memory-tight", null, x);
  const fourth = reason("plugin-failed", null, { ...x, effect: "note" });
  const last = reason("disk-low", null, x);
  assert.deepEqual(sortReasons([last, fourth, third, second, first]), [
    first,
    second,
    third,
    fourth,
    last,
  ]);
});

test("sortReasons() tells that a model is not there before its need", () => {
  const need = reason("memory-need-unknown", "memory", { message: "x" });
  const missing = reason("model-missing", "modelService", { message: "y" });
  assert.deepEqual(sortReasons([need, missing]), [missing, need]);
});
