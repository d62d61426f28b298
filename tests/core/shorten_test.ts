import assert from "node:assert/strict";
import { test } from "node:test";
import type { ThermalFacts } from "../../core/facts.ts";
import { snapshotFaults } from "../../core/meaning.ts";
import { DEFAULT_POLICY } from "../../core/policy.ts";
import { thermal } from "../../core/signals/thermal.ts";
import { validate } from "../../schema/_snapshot_validator.js";
import {
  builtinReports,
  DEVICE,
  HEALTHY,
  snapshotOf,
} from "../support/reports.ts";

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
      accelerators: { devices: many(100, () => DEVICE) },
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
