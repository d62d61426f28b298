/** Sensors of recorded machines. */

import assert from "node:assert/strict";
import { test } from "node:test";
import thermal from "../../../probes/thermal.ts";
import { noShared as skip, recordedMachine } from "../../support/shared.ts";
import { sensor } from "../../support/sensor_files.ts";

test("thermal() finds no failed sensor on recorded machines", {
  skip,
}, async () => {
  const names = [
    "checkmk-thermal-odd-acpi",
    "checkmk-thermal-zones",
    "constructed-thermal-critical",
    "node-exporter-laptop",
    "procfs-desktop-amdgpu",
  ];
  for (const name of names) {
    const seen = await thermal(recordedMachine(name));
    assert.deepEqual(seen.thermal?.failedSensors, [], name);
    assert.equal(seen.incomplete, undefined, name);
  }
});

test("thermal() reads every zone of constructed-thermal-critical", {
  skip,
}, async () => {
  const seen = await thermal(recordedMachine("constructed-thermal-critical"));
  assert.deepEqual(seen.thermal?.sensors, [
    sensor("thermal_zone0 acpitz", 101, ["critical", 100], ["passive", 95.5]),
    sensor("thermal_zone1 x86_pkg_temp", 88),
    sensor(
      "thermal_zone2 TSKN",
      88,
      ["critical", 127],
      ["hot", 87],
      ["passive", 77],
    ),
    sensor(
      "thermal_zone3 cpu-thermal",
      79.999,
      ["passive", 80],
      ["critical", 80],
    ),
  ]);
});
