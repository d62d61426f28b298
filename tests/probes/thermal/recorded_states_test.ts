/** Sensors of recorded machines give the readings that their projects state. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { thermal as thermalRow } from "../../../core/signals/thermal.ts";
import thermal from "../../../probes/thermal.ts";
import { noShared as skip, recordedMachine } from "../../support/shared.ts";

async function thermalOf(name: string) {
  const seen = await thermal(recordedMachine(name));
  const facts = seen.thermal;
  assert.ok(facts);
  const judged = thermalRow.judge(facts, DEFAULT_POLICY);
  const celsius = Object.fromEntries(
    facts.sensors.map((one) => [one.name, one.celsius]),
  );
  return { seen, facts, judged, celsius };
}
function stateOf(judged: ReturnType<typeof thermalRow.judge>): string {
  return judged.known ? judged.values.state : judged.unknown.code;
}

test(
  "thermal() takes checkmk-thermal-odd-acpi at its word",
  { skip },
  async () => {
    const { judged, facts } = await thermalOf("checkmk-thermal-odd-acpi");
    assert.equal(stateOf(judged), "warm");
    const [zone, ...others] = facts.sensors;
    assert.equal(zone?.celsius, 8.3);
    assert.deepEqual(
      zone?.limits.map((one) => one.celsius).sort((a, b) => a - b),
      [9.8, 31.3],
    );
    assert.deepEqual(others.map((one) => one.celsius), [35, 40]);
    assert.deepEqual(others.flatMap((one) => one.limits), []);
  },
);

test("thermal() reads checkmk-thermal-zones", { skip }, async () => {
  const { judged, facts } = await thermalOf("checkmk-thermal-zones");
  assert.equal(stateOf(judged), "normal");
  assert.deepEqual(facts.sensors.map((one) => one.celsius), [
    57,
    65,
    44,
    48,
    20,
    27,
  ]);
  const limits = facts.sensors.map((one) =>
    Object.fromEntries(one.limits.map(({ kind, celsius }) => [kind, celsius]))
  );
  assert.equal(limits[0]?.["critical"], 127);
  assert.deepEqual([limits[1]?.["passive"], limits[1]?.["critical"]], [
    95.5,
    100,
  ]);
  assert.deepEqual(limits[2], {});
  assert.deepEqual([limits[3]?.["passive"], limits[3]?.["hot"]], [77, 87]);
  assert.deepEqual([limits[4], limits[5]], [{}, {}]);
});

test("thermal() reads constructed-thermal-bogus", { skip }, async () => {
  const { judged, facts, celsius } = await thermalOf(
    "constructed-thermal-bogus",
  );
  assert.equal(stateOf(judged), "normal");
  assert.deepEqual(Object.values(celsius).sort((a, b) => a - b), [
    20,
    36,
    45,
    50.05,
    76,
  ]);
  const rated = facts.sensors.filter((one) => one.limits.length > 0);
  assert.deepEqual(
    rated.find((one) => one.celsius === 50.05)?.limits,
    [{ kind: "passive", celsius: 71.05 }],
  );
  assert.equal(facts.failedSensors.length, 4);
});

test(
  "thermal() finds constructed-thermal-critical critical",
  { skip },
  async () => {
    const { judged } = await thermalOf("constructed-thermal-critical");
    assert.equal(stateOf(judged), "critical");
    assert.ok(
      judged.known && judged.values.hottest.sensor.startsWith("thermal_zone0"),
    );
  },
);

test("thermal() reads node-exporter-laptop", { skip }, async () => {
  const { judged, facts, celsius } = await thermalOf("node-exporter-laptop");
  assert.equal(stateOf(judged), "normal");
  assert.equal(celsius["thermal_zone0 cpu-thermal"], 12.376);
  const coretemp = facts.sensors.filter((one) => /coretemp/.test(one.name));
  assert.deepEqual(
    coretemp.map((one) => one.celsius).sort((a, b) => a - b),
    [50, 50, 52, 52, 53, 53, 54, 54, 55, 55],
  );
  for (const one of coretemp) {
    assert.deepEqual(
      one.limits.map(({ kind, celsius }) => `${kind} ${celsius}`).sort(),
      ["critical 100", "max 84"],
    );
  }
  const nameless = facts.sensors.filter((one) => one.name.startsWith("hwmon4"));
  assert.deepEqual(nameless.map((one) => one.celsius).sort(), [54, 55]);
});

test(
  "thermal() has no limit to judge procfs-desktop-amdgpu by",
  { skip },
  async () => {
    const { judged, celsius } = await thermalOf("procfs-desktop-amdgpu");
    assert.equal(celsius["thermal_zone0 bcm2835_thermal"], 49.925);
    assert.equal(stateOf(judged), "unrated");
  },
);
