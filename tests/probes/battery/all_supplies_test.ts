import assert from "node:assert/strict";
import { test } from "node:test";
import { parseSupplies } from "../../../probes/battery/all_supplies.ts";
import type { Supply } from "../../../probes/battery/supply_attributes.ts";
import {
  DRAINING,
  MAINS,
  NO_BATTERY,
  UNPLUGGED,
} from "../../support/supply_files.ts";

const none: readonly (readonly [string, Supply[]])[] = [
  ["nothing", []],
  ["adapters alone", [MAINS, UNPLUGGED]],
  ["a mouse", [{ type: "Battery", scope: "Device\n", capacity: "3" }]],
  ["an empty bay", [{ type: "Battery", present: "0\n", capacity: "0" }]],
];
for (const [name, supplies] of none) {
  test(`parseSupplies() finds no battery in ${name}`, () => {
    assert.deepEqual(parseSupplies(supplies), NO_BATTERY);
  });
}

const charges: readonly (readonly [string, string[], boolean | null])[] = [
  ["one charges", ["Charging", "Full"], true],
  ["one drains meanwhile", ["Charging", "Discharging"], false],
  ["one is full, the other unknown", ["Full", "Unknown"], false],
  ["none is told", ["Unknown", "Error", "}{", ""], null],
];
for (const [name, statuses, want] of charges) {
  test(`parseSupplies() says charging ${want} where ${name}`, () => {
    const supplies = statuses.map((status) => ({ type: "Battery", status }));
    assert.equal(parseSupplies(supplies).charging, want);
  });
}

test("parseSupplies() tells no time that a missing rate would stretch", () => {
  const one = { ...DRAINING, capacity: "50", energy_now: "36000000" };
  const two = { ...one, power_now: "-9000000" };
  assert.deepEqual(parseSupplies([one, two]), {
    present: true,
    powerSource: "battery",
    percent: 50,
    charging: false,
    rateWatts: 9,
    secondsToEmpty: null,
  });
  assert.equal(parseSupplies([two]).secondsToEmpty, 4 * 3600);
  assert.equal(parseSupplies([two, two]).secondsToEmpty, 4 * 3600);
  assert.equal(parseSupplies([two, MAINS]).secondsToEmpty, 4 * 3600);
  assert.equal(
    parseSupplies([{ ...two, status: "Full" }]).secondsToEmpty,
    null,
  );
  assert.equal(
    parseSupplies([{ ...two, power_now: "0" }]).secondsToEmpty,
    null,
  );
});
