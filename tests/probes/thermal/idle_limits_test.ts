/** Limits that cannot be read, and at which nothing would happen. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Files } from "../../support/files_below.ts";
import { judgedHeat } from "../../support/judged_heat.ts";
import { hostError } from "../../support/memory_host.ts";
import { chip, COOL, failed, read } from "../../support/sensor_files.ts";

const EIO = hostError("EIO");
/** A drive that answers for its whole, and not for its sensors' thresholds. */
const drive = (sensors: Files, composite = "38850\n"): Files =>
  chip(3, {
    name: "nvme\n",
    temp1_label: "Composite\n",
    temp1_input: composite,
    temp1_max: "74850\n",
    temp1_crit: "79850\n",
    temp2_label: "Sensor 1\n",
    ...sensors,
  });

const drives: readonly (readonly [string, Files, string])[] = [
  ["well", { temp2_input: "41850\n", temp2_max: EIO }, "normal, allow"],
  // A sensor that is none, as one drive of 2021 has three.
  ["senseless", { temp2_input: "-216150\n", temp2_max: EIO }, "normal, allow"],
  [
    "over a threshold",
    { temp2_input: "77850\n", temp2_max: "70000\n" },
    "normal, allow",
  ],
  [
    "a sensor that fails",
    { temp2_input: EIO, temp2_max: "70000\n" },
    "normal, allow",
  ],
];
for (const [name, files, want] of drives) {
  test(`thermal() says ${want} of a drive with a sensor ${name}`, async () => {
    assert.equal(await judgedHeat({ ...drive(files), ...COOL }), want);
  });
  test(`a drive with a sensor ${name} is hot as a whole`, async () => {
    const hot = { ...drive(files, "74850\n"), ...COOL };
    assert.equal(await judgedHeat(hot), "critical, deny");
  });
}

test("a drive's own limit that cannot be read is missed", async () => {
  for (const word of ["max", "crit"]) {
    const files = drive({ [`temp1_${word}`]: EIO });
    assert.equal(await judgedHeat({ ...files, ...COOL }), "normal, constrain");
  }
});

/** Driver, which limit fails, whether it may have been crossed. */
const limits: readonly (readonly [string | Error, string, boolean])[] = [
  ["tmp75", "max", false],
  ["jc42", "max", false],
  ["sfp_p2", "crit", false],
  ["tmp75", "crit", true],
  ["amdgpu", "crit", true],
  ["nouveau", "max", true],
  ["", "max", true],
  [EIO, "max", true],
];
for (const [name, word, isMissed] of limits) {
  const told = name instanceof Error ? "a name nobody can read" : `"${name}"`;
  test(`${word} of ${told} is ${isMissed ? "" : "not "}missed`, async () => {
    const files = chip(4, {
      name: name instanceof Error ? name : `${name}\n`,
      temp1_input: "44000\n",
      [`temp1_${word}`]: EIO,
    });
    const { thermal } = await read({ ...files, ...COOL });
    const title = `hwmon4 ${name instanceof Error ? "" : name}`.trim();
    assert.deepEqual(
      thermal?.failedSensors,
      isMissed
        ? [failed(`${title} temp1`, true, "its limits cannot be read")]
        : [],
    );
  });
}

test("an alarm that cannot be read hides no limit beside it", async () => {
  const files = chip(4, {
    name: "tmp75\n",
    temp1_input: "91000\n",
    temp1_max: EIO,
    temp1_crit: "90000\n",
  });
  assert.equal(await judgedHeat({ ...files, ...COOL }), "critical, deny");
});
