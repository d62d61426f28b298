/** A class that is hidden is no machine without it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import accelerators from "../../probes/accelerators.ts";
import battery from "../../probes/battery.ts";
import thermal from "../../probes/thermal.ts";
import { hostError, memoryHost } from "../support/memory_host.ts";

const GONE = hostError("ENOENT");

test("battery() fails where a class is listed and missing", async () => {
  const host = memoryHost({
    dirs: {
      "/sys/class": ["power_supply"],
      "/sys/class/power_supply": GONE,
    },
  });
  await assert.rejects(battery(host), { code: "ENOENT" });
});

test("thermal() fails where a class is listed and missing", async () => {
  const host = memoryHost({
    dirs: {
      "/sys/class": ["thermal", "hwmon"],
      "/sys/class/thermal": GONE,
      "/sys/class/hwmon": [],
    },
  });
  await assert.rejects(thermal(host), { code: "ENOENT" });
});

test("thermal() takes a zone that lists no temp for a failed one", async () => {
  const host = memoryHost({
    files: {
      "/sys/class/hwmon/hwmon0/temp1_input": "40000\n",
      "/sys/class/hwmon/hwmon0/temp1_crit": "90000\n",
    },
    dirs: {
      "/sys/class/thermal": ["thermal_zone0"],
      "/sys/class/thermal/thermal_zone0": [],
    },
  });
  assert.deepEqual((await thermal(host)).thermal?.failedSensors, [
    { name: "thermal_zone0", rated: true, message: "ENOENT" },
  ]);
});

const HIDDEN = { dirs: { "/sys/class": [] } };
const PROBES = { battery, thermal, accelerators };
for (const [name, probe] of Object.entries(PROBES)) {
  test(`${name}() fails where /sys/class is an empty folder`, async () => {
    await assert.rejects(probe(memoryHost(HIDDEN)));
    await probe(memoryHost({ dirs: { "/sys/class": ["mem"] } }));
  });
}

for (const name of ["drm", "accel"]) {
  test(`accelerators() fails where ${name} is listed and missing`, async () => {
    const listed = memoryHost({ dirs: { "/sys/class": [name] } });
    await assert.rejects(
      accelerators({
        ...listed,
        readDir: (path) =>
          path === "/sys/class" ? listed.readDir(path) : Promise.reject(GONE),
      }),
      { message: `Cannot list "/sys/class/${name}"` },
    );
  });
}
