/** Alarms of nothing, twins of one chip, faults beside alarms. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { resolvePolicy } from "../../../core/policy/policy.ts";
import type { SensorRule } from "../../../core/policy/judging_rules.ts";
import { thermal as row } from "../../../core/signals/thermal.ts";
import { decide } from "../../../core/verdict/reasons.ts";
import type { Files } from "../../support/files_below.ts";
import { hostError } from "../../support/memory_host.ts";
import { chip, COOL, read } from "../../support/sensor_files.ts";

async function judged(
  files: Files,
  sensors: readonly SensorRule[] = [],
): Promise<string> {
  const { thermal: facts } = await read({ ...files, ...COOL });
  assert.ok(facts);
  const policy = resolvePolicy({
    kind: "ModelCarryPolicy",
    schemaVersion: "v0.1",
    ...(sensors.length > 0 && { thermal: { sensors: [...sensors] } }),
  });
  const found = row.judge(facts, policy);
  return found.known
    ? `${found.values.state}, ${decide(found.reasons)}`
    : found.unknown.code;
}

const alarms: readonly (readonly [string, number, string])[] = [
  ["f71882fg", 127, "normal, allow"],
  ["nct6793", 127.5, "normal, allow"],
  ["f71882fg", 126, "critical, deny"],
  // 127 is a limit like another of a chip that goes further.
  ["amdgpu", 127, "critical, deny"],
];
for (const [name, most, want] of alarms) {
  test(`thermal() says ${want} of ${name}'s alarm of ${most} °C`, async () => {
    const files = chip(1, {
      name: `${name}\n`,
      temp3_input: "43000\n",
      temp3_crit: `${most * 1000}\n`,
      temp3_crit_alarm: "1\n",
    });
    assert.equal(await judged(files), want);
  });
}

const LONG = "a label that is so long that its end is not told, number ";
const MAC = "phy 00:11:22:33:44:5";
const twins: readonly (readonly [string, string, string, string])[] = [
  ["Other", "Other", "Other temp1", "Other temp2"],
  [
    `${LONG}1 of 2`,
    `${LONG}1 of 3`,
    `${`${LONG}1 of 2`.slice(0, 60)} temp1`,
    `${`${LONG}1 of 3`.slice(0, 60)} temp2`,
  ],
  [`${MAC}5`, `${MAC}6`, "phy * temp1", "phy * temp2"],
  ["temp2", "", "temp2 temp1", "temp2 temp2"],
  ["CPU", "GPU", "CPU", "GPU"],
];
for (const [one, other, ...want] of twins) {
  test(`sensors "${one}" and "${other}" of one chip are told apart`, async () => {
    const { thermal: facts } = await read(chip(4, {
      name: "dell_smm\n",
      temp1_label: `${one}\n`,
      temp1_input: "50000\n",
      temp2_label: `${other}\n`,
      temp2_input: "51000\n",
    }));
    const names = facts?.sensors.map((found) => found.name) ?? [];
    assert.equal(new Set(names).size, 2);
    if (one.length < 60) {
      assert.deepEqual(names, want.map((name) => `hwmon4 dell_smm ${name}`));
    }
  });
}

test("a label like another's longer name makes no twin", async () => {
  const { thermal: facts } = await read(chip(4, {
    name: "dell_smm\n",
    ...Object.fromEntries(
      ["Other", "Other", "Other temp1"].flatMap((label, index) => [
        [`temp${index + 1}_label`, `${label}\n`],
        [`temp${index + 1}_input`, "50000\n"],
      ]),
    ),
  }));
  assert.deepEqual(facts?.sensors.map((one) => one.name), [
    "hwmon4 dell_smm Other temp1",
    "hwmon4 dell_smm Other temp2",
    "hwmon4 dell_smm Other temp1 temp3",
  ]);
});

test("ignoring one of two like inputs leaves the other", async () => {
  const files = chip(4, {
    name: "dell_smm\n",
    temp1_label: "Ambient\n",
    temp1_input: "127000\n",
    temp1_crit: "100000\n",
    temp2_label: "Ambient\n",
    temp2_input: "99000\n",
    temp2_crit: "100000\n",
  });
  const ignored: SensorRule = {
    sensor: "hwmon4 dell_smm Ambient temp1",
    ignore: true,
  };
  assert.equal(await judged(files, [ignored]), "critical, deny");
  const shared: SensorRule = {
    sensor: "hwmon4 dell_smm Ambient",
    ignore: true,
  };
  assert.equal(await judged(files, [shared]), "critical, deny");
});

const faults: readonly (readonly [string, string | Error, string])[] = [
  ["crit", "1\n", "normal, constrain"],
  ["emergency", "1\n", "normal, constrain"],
  ["crit", hostError("EIO"), "normal, constrain"],
  ["crit", "0\n", "normal, allow"],
  ["max", "1\n", "normal, allow"],
];
for (const [word, alarm, want] of faults) {
  test(`thermal() says ${want} of a fault beside ${word} ${alarm}`, async () => {
    const files = chip(0, {
      name: "lm90\n",
      temp2_input: "118000\n",
      temp2_fault: "1\n",
      [`temp2_${word}`]: "90000\n",
      [`temp2_${word}_alarm`]: alarm,
    });
    assert.equal(await judged(files), want);
  });
}
