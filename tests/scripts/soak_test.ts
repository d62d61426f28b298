import assert from "node:assert/strict";
import { test } from "node:test";
import { judge, type Sample, type Soaked } from "../../scripts/soak/judge.ts";
import { countLine, type Counts } from "../../scripts/soak/watch.ts";

const sample = (
  cycles: number,
  residentKiB: number,
  cpuMs: number,
): Sample => ({
  cycles,
  residentKiB,
  cpuMs,
});
const COUNTS: Counts = {
  lines: 2100,
  invalid: 0,
  allow: 700,
  constrain: 700,
  deny: 700,
  errorBytes: 0,
};
/** As much as may be: 1.1 times the memory, 8 ms a cycle. */
const HELD: Soaked = {
  samples: [
    sample(100, 50_000, 1000),
    sample(2000, 100_000, 9000),
    sample(3100, 110_000, 25_000),
  ],
  counts: COUNTS,
  polled: { reads: 9, documents: 2, faults: [] },
  code: 0,
};
const [FIRST, SETTLED] = HELD.samples as [Sample, Sample];

const cases: readonly (readonly [string, Partial<Soaked>, RegExp | null])[] = [
  ["what just holds", {}, null],
  ["memory", {
    samples: [FIRST, SETTLED, sample(3100, 110_001, 25_000)],
  }, /memory 1.100 times/],
  ["CPU", {
    samples: [FIRST, SETTLED, sample(3100, 110_000, 25_030)],
  }, /a cycle took 8.01 ms/],
  ["a run that is too short to tell", {
    samples: [FIRST, sample(1999, 50_000, 1000), sample(4000, 50_000, 1000)],
  }, /memory was not judged/],
  ["no sample", { samples: [] }, /nothing was measured/],
  ["an invalid line", { counts: { ...COUNTS, invalid: 1 } }, /1 invalid line/],
  ["a word on standard error", {
    counts: { ...COUNTS, errorBytes: 1 },
  }, /standard error/],
  ["a reader that saw nothing new", {
    polled: { reads: 9, documents: 1, faults: [] },
  }, /saw no change/],
  ["a torn file", {
    polled: { reads: 9, documents: 2, faults: ["torn"] },
  }, /the reader saw: torn/],
  ["a crash", { code: 70 }, /ended with 70/],
];
for (const [name, change, want] of cases) {
  test(`judge() of ${name}`, () => {
    const faults = judge({ ...HELD, ...change });
    assert.equal(faults.length, want === null ? 0 : 1, faults.join("\n"));
    if (want !== null) assert.match(faults[0] ?? "", want);
  });
}

test("countLine() counts a cut line, and one that is no snapshot, as invalid", () => {
  const counts = { ...COUNTS, lines: 0, invalid: 0 };
  for (const line of ['{"kind": "Loc', "{}", "null", ""]) {
    countLine(line, counts);
  }
  assert.deepEqual([counts.lines, counts.invalid], [4, 4]);
});
