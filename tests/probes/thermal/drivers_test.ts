/** Limits of drivers at which nothing happens, and open inputs. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { thermal as row } from "../../../core/signals/thermal.ts";
import type { Files } from "../../support/files_below.ts";
import { judgedHeat } from "../../support/judged_heat.ts";
import { hostError } from "../../support/memory_host.ts";
import {
  chip,
  COOL,
  COOL_SENSOR,
  read,
  trip,
  zone,
} from "../../support/sensor_files.ts";

/** An input with what stands beside it, in degrees, flags as they are. */
const at = (name: string, celsius: number, own: Record<string, number>) =>
  chip(6, {
    name: `${name}\n`,
    temp3_input: `${celsius * 1000}\n`,
    ...Object.fromEntries(
      Object.entries(own).map(([word, value]) => [
        `temp3_${word}`,
        `${/alarm|fault/.test(word) ? value : value * 1000}\n`,
      ]),
    ),
  });

const chips: readonly (readonly [
  string,
  number,
  Record<string, number>,
  string,
])[] = [
  // Modules of a network: thresholds of their own memory, often nonsense.
  ["sfp", 71, { max: 70, crit: 75 }, "normal, allow"],
  ["sfp_xfi1", 79, { max: 73, crit: 78, crit_alarm: 1 }, "normal, allow"],
  ["soc:sfp_eth2", 52, { max: 0, crit: 0, crit_alarm: 1 }, "normal, allow"],
  ["txgbe_sfp.1024", 66, { crit: 65 }, "normal, allow"],
  ["sfpx7", 74, { crit: 75 }, "critical, deny"],
  // A card's own event, and that of the module in it.
  ["mlx5", 68, { crit: 70 }, "normal, allow"],
  ["mlx5", 106, { crit: 105 }, "normal, allow"],
  ["bnxt_en", 101, { max: 95, crit: 105, emergency: 110 }, "critical, deny"],
  // An embedded controller: told, throttled, shut down.
  ["cros_ec", 82, { max: 80, crit: 90, emergency: 105 }, "warm, allow"],
  ["cros_ec", 86, { max: 0, crit: 90, emergency: 105 }, "warm, allow"],
  ["cros_ec", 91, { max: 80, crit: 90, emergency: 105 }, "hot, constrain"],
  ["cros_ec", 101, { max: 80, crit: 90, emergency: 105 }, "critical, deny"],
  ["radeon", 118, { crit: 120 }, "warm, allow"],
  ["radeon", 121, { crit: 120 }, "hot, constrain"],
  // Ends of the scale of a board's chip: nothing is connected.
  ["it8665", 127, { max: 90, crit: 100 }, "normal, allow"],
  ["f8000", 127.875, { max: 70, crit: 85 }, "normal, allow"],
];
for (const [name, celsius, limits, want] of chips) {
  test(`${name} at ${celsius} °C of ${JSON.stringify(limits)} is ${want}`, async () => {
    const files = { ...at(name, celsius, limits), ...COOL };
    assert.equal(await judgedHeat(files), want);
  });
}

/** Temperature, what stands beside it: whether it may be the one too hot. */
const open:
  readonly (readonly [string, number, Record<string, number>, boolean])[] = [
    ["it8665", 127, { max: 90, crit: 100 }, false],
    ["nct6793", 3892313.987, { max: 80, crit: 125 }, false],
    ["nct6798", 127.5, { crit: 125, crit_alarm: 0 }, false],
    ["w83795g", -128, { crit: 100 }, false],
    ["nct6779", -61, { max: 80, crit: 125 }, false],
    // One of the two is wrong.
    ["nct6798", 127.5, { crit: 125, crit_alarm: 1 }, true],
    // Of another make it may be a temperature, or broken.
    ["tmp421", -61, { crit: 125 }, true],
  ];
for (const [name, celsius, own, rated] of open) {
  test(`${name} at ${celsius} °C beside ${JSON.stringify(own)} ${rated ? "failed" : "is open"}`, async () => {
    const { thermal } = await read({ ...at(name, celsius, own), ...COOL });
    assert.deepEqual(thermal?.sensors, [COOL_SENSOR]);
    assert.deepEqual(thermal.failedSensors.map((one) => one.rated), [rated]);
  });
}

test("an input that is hot, and not at the end, denies", async () => {
  for (const name of ["it8665", "nct6793"]) {
    const files = { ...at(name, 126, { crit: 125 }), ...COOL };
    assert.equal(await judgedHeat(files), "critical, deny");
  }
  const files = { ...at("tmp421", 151, { crit: 125 }), ...COOL };
  assert.equal(await judgedHeat(files), "critical, deny");
});

/** A disk of a cloud, a zone of firmware that has nothing to tell. */
const silent: readonly (readonly [string, Files])[] = [
  ["a disk of a cloud", at("nvme", -273.15, { max: 69.85, crit: 69.85 })],
  [
    "an ACPI zone",
    zone(2, {
      type: "acpitz\n",
      temp: "-273200\n",
      ...trip(0, "critical", "119000\n"),
    }),
  ],
];
for (const [name, files] of silent) {
  test(`${name} at 0 K is no sensor`, async () => {
    assert.equal(await judgedHeat({ ...files, ...COOL }), "normal, allow");
    const seen = await read(files);
    assert.equal(seen.incomplete, undefined);
    assert.ok(seen.thermal);
    const found = row.judge(seen.thermal, DEFAULT_POLICY);
    assert.equal(!found.known && found.unknown.code, "unrated");
  });
}

test("0 K is broken where it could hide something", async () => {
  const machines: readonly Files[] = [
    at("coretemp", -273.15, { crit: 100 }),
    at("nvme", -273.15, { crit: 84.85, crit_alarm: 1 }),
    {
      ...at("nvme", -273.15, {}),
      ...chip(6, {
        name: "nvme\n",
        temp3_input: "-273150\n",
        temp3_crit: hostError("EIO"),
      }),
    },
    at("nvme", -270, { crit: 84.85 }),
  ];
  for (const files of machines) {
    assert.equal(await judgedHeat({ ...files, ...COOL }), "normal, constrain");
  }
});
