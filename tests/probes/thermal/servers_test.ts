/** Processors of servers and boards whose driver knows no limit. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { resolvePolicy } from "../../../core/policy/policy.ts";
import type { Files } from "../../support/files_below.ts";
import { judgedHeat } from "../../support/judged_heat.ts";
import { hostError } from "../../support/memory_host.ts";
import { chip, zone } from "../../support/sensor_files.ts";

/** A cool disk, which is all that has a limit. */
const DRIVE = chip(8, {
  name: "nvme\n",
  temp1_input: "37850\n",
  temp1_max: "79850\n",
  temp1_crit: "84850\n",
});
const altra = (alarm: string | Error): Files => ({
  ...chip(1, {
    name: "apm_xgene\n",
    temp1_label: "SoC Temperature\n",
    temp1_input: "61000\n",
    temp1_critical_alarm: alarm,
  }),
  ...DRIVE,
});

test("an Altra is not its cool disk", async () => {
  assert.equal(await judgedHeat(altra("0\n")), "unrated");
  const policy = resolvePolicy({
    kind: "ModelCarryPolicy",
    schemaVersion: "v0.1",
    thermal: {
      sensors: [
        { sensor: "apm_xgene SoC Temperature", throttlesCelsius: 90 },
      ],
    },
  });
  assert.equal(await judgedHeat(altra("0\n"), policy), "normal, allow");
});

test("what an Altra's firmware calls critical is", async () => {
  assert.equal(await judgedHeat(altra("1\n")), "critical, deny");
  assert.equal(
    await judgedHeat(altra(hostError("EIO"))),
    "normal, constrain",
  );
});

test("an old Raspberry Pi is not its cool disk", async () => {
  const files = zone(0, { type: "bcm2835_thermal\n", temp: "84000\n" });
  assert.equal(await judgedHeat({ ...files, ...DRIVE }), "unrated");
});
