/** What happens at a limit, by who states it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { thermal as row } from "../../../core/signals/thermal.ts";
import { decide } from "../../../core/verdict/reasons.ts";
import type { Files } from "../../support/files_below.ts";
import { hostError } from "../../support/memory_host.ts";
import { chip, COOL, read, trip, zone } from "../../support/sensor_files.ts";

async function judged(files: Files): Promise<string> {
  const seen = await read(files);
  assert.ok(seen.thermal);
  const found = row.judge(seen.thermal, DEFAULT_POLICY);
  return found.known
    ? `${found.values.state}, ${decide(found.reasons)}`
    : found.unknown.code;
}

const one = (name: string | Error, files: Files) =>
  chip(7, { name: name instanceof Error ? name : `${name}\n`, ...files });
const at = (celsius: number, limits: Record<string, number>): Files => ({
  temp1_input: `${celsius * 1000}\n`,
  ...Object.fromEntries(
    Object.entries(limits).map((
      [word, most],
    ) => [`temp1_${word}`, `${most * 1000}\n`]),
  ),
});

/** Driver, temperature, limits, what is said beside a cool sensor. */
const chips: readonly (readonly [
  string | Error,
  number,
  Record<string, number>,
  string,
])[] = [
  // Memory: alarms that come up with the chip, and the limit of the module.
  ["jc42", 66, { max: 60, crit: 95 }, "warm, allow"],
  ["jc42", 91, { max: 60, crit: 95 }, "critical, deny"],
  ["spd5118", 83.5, { max: 55, crit: 85 }, "critical, deny"],
  // A processor throttles at TjMax, and is hot there; fans turn at max.
  ["coretemp", 93, { max: 86, crit: 105 }, "warm, allow"],
  ["coretemp", 84, { max: 86, crit: 105 }, "normal, allow"],
  ["coretemp", 105, { max: 86, crit: 105 }, "hot, constrain"],
  ["k10temp", 73, { max: 70, crit: 90 }, "warm, allow"],
  ["k10temp", 90.5, { max: 70, crit: 90 }, "hot, constrain"],
  // A graphics card throttles at crit and shuts down at emergency.
  ["amdgpu", 97, { crit: 94, emergency: 105 }, "hot, constrain"],
  ["amdgpu", 101, { crit: 94, emergency: 105 }, "critical, deny"],
  ["nouveau", 96, { max: 95, crit: 105, emergency: 135 }, "hot, constrain"],
  ["nouveau", 101, { max: 95, crit: 105, emergency: 135 }, "critical, deny"],
  ["nvme", 82, { max: 81.8, crit: 84.8 }, "critical, deny"],
  ["nvme", 75, { max: 74.8, crit: 84.8 }, "hot, constrain"],
  ["drivetemp", 57, { max: 55, crit: 70 }, "warm, allow"],
  ["drivetemp", 66, { max: 55, crit: 70 }, "critical, deny"],
  // Super-I/O: alarms of the firmware; a full scale was never set.
  ["nct6798", 82, { max: 80, crit: 100 }, "warm, allow"],
  ["nct6798", 124, { max: 80, crit: 127 }, "normal, allow"],
  ["it8728", 126, { max: 127, crit: 127 }, "normal, allow"],
  ["w83627dhg", 96, { max: 60, crit: 100 }, "critical, deny"],
  ["f71882fg", 124, { max: 70, crit: 127.5 }, "normal, allow"],
  // Unknown: max is an alarm, the rest stops.
  ["tmp421", 77, { max: 75, crit: 110 }, "warm, allow"],
  ["tmp421", 106, { max: 75, crit: 110 }, "critical, deny"],
  ["tmp421", 126, { max: 75, crit: 127 }, "critical, deny"],
  ["tmp421", 126, { emergency: 125 }, "critical, deny"],
  // Of whom nothing is known, the strict side.
  [hostError("EIO"), 77, { max: 75, crit: 110 }, "hot, constrain"],
  ["", 77, { max: 75, crit: 110 }, "hot, constrain"],
  [hostError("EIO"), 101, { crit: 105 }, "critical, deny"],
];
for (const [name, celsius, limits, want] of chips) {
  const told = name instanceof Error ? "an unreadable name" : name || "no name";
  const stated = JSON.stringify(limits);
  test(`${told} at ${celsius} °C of ${stated} is ${want}`, async () => {
    const files = { ...one(name, at(celsius, limits)), ...COOL };
    assert.equal(await judged(files), want);
  });
}

test("a name that is cut short is no name", async () => {
  const files = chip(7, { name: "nvm", ...at(76, { max: 75, crit: 95 }) });
  assert.equal(await judged({ ...files, ...COOL }), "hot, constrain");
});

test("a sensor with alarms alone rates no machine", async () => {
  for (
    const [name, limits] of [["lm75", { max: 80 }], ["it8620", {
      crit: 127,
    }]] as const
  ) {
    assert.equal(await judged(one(name, at(41, limits))), "unrated");
  }
  assert.equal(
    await judged(one("lm75", at(41, { crit: 80 }))),
    "normal, allow",
  );
});

test("a sensor with alarms alone fails nothing where it is broken", async () => {
  const files = one("lm75", {
    temp2_input: hostError("EIO"),
    temp2_max: "80000\n",
  });
  assert.equal(await judged({ ...files, ...COOL }), "normal, allow");
});

/** Type of a zone, temperature, kind of its trip, what is said at 70 °C. */
const zones: readonly (readonly [string, number, string, string])[] = [
  ["x86_pkg_temp", 71, "passive", "normal, allow"],
  ["iwlwifi", 71, "passive", "normal, allow"],
  ["iwlwifi_1", 71, "passive", "normal, allow"],
  ["iwlwifi_1", 71, "critical", "critical, deny"],
  ["acpitz", 71, "passive", "hot, constrain"],
  ["cpu-thermal", 71, "passive", "hot, constrain"],
  ["soc_thermal", 71, "hot", "hot, constrain"],
  ["gpu-thermal", 66, "critical", "critical, deny"],
  ["x86_pkg_temp_2", 71, "passive", "hot, constrain"],
];
for (const [type, celsius, kind, want] of zones) {
  test(`a zone ${type} at ${celsius} °C of ${kind} 70 is ${want}`, async () => {
    const files = zone(3, {
      type: `${type}\n`,
      temp: `${celsius * 1000}\n`,
      ...trip(0, kind, "70000\n"),
    });
    assert.equal(await judged({ ...files, ...COOL }), want);
  });
}

for (const type of ["x86_pkg_temp", "x86_pkg\n", hostError("EIO")]) {
  test(`a zone is no user's by ${type instanceof Error ? "EIO" : JSON.stringify(type)}`, async () => {
    const files = zone(3, {
      type,
      temp: "71000\n",
      ...trip(0, "passive", "70000\n"),
    });
    assert.equal(await judged({ ...files, ...COOL }), "hot, constrain");
  });
}
