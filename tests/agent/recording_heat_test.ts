/** What qualifies a temperature is in a recording, and replays the same. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { recordingText } from "../../agent/redacted_recording_text.ts";
import { takeSnapshot } from "../../agent/take_snapshot.ts";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import type { ModelCarryRecording } from "../../schema/types.ts";
import { machineAnswers } from "../support/machines.ts";
import { withMachine } from "../support/reported_machines.ts";

const below = (at: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(files).map((
      [name, text],
    ) => [`sys/class/${at}/${name}`, text]),
  );

const MACHINE = {
  base: "laptop_on_mains",
  files: {
    ...below("hwmon/hwmon3", {
      name: "k10temp\n",
      temp1_label: "Tctl\n",
      temp1_input: "93500\n",
    }),
    ...below("hwmon/hwmon4", {
      name: "nct6798\n",
      temp1_input: "112000\n",
      temp1_fault: "1\n",
      temp1_crit: "100000\n",
      temp2_input: "41000\n",
      temp2_crit: "110000\n",
      temp2_crit_alarm: "1\n",
      temp2_emergency: "120000\n",
      temp2_emergency_alarm: "0\n",
      temp3_enable: "0\n",
      temp3_input: "unreadable\n",
    }),
    ...below("hwmon/hwmon5", {
      name: "drivetemp\n",
      temp1_input: "64000\n",
      temp1_crit: "65000\n",
      "device/power/runtime_status": "suspended\n",
    }),
    ...below("thermal/cooling_device0", {
      type: "Processor\n",
      cur_state: "2\n",
    }),
    ...below("thermal/cooling_device1", {
      type: "thermal-cpufreq-0\n",
      cur_state: "1\n",
    }),
    ...below("thermal/cooling_device2", {
      type: "intel_powerclamp\n",
      cur_state: "-1\n",
    }),
  },
};

test("a recording replays what qualifies a temperature", async () => {
  const texts: string[] = [];
  const told = await withMachine(MACHINE, (sysroot) =>
    takeSnapshot({
      sysroot,
      answers: machineAnswers(MACHINE.base),
      policy: DEFAULT_POLICY,
      onRecorded: (...run) => void texts.push(recordingText(...run)),
    }));
  const replay = JSON.parse(texts[0] ?? "") as ModelCarryRecording;
  const again = await takeSnapshot({ replay, policy: DEFAULT_POLICY });
  const facts = ({ probes }: typeof told) =>
    probes.find((one) => one.id === "thermal")?.observation;
  assert.deepEqual(facts(again), facts(told));
  assert.deepEqual(again.signals.thermal, told.signals.thermal);
  const { thermal } = told.signals;
  assert.ok(thermal.status === "known");
  assert.equal(thermal.hottest.sensor, "hwmon4 nct6798 temp2");
  assert.equal(thermal.slowedBy, "cooling_device0 Processor");
  assert.ok(!JSON.stringify(facts(told)).includes("drivetemp"));
});
