/** Batteries of recorded machines give the readings that their projects state. */

import assert from "node:assert/strict";
import { test } from "node:test";
import battery from "../../../probes/battery.ts";
import { noShared as skip, recordedMachine } from "../../support/shared.ts";

async function batteryOf(name: string) {
  return (await battery(recordedMachine(name))).battery;
}

test("battery() reads node-exporter-laptop", { skip }, async () => {
  assert.deepEqual(await batteryOf("node-exporter-laptop"), {
    present: true,
    powerSource: "battery",
    percent: 81,
    charging: false,
    rateWatts: 5.002,
    secondsToEmpty: 26327,
  });
});

test("battery() weighs both of pcp-t460s-two-batteries", { skip }, async () => {
  const seen = await batteryOf("pcp-t460s-two-batteries");
  assert.equal(seen?.powerSource, "unknown");
  assert.ok(seen.percent !== null && Math.abs(seen.percent - 38) < 0.5);
  assert.equal(seen.charging, null);
});

test(
  "battery() sees mains in sysstat-on-ac-two-batteries",
  { skip },
  async () => {
    const seen = await batteryOf("sysstat-on-ac-two-batteries");
    assert.equal(seen?.powerSource, "mains");
    assert.ok(seen.percent !== null && seen.percent >= 85);
  },
);

test(
  "battery() finds no system battery in upower-mice-only",
  { skip },
  async () => {
    assert.equal((await batteryOf("upower-mice-only"))?.present, false);
  },
);

test("battery() reads constructed-laptop-on-ac", { skip }, async () => {
  const seen = await batteryOf("constructed-laptop-on-ac");
  assert.deepEqual(
    [seen?.powerSource, seen?.percent, seen?.charging],
    ["mains", 98, true],
  );
});

test("battery() reads constructed-battery-read-errors", { skip }, async () => {
  const seen = await batteryOf("constructed-battery-read-errors");
  assert.deepEqual([seen?.powerSource, seen?.percent], ["battery", 24]);
});

test("battery() finds none in procfs-desktop-amdgpu", { skip }, async () => {
  assert.equal((await batteryOf("procfs-desktop-amdgpu"))?.present, false);
});

test(
  "battery() is unknown where there is no /sys at all",
  { skip },
  async () => {
    await assert.rejects(battery(recordedMachine("jc-proc-memory-network")), {
      code: "ENOENT",
    });
  },
);
