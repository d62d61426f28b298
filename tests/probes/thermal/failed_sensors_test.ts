/** Sensors that cannot be read, or not whole. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { ThermalFacts } from "../../../core/probe/facts.ts";
import { hostError } from "../../support/memory_host.ts";
import type { Files } from "../../support/files_below.ts";
import {
  chip,
  COOL,
  COOL_SENSOR,
  failed,
  read,
  sensor,
  trip,
  zone,
  ZONE_NAME,
} from "../../support/sensor_files.ts";

const LIMITLESS = "its limits cannot be read";
const unlimited: readonly (readonly [string, Files])[] = [
  ["a trip type without its temp", { trip_point_0_type: "hot\n" }],
  ["a trip temp without its type", { trip_point_0_temp: "90000\n" }],
  ["a trip temp that fails", trip(0, "hot", hostError("EIO"))],
  ["a trip temp that is garbage", trip(0, "critical", "}{")],
  ["a trip type that is garbage", trip(0, "}{", "90000\n")],
  ["a trip type that is empty", trip(0, "", "90000\n")],
  ["a trip type from a prototype", trip(0, "constructor", "90000\n")],
  ["a trip type that fails", {
    trip_point_0_type: hostError("EIO"),
    trip_point_0_temp: "90000\n",
  }],
];
for (const [name, files] of unlimited) {
  test(`thermal() counts a zone with ${name} as failed`, async () => {
    const seen = await read({
      ...zone(0, { temp: "50000\n", ...files }),
      ...COOL,
    });
    assert.deepEqual(seen, {
      thermal: {
        sensors: [COOL_SENSOR],
        failedSensors: [failed(ZONE_NAME, true, LIMITLESS)],
      },
    });
  });
}

const CHIP_NAME = "hwmon2 coretemp temp1";
const broken: readonly (readonly [string, Files, string])[] = [
  ["a max that is garbage", { temp1_input: "5000", temp1_max: "" }, LIMITLESS],
  ["a crit that fails", {
    temp1_input: "5000",
    temp1_crit: hostError("EIO"),
  }, LIMITLESS],
  ["a crit that fails beside 0", {
    temp1_input: "0",
    temp1_crit: hostError("EIO"),
  }, LIMITLESS],
  ["a crit without an input", { temp1_crit: "99000" }, "ENOENT"],
  ["an unset max without an input", { temp1_max: "0" }, "ENOENT"],
  ["an input that fails beside a crit", {
    temp1_input: hostError("ENXIO"),
    temp1_crit: "84000",
  }, "ENXIO"],
];
for (const [name, files, message] of broken) {
  test(`thermal() counts an hwmon sensor with ${name} as failed`, async () => {
    const seen = await read({
      ...chip(2, { name: "coretemp\n", ...files }),
      ...COOL,
    });
    assert.deepEqual(seen, {
      thermal: {
        sensors: [COOL_SENSOR],
        failedSensors: [failed(CHIP_NAME, true, message)],
      },
    });
  });
}

test("thermal() keeps an hwmon 0 whose crit cannot be read", async () => {
  const files = chip(2, {
    temp1_input: "0\n",
    temp1_max: "84000\n",
    temp1_crit: hostError("EIO"),
  });
  const seen = await read({ ...files, ...COOL });
  assert.deepEqual(seen.thermal, {
    sensors: [COOL_SENSOR, sensor("hwmon2 temp1", 0, ["max", 84])],
    failedSensors: [failed("hwmon2 temp1", true, LIMITLESS)],
  });
});

const PARTIAL = zone(0, {
  temp: "101000\n",
  ...trip(0, "critical", "100000\n"),
  ...trip(1, "passive", hostError("EIO")),
});
const PARTIAL_FACTS: ThermalFacts = {
  sensors: [sensor(ZONE_NAME, 101, ["critical", 100])],
  failedSensors: [failed(ZONE_NAME, true, LIMITLESS)],
};

test("thermal() keeps a limit that is crossed beside one it cannot read", async () => {
  assert.deepEqual(await read({ ...PARTIAL, ...COOL }), {
    thermal: {
      ...PARTIAL_FACTS,
      sensors: [...PARTIAL_FACTS.sensors, COOL_SENSOR],
    },
  });
});

test("thermal() is incomplete where no sensor has all its limits", async () => {
  const files = { ...PARTIAL, ...chip(3, { temp1_input: "30000\n" }) };
  assert.deepEqual(await read(files), {
    thermal: {
      ...PARTIAL_FACTS,
      sensors: [...PARTIAL_FACTS.sensors, sensor("hwmon3 temp1", 30)],
    },
    incomplete: "No sensor can be read with all its limits",
  });
});

test("thermal() is incomplete where every sensor failed", async () => {
  const files = {
    ...zone(0, { temp: hostError("EIO") }),
    ...chip(1, { temp1_input: "" }),
  };
  assert.deepEqual(await read(files), {
    thermal: {
      sensors: [],
      failedSensors: [
        failed(ZONE_NAME, false, "EIO"),
        failed("hwmon1 temp1", false, "not a number"),
      ],
    },
    incomplete: "None of the sensors can be read",
  });
});
