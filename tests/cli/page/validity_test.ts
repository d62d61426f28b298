import assert from "node:assert/strict";
import { test } from "node:test";
import { leftOf } from "../../../cli/page/validity.ts";

const from = { monotonicMs: 5000, wallMs: 1_000_000 };
const cases = [
  ["nothing", 0, 0, 9000],
  ["a while", 4000, 4000, 5000],
  ["its time", 9000, 9000, 0],
  ["more than its time", 20_000, 20_000, 0],
  ["a sleep that one clock does not count", 10, 9001, 0],
  ["a sleep that ends in time", 10, 8000, 1000],
  ["a wall clock that stands", 8999, 0, 1],
  ["a wall clock that is slewed back", 2000, -900, 7000],
  ["a wall clock that was set back", 10, -1001, 0],
  ["a wall clock that is none", 10, NaN, 0],
] as const;
for (const [name, monotonic, wall, want] of cases) {
  test(`leftOf() gives ${want} after ${name}`, () => {
    const at = {
      monotonicMs: from.monotonicMs + monotonic,
      wallMs: from.wallMs + wall,
    };
    assert.equal(leftOf({ from, leftMs: 9000 }, at), want);
  });
}
