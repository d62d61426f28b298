import assert from "node:assert/strict";
import { test } from "node:test";
import type { ThermalFacts } from "../../../core/probe/facts.ts";
import { snapshotFaults } from "../../../core/rebuild/snapshot_faults.ts";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { memory } from "../../../core/signals/memory.ts";
import { thermal } from "../../../core/signals/thermal.ts";
import { validate } from "../../../schema/generated/snapshot_validator.js";
import {
  builtinReports,
  DEVICE,
  HEALTHY,
  snapshotOf,
} from "../../support/reports.ts";

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

const failing = (length: number, rated: boolean) =>
  Array.from({ length }, (_, at) => ({
    name: `f${at}`,
    rated,
    message: "EIO",
  }));

for (const [read, failed] of [[32, 17], [33, 16], [32, 16]] as const) {
  test(`thermal.shorten() counts beyond its room: ${read}, ${failed}`, () => {
    const [sensor] = HEALTHY.thermal.sensors;
    assert.ok(sensor);
    const facts: ThermalFacts = {
      sensors: Array.from({ length: read }, () => ({ ...sensor })),
      failedSensors: failing(failed, true),
    };
    const short = thermal.shorten?.(facts, DEFAULT_POLICY);
    assert.ok(short);
    assert.equal(short.sensors.length, 32);
    assert.equal(short.failedSensors.length, 16);
    assert.deepEqual(
      short.unlisted,
      read + failed === 48 ? undefined : {
        rated: read - 32,
        unrated: 0,
        failedRated: failed - 16,
        failedUnrated: 0,
      },
    );
    assert.deepEqual(
      thermal.judge(short, DEFAULT_POLICY),
      thermal.judge(facts, DEFAULT_POLICY),
    );
  });
}

test("thermal.shorten() is judged the same where no sensor has a limit", () => {
  const facts: ThermalFacts = {
    sensors: Array.from({ length: 40 }, (_, at) => ({
      name: `s${at}`,
      celsius: 40,
      limits: [],
    })),
    failedSensors: failing(20, false),
  };
  const short = thermal.shorten?.(facts, DEFAULT_POLICY);
  assert.ok(short);
  assert.deepEqual(
    thermal.judge(short, DEFAULT_POLICY),
    thermal.judge(facts, DEFAULT_POLICY),
  );
  const [one] = HEALTHY.thermal.sensors;
  assert.ok(one);
  const rated = { ...facts, sensors: [...facts.sensors, one] };
  const shorter = thermal.shorten?.(rated, DEFAULT_POLICY);
  assert.ok(shorter);
  assert.deepEqual(
    thermal.judge(shorter, DEFAULT_POLICY),
    thermal.judge(rated, DEFAULT_POLICY),
  );
});

test("memory.shorten() keeps the level that binds", () => {
  const level = (availableBytes: number) => ({
    kind: "cgroup-max" as const,
    availableBytes,
    totalBytes: 2 ** 34,
  });
  const facts = {
    levels: Array.from({ length: 20 }, (_, at) => level(2 ** 33 - at * 4096)),
    pressureFullAvg10Percent: null,
  };
  const short = memory.shorten?.(facts, DEFAULT_POLICY);
  assert.deepEqual(short?.levels, facts.levels.slice(4));
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
        levels: many(
          200,
          (at) => at ? { ...level, kind: "cgroup-max" } : level,
        ),
        pressureFullAvg10Percent: 0,
      },
    },
    accelerators: {
      accelerators: { devices: many(100, () => DEVICE) },
    },
  }));
  assert.deepEqual(snapshotFaults(snapshot, validate), []);
  const { thermal: heat, accelerators: gpus } = snapshot.signals;
  assert.ok(heat.status === "known");
  assert.equal(heat.hottest.sensor, "hwmon1234 coretemp Core 1234");
  assert.deepEqual([heat.ratedSensors, heat.failedSensors], [2000, 500]);
  assert.ok(gpus.status === "known");
  assert.deepEqual([gpus.devices.length, gpus.unlisted], [
    64,
    { gpu: 36, npu: 0 },
  ]);
  assert.equal(snapshot.admission.decision, "allow");
  const bytes = JSON.stringify(snapshot, null, 2).length;
  assert.ok(bytes < 80 * 1024, `${bytes} bytes`);
});
