import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type {
  AcceleratorFacts,
  MemoryFacts,
  ThermalFacts,
} from "../../../core/probe/facts.ts";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { accelerators } from "../../../core/signals/informative.ts";
import { memory } from "../../../core/signals/memory.ts";
import type { SignalRow } from "../../../core/signals/row.ts";
import { thermal } from "../../../core/signals/thermal.ts";
import { DEVICE } from "../../support/reports.ts";

const limit = fc.record({
  kind: fc.constantFrom("passive", "hot", "max", "critical"),
  celsius: fc.integer({ min: 60, max: 120 }),
});
const sensors = fc.array(
  fc.record({
    name: fc.nat(999).map((n) => `s${n}`),
    celsius: fc.integer({ min: 30, max: 110 }),
    limits: fc.array(limit, { maxLength: 4 }),
  }),
  { maxLength: 90, size: "max" },
);
const failed = fc.array(
  fc.record({
    name: fc.nat(999).map((n) => `f${n}`),
    rated: fc.boolean(),
    message: fc.constant("EIO"),
  }),
  { maxLength: 40, size: "max" },
);
const heat = fc.record({ sensors, failedSensors: failed }) as fc.Arbitrary<
  ThermalFacts
>;
const levels = fc.array(
  fc.record({
    kind: fc.constantFrom("host", "cgroup-max", "cgroup-high"),
    availableBytes: fc.nat(64).map((n) => n * 2 ** 28),
    totalBytes: fc.integer({ min: 1, max: 64 }).map((n) => n * 2 ** 30),
  }),
  { minLength: 1, maxLength: 40, size: "max" },
);
const ceilings = fc.record({
  levels,
  pressureFullAvg10Percent: fc.option(fc.nat(100)),
}) as fc.Arbitrary<MemoryFacts>;
const devices = fc.tuple(fc.nat(90), fc.nat(2)).map(([length, npus]) => ({
  devices: Array.from({ length }, (_, at) => ({
    ...DEVICE,
    kind: at % 3 < npus ? "npu" : "gpu",
  })),
})) as fc.Arbitrary<AcceleratorFacts>;

function judgedTheSame<F, V>(
  row: SignalRow<F, V>,
  facts: fc.Arbitrary<F>,
): void {
  const { judge, combine } = row;
  const shorten = (one: F) => row.shorten?.(one, DEFAULT_POLICY) ?? one;
  fc.assert(
    fc.property(facts, facts, (one, other) => {
      const short = shorten(one);
      assert.deepEqual(
        judge(short, DEFAULT_POLICY),
        judge(one, DEFAULT_POLICY),
      );
      assert.deepEqual(shorten(short), short);
      // Beside what another probe says, too.
      assert.deepEqual(
        judge(
          combine([short, shorten(other)], DEFAULT_POLICY),
          DEFAULT_POLICY,
        ),
        judge(combine([one, other], DEFAULT_POLICY), DEFAULT_POLICY),
      );
    }),
    { numRuns: 300 },
  );
}

test("thermal.shorten() is judged the same", () =>
  judgedTheSame(thermal, heat));
test("memory.shorten() is judged the same", () =>
  judgedTheSame(memory, ceilings));
test("accelerators.shorten() is judged the same", () =>
  judgedTheSame(accelerators, devices));
