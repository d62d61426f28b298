import assert from "node:assert/strict";
import { test } from "node:test";
import { meters } from "../../../cli/views/page_meters.ts";
import { snapshotOfMachine } from "../../support/machines.ts";

const of = async (machine: string, label: string) => {
  const found = meters(await snapshotOfMachine(machine))
    .find((one) => one.label === label);
  assert.ok(found);
  return found;
};

const cases = [
  ["laptop_on_mains", "memory", "good", "", ["794 MiB are kept free"]],
  ["laptop_battery_low", "battery", "fair", "constrains", [
    "critical 10 %",
    "low 20 %",
  ]],
  ["laptop_thermal_critical", "heat", "bad", "blocks", null],
  ["laptop_on_mains", "heat", "good", "", ["warm from 90 °C"]],
  ["container_bare", "heat", "bad", "blocks", []],
  ["container_bare", "battery", "good", "", []],
  ["vm_assumed", "heat", "unknown", "", []],
] as const;
for (const [machine, label, level, effect, limits] of cases) {
  test(`meters() shows ${label} of ${machine} as ${level}`, async () => {
    const one = await of(machine, label);
    assert.deepEqual([one.level, one.effect], [level, effect]);
    if (limits !== null) {
      assert.deepEqual(one.marks.map((mark) => mark.label), limits);
    }
    for (const { share } of one.marks) assert.ok(share > 0 && share < 1);
  });
}

test("meters() has the limits of the snapshot's own policy", async () => {
  const snapshot = structuredClone(await snapshotOfMachine("laptop_on_mains"));
  snapshot.policy.limits.battery = { lowPercent: 37, criticalPercent: 13 };
  const battery = meters(snapshot).find((one) => one.label === "battery");
  assert.deepEqual(battery?.marks, [
    { share: 0.13, label: "critical 13 %" },
    { share: 0.37, label: "low 37 %" },
  ]);
});

test("meters() draws no charge where there is no battery", async () => {
  const none = await of("container_bare", "battery");
  assert.deepEqual([none.share, none.marks], ["none", []]);
  const some = await of("laptop_battery_low", "battery");
  assert.equal(some.share, 0.15);
});
