import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type {
  AcceleratorFacts,
  MemoryFacts,
  ThermalFacts,
} from "../../core/facts.ts";
import { snapshotFaults } from "../../core/meaning.ts";
import { DEFAULT_POLICY } from "../../core/policy.ts";
import { accelerators } from "../../core/signals/informative.ts";
import { memory } from "../../core/signals/memory.ts";
import type { SignalRow } from "../../core/signals/row.ts";
import { thermal } from "../../core/signals/thermal.ts";
import { validate } from "../../schema/_snapshot_validator.js";
import { builtinReports, HEALTHY, snapshotOf } from "../support/reports.ts";

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
const [device] = [{
  kind: "gpu",
  vendor: "intel",
  driver: "i915",
  memoryTotalBytes: null,
  memoryAvailableBytes: null,
  sharedMemoryTotalBytes: null,
  sharedMemoryAvailableBytes: null,
  unifiedMemory: null,
}] as const;
const devices = fc.nat(90).map((length) => ({
  devices: Array.from({ length }, () => device),
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

test("thermal.shorten() keeps what decides, and counts the others", () => {
  const sensor = (name: string, celsius: number, isRated = true) => ({
    name,
    celsius,
    limits: isRated
      ? [
        { kind: "max", celsius: 99 },
        { kind: "critical", celsius: 110 },
        { kind: "passive", celsius: 95 },
        { kind: "critical", celsius: 105 },
      ] as const
      : [],
  });
  const facts: ThermalFacts = {
    sensors: [
      ...Array.from({ length: 20 }, (_, at) => sensor(`u${at}`, 90, false)),
      ...Array.from({ length: 40 }, (_, at) => sensor(`r${at}`, 30 + at)),
    ],
    failedSensors: [
      ...Array.from({ length: 20 }, (_, at) => ({
        name: `f${at}`,
        rated: false,
        message: "EIO",
      })),
      { name: "last", rated: true, message: "EIO" },
    ],
  };
  const short = thermal.shorten?.(facts, DEFAULT_POLICY);
  assert.ok(short);
  assert.deepEqual(
    short.sensors.map((one) => one.name),
    Array.from({ length: 32 }, (_, at) => `r${at + 8}`),
  );
  assert.deepEqual(short.sensors[0]?.limits, [
    { kind: "passive", celsius: 95 },
    { kind: "critical", celsius: 105 },
  ]);
  assert.equal(short.failedSensors.length, 16);
  assert.equal(short.failedSensors.at(-1)?.name, "last");
  assert.deepEqual(short.unlisted, {
    rated: 8,
    unrated: 20,
    failedRated: 0,
    failedUnrated: 5,
  });
});

test("buildSnapshot() holds no more of a large machine than of others", async () => {
  const many = <T>(length: number, one: (at: number) => T) =>
    Array.from({ length }, (_, at) => one(at));
  const [sensor] = HEALTHY.thermal.sensors;
  const [level] = HEALTHY.memory.levels;
  assert.ok(sensor && level);
  const snapshot = await snapshotOf(builtinReports({
    thermal: {
      thermal: {
        sensors: many(2000, (at) => ({
          ...sensor,
          name: `hwmon${at} coretemp Core ${at}`,
          celsius: at === 1234 ? 60 : 40,
        })),
        failedSensors: many(500, (at) => ({
          name: `hwmon${at} nvme`,
          rated: false,
          message: "EAGAIN",
        })),
      },
    },
    memory: {
      memory: {
        levels: many(200, () => level),
        pressureFullAvg10Percent: 0,
      },
    },
    accelerators: {
      accelerators: { devices: many(100, () => device) },
    },
  }));
  assert.deepEqual(snapshotFaults(snapshot, validate), []);
  const { thermal: heat, accelerators: gpus } = snapshot.signals;
  assert.ok(heat.status === "known");
  assert.equal(heat.hottest.sensor, "hwmon1234 coretemp Core 1234");
  assert.deepEqual([heat.ratedSensors, heat.failedSensors], [2000, 500]);
  assert.equal(gpus.status, "unknown");
  assert.equal(snapshot.admission.decision, "allow");
  const bytes = JSON.stringify(snapshot, null, 2).length;
  assert.ok(bytes < 64 * 1024, `${bytes} bytes`);
});
