import assert from "node:assert/strict";
import { test } from "node:test";
import thermal from "../../probes/thermal.ts";
import { hostError, memoryHost } from "../support/memory_host.ts";
import type { Files } from "../support/files_below.ts";
import {
  chip,
  COOL,
  COOL_SENSOR,
  failed,
  HWMON,
  read,
  sensor,
  zone,
  ZONE_NAME,
  ZONES,
} from "../support/sensor_files.ts";

test("thermal() leaves sensors without a limit to the policy", async () => {
  const files = {
    ...zone(0, { temp: "50000\n" }),
    ...zone(1, { temp: hostError("EIO") }),
  };
  assert.deepEqual(await read(files), {
    thermal: {
      sensors: [sensor(ZONE_NAME, 50)],
      failedSensors: [failed("thermal_zone1 TCPU", false, "EIO")],
    },
  });
});

test("thermal() counts what it cannot list as failed", async () => {
  const seen = await read(COOL, {
    [`${ZONES}/thermal_zone0`]: hostError("EACCES"),
    [`${HWMON}/hwmon1`]: hostError("EIO"),
    [`${HWMON}/hwmon2/device`]: hostError("ENOENT"),
  });
  assert.deepEqual(seen, {
    thermal: {
      sensors: [COOL_SENSOR],
      failedSensors: [
        failed("thermal_zone0", true, "EACCES"),
        failed("hwmon1", true, "EIO"),
        failed("hwmon2", true, "ENOENT"),
      ],
    },
  });
});

const absent: readonly (readonly [string, Files, Record<string, []>])[] = [
  ["no class at all", {}, {}],
  ["empty classes", {}, { [ZONES]: [], [HWMON]: [] }],
  ["cooling devices alone", {
    [`${ZONES}/cooling_device0/type`]: "Fan\n",
    [`${ZONES}/cooling_device0/cur_state`]: "1\n",
  }, {}],
  ["chips without a temperature", chip(0, { name: "AC\n" }), {}],
  ["an empty socket", chip(0, { temp1_input: "0\n" }), {}],
];
for (const [name, files, dirs] of absent) {
  test(`thermal() finds nothing in ${name}`, async () => {
    assert.deepEqual(await read(files, dirs), {
      absent: `no temperature sensor below ${ZONES} or ${HWMON}`,
    });
  });
}

const lost: readonly (readonly [
  string,
  Record<string, Error | readonly string[]>,
  string,
])[] = [
  ["/sys/class is missing", {}, "ENOENT"],
  ["/sys/class cannot be listed", {
    "/sys/class": hostError("EACCES"),
  }, "EACCES"],
  ["thermal cannot be listed", {
    "/sys/class": ["mem"],
    [ZONES]: hostError("EIO"),
  }, "EIO"],
  ["hwmon cannot be listed", {
    "/sys/class": ["mem"],
    [HWMON]: hostError("EMFILE"),
  }, "EMFILE"],
];
for (const [name, dirs, code] of lost) {
  test(`thermal() is unknown where ${name}`, async () => {
    await assert.rejects(thermal(memoryHost({ dirs })), { code });
  });
}

const halves: readonly (readonly [
  string,
  Files,
  Record<string, Error | readonly string[]>,
])[] = [
  ["hwmon cannot be listed", COOL, { [HWMON]: hostError("EIO") }],
  ["thermal cannot be listed", chip(2, { temp1_input: "40000" }), {
    [ZONES]: hostError("EIO"),
  }],
  ["hwmon is missing and /sys/class cannot be listed", COOL, {
    "/sys/class": hostError("EIO"),
  }],
];
for (const [name, files, dirs] of halves) {
  test(`thermal() keeps what it read where ${name}`, async () => {
    const seen = await read(files, dirs);
    assert.equal(seen.thermal?.sensors.length, 1);
    assert.equal(seen.incomplete, "Cannot read all sensors: EIO");
  });
}

test("thermal() asks only for what is listed, each once", async () => {
  const files = {
    ...zone(0, {
      temp: "50000\n",
      mode: "enabled\n",
      trip_point_0_type: "hot",
    }),
    ...chip(1, { name: "x\n", temp1_max: "1000\n", fan1_input: "0\n" }),
    ...chip(2, { name: "AC\n", in0_input: "0\n" }),
  };
  const host = memoryHost({ files, dirs: { "/sys/class": ["mem"] } });
  const asked: string[] = [];
  await thermal({
    ...host,
    readText: (path) => {
      asked.push(path.slice("/sys/class/".length));
      return host.readText(path);
    },
    readDir: (path) => {
      asked.push(path.slice("/sys/class/".length));
      return host.readDir(path);
    },
  });
  assert.deepEqual(asked.sort(), [
    "hwmon",
    "hwmon/hwmon1",
    "hwmon/hwmon1/name",
    "hwmon/hwmon1/temp1_max",
    "hwmon/hwmon2",
    // It may be a processor's that is not listed in full.
    "hwmon/hwmon2/name",
    "thermal",
    "thermal/thermal_zone0",
    "thermal/thermal_zone0/temp",
    "thermal/thermal_zone0/trip_point_0_type",
    "thermal/thermal_zone0/type",
  ]);
});
