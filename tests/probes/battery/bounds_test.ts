/** Figures of a battery at the edge of what can be. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { parseSupplies } from "../../../probes/battery/all_supplies.ts";
import { percentOf } from "../../../probes/battery/charge.ts";
import { parseInteger } from "../../../probes/battery/supply_attributes.ts";

const edge = { type: "Battery", energy_now: "20400", energy_full: "100000" };
test("percentOf() is no higher without the gauge than with it", () => {
  assert.equal(percentOf({ ...edge, capacity: "20" }), 20);
  assert.equal(percentOf({ ...edge, capacity: null }), 20);
  assert.ok(Math.abs((percentOf(edge) ?? 0) - 20.4) < 1e-9);
});

test("parseInteger() takes 15 digits at most", () => {
  assert.equal(parseInteger("9".repeat(15)), 999999999999999);
  assert.equal(parseInteger("9".repeat(16)), null);
});

const drained = (power: string, energy: string) =>
  parseSupplies([{
    type: "Battery",
    status: "Discharging",
    capacity: "50",
    energy_now: energy,
    power_now: power,
  }]);
test("parseSupplies() takes a megawatt, and nothing above it", () => {
  assert.equal(drained("1000000000000", "1000000").rateWatts, 1e6);
  assert.equal(drained("1000000000001", "1000000").rateWatts, null);
  assert.equal(drained("1000000000001", "1000000").secondsToEmpty, null);
});
test("parseSupplies() gives no time that a number cannot hold", () => {
  assert.equal(drained("1000", "1000000").secondsToEmpty, 3_600_000);
  assert.equal(drained("1", "999999999999999").secondsToEmpty, null);
  assert.equal(drained("0", "1000000").secondsToEmpty, null);
});
