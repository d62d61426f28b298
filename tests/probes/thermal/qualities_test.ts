/** What qualifies a reading: faults, alarms, switches, devices asleep. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { thermal as row } from "../../../core/signals/thermal.ts";
import thermal from "../../../probes/thermal.ts";
import type { Files } from "../../support/files_below.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";
import {
  chip,
  COOL,
  COOL_SENSOR,
  failed,
  read,
  sensor,
} from "../../support/sensor_files.ts";

async function stateOf(files: Files): Promise<string> {
  const seen = await read(files);
  assert.ok(seen.thermal && seen.incomplete === undefined);
  const judged = row.judge(seen.thermal, DEFAULT_POLICY);
  return judged.known ? judged.values.state : judged.unknown.code;
}

const open = (fault: string | Error): Files =>
  chip(3, {
    name: "w83795adg\n",
    temp5_input: "119000\n",
    temp5_crit: "100000\n",
    temp5_fault: fault,
  });

test("thermal() reads nothing from an input whose chip tells a fault", async () => {
  assert.deepEqual((await read({ ...open("1\n"), ...COOL })).thermal, {
    sensors: [COOL_SENSOR],
    failedSensors: [
      failed(
        "hwmon3 w83795adg temp5",
        false,
        "fault: no diode, or a broken one",
      ),
    ],
  });
});

for (const fault of ["0\n", "", "2\n", hostError("EIO")]) {
  const told = fault instanceof Error ? "EIO" : JSON.stringify(fault);
  test(`thermal() stays critical beside a fault of ${told}`, async () => {
    assert.equal(await stateOf({ ...open(fault), ...COOL }), "critical");
  });
}

test("thermal() counts a sensor whose fault cannot be read as failed", async () => {
  const files = chip(3, {
    temp1_input: "40000\n",
    temp1_crit: "90000\n",
    temp1_fault: hostError("EIO"),
  });
  assert.deepEqual((await read({ ...files, ...COOL })).thermal?.failedSensors, [
    failed("hwmon3 temp1", true, "its fault cannot be read"),
  ]);
});

const cool = (own: Files): Files => ({
  ...chip(5, {
    name: "lm90\n",
    temp2_input: "52000\n",
    temp2_crit: "95000\n",
    ...own,
  }),
  ...COOL,
});
const alarms: readonly (readonly [string, Files, string])[] = [
  ["crit_alarm 1", cool({ temp2_crit_alarm: "1\n" }), "critical"],
  ["crit_alarm 0", cool({ temp2_crit_alarm: "0\n" }), "normal"],
  [
    "emergency_alarm 1",
    cool({ temp2_emergency: "105000\n", temp2_emergency_alarm: "1\n" }),
    "critical",
  ],
  ["crit_alarm 1 of a chip that tells no limit", {
    ...chip(6, { temp1_input: "61000\n", temp1_crit_alarm: "1\n" }),
    ...COOL,
  }, "critical"],
  // A register that nobody has written: every temperature is above it.
  ["crit_alarm 1 of a limit of 0", {
    ...chip(6, {
      name: "jc42\n",
      temp1_input: "33000\n",
      temp1_crit: "0\n",
      temp1_crit_alarm: "1\n",
    }),
    ...COOL,
  }, "normal"],
  ["crit_alarm 1 of a limit that cannot be read", {
    ...chip(6, {
      temp1_input: "33000\n",
      temp1_crit: hostError("EIO"),
      temp1_crit_alarm: "1\n",
    }),
    ...COOL,
  }, "critical"],
  [
    "max_alarm 1",
    cool({ temp2_max: "80000", temp2_max_alarm: "1\n" }),
    "normal",
  ],
  // Set once, it stays until the machine starts again.
  [
    "a log of coretemp",
    cool({ name: "coretemp\n", temp2_crit_alarm: "1\n" }),
    "normal",
  ],
  ["a log of coretemp at its limit", {
    ...chip(5, {
      name: "coretemp\n",
      temp2_input: "95000\n",
      temp2_crit: "95000\n",
      temp2_crit_alarm: "1\n",
    }),
    ...COOL,
  }, "critical"],
  ["an emergency limit alone", {
    ...chip(7, { temp1_input: "104000\n", temp1_emergency: "105000\n" }),
    ...COOL,
  }, "critical"],
];
for (const [name, files, want] of alarms) {
  test(`thermal() says ${want} of ${name}`, async () => {
    assert.equal(await stateOf(files), want);
  });
}

test("thermal() counts a sensor whose alarm cannot be read as failed", async () => {
  const { thermal: seen } = await read(
    cool({ temp2_crit_alarm: hostError("EIO") }),
  );
  assert.deepEqual(seen?.failedSensors, [
    failed("hwmon5 lm90 temp2", true, "its alarm cannot be read"),
  ]);
});

test("thermal() takes an input that is switched off for none", async () => {
  const off = {
    name: "tmp464\n",
    temp4_input: hostError("ENODATA"),
    temp4_crit: "85000\n",
    temp4_enable: "0\n",
  };
  assert.deepEqual((await read({ ...chip(1, off), ...COOL })).thermal, {
    sensors: [COOL_SENSOR],
    failedSensors: [],
  });
  const on = { ...off, temp4_enable: "1\n" };
  assert.deepEqual((await read({ ...chip(1, on), ...COOL })).thermal, {
    sensors: [COOL_SENSOR],
    failedSensors: [failed("hwmon1 tmp464 temp4", true, "ENODATA")],
  });
});

const drive = (state: string | Error): Files =>
  chip(4, {
    name: "drivetemp\n",
    temp1_input: hostError("EBUSY"),
    temp1_crit: "70000\n",
    "device/power/runtime_status": state,
  });

for (const state of ["suspended\n", "suspending\n"]) {
  test(`thermal() asks nothing of a device that is ${state.trim()}`, async () => {
    const files = { ...drive(state), ...COOL };
    const host = memoryHost({ files, dirs: { "/sys/class": ["mem"] } });
    const asked: string[] = [];
    const seen = await thermal({
      ...host,
      readText: (path) => {
        asked.push(path);
        return host.readText(path);
      },
    });
    assert.deepEqual(seen, {
      thermal: { sensors: [COOL_SENSOR], failedSensors: [] },
    });
    assert.deepEqual(asked.filter((path) => path.includes("hwmon4")), [
      // Its name is the kernel's own, and wakes nothing.
      "/sys/class/hwmon/hwmon4/name",
      "/sys/class/hwmon/hwmon4/device/power/runtime_status",
    ]);
  });
}

for (
  const state of [
    "active\n",
    "unsupported\n",
    "",
    "suspendedX\n",
    hostError("EIO"),
  ]
) {
  const told = state instanceof Error ? "EIO" : JSON.stringify(state);
  test(`thermal() reads a device whose state is ${told}`, async () => {
    const { thermal: seen } = await read({ ...drive(state), ...COOL });
    assert.deepEqual(seen?.failedSensors, [
      failed("hwmon4 drivetemp temp1", true, "EBUSY"),
    ]);
  });
}

test("thermal() is incomplete where every device is asleep", async () => {
  assert.deepEqual(await read(drive("suspended\n")), {
    thermal: { sensors: [], failedSensors: [] },
    incomplete: "1 chip(s), the device of each is asleep",
  });
});

test("thermal() is critical beside a device that is asleep", async () => {
  const files = {
    ...drive("suspended\n"),
    ...chip(6, { temp1_input: "91000\n", temp1_crit: "95000\n" }),
  };
  assert.equal(await stateOf(files), "critical");
});

const beyond: readonly (readonly [string, string, string])[] = [
  ["temp1_crit", "255000\n", "critical"],
  ["temp1_crit", "150001\n", "critical"],
  ["temp1_max", "65261850\n", "critical"],
];
for (const [limit, input, want] of beyond) {
  test(`thermal() says ${want} of ${input.trim()} beside ${limit}`, async () => {
    const files = chip(8, { temp1_input: input, [limit]: "85000\n" });
    assert.equal(await stateOf({ ...files, ...COOL }), want);
  });
}

test("thermal() reads no label of a chip that has too many to look at", async () => {
  const count = 40;
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      [`temp${index}_input`, "30000\n"],
      [`temp${index}_label`, `Core ${index}\n`],
    ]).flat(),
  );
  const { thermal: seen } = await read(
    chip(0, { name: "coretemp\n", ...files }),
  );
  assert.ok(seen?.sensors.some((one) => one.name === "hwmon0 coretemp temp39"));
  const few = await read(
    chip(0, { temp1_input: "1", temp1_label: "Core 0\n" }),
  );
  assert.deepEqual(few.thermal?.sensors, [sensor("hwmon0 Core 0", 0.001)]);
});
