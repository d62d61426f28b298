/** Batteries whose words, adapters and currents contradict each other. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import type { BatteryFacts } from "../../../core/probe/facts.ts";
import { battery as row } from "../../../core/signals/battery.ts";
import battery from "../../../probes/battery.ts";
import { flowOf } from "../../../probes/battery/flow.ts";
import type { Supply } from "../../../probes/battery/supply_attributes.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";
import {
  type Attributes,
  DRAINING,
  filesOf,
  MAINS,
  type Supplies,
  UNPLUGGED,
} from "../../support/supply_files.ts";

const read = (supplies: Supplies) =>
  battery(memoryHost({ files: filesOf(supplies) }));

const bat = (status: string, capacity: number, rest: Attributes = {}) => ({
  "max17042_battery": {
    type: "Battery\n",
    status: `${status}\n`,
    capacity: `${capacity}\n`,
    ...rest,
  },
});
const watts = (power: number) => ({ power_now: `${power * 1e6}\n` });
const milliamperes = (current: number, volts = 3.7) => ({
  current_now: `${current * 1000}\n`,
  voltage_now: `${volts * 1e6}\n`,
});

const flows: readonly (readonly [string, Supply, string])[] = [
  ["a negative power", { power_now: "-300000" }, "out"],
  ["a negative current", { current_now: "-90000" }, "out"],
  ["a current of either way", {
    current_now: "412000",
    voltage_now: "3610000",
  }, "either"],
  ["the offset of a gauge", {
    current_now: "-20000",
    voltage_now: "11400000",
  }, "none"],
  ["the offset where no voltage is told", { current_now: "-9000" }, "none"],
  ["nothing where nothing is measured", { status: "Full" }, "none"],
  ["what cannot be read", { power_now: null }, "unreadable"],
  ["no number", { current_now: "}{" }, "unreadable"],
  ["the current where power cannot be read", {
    power_now: null,
    current_now: "-900000",
    voltage_now: "12000000",
  }, "out"],
];
for (const [name, supply, want] of flows) {
  test(`flowOf() reads ${name}`, () => assert.equal(flowOf(supply), want));
}

const AC = { ADP1: MAINS };
const OFF = { ADP1: UNPLUGGED };
const sources: readonly (readonly [
  string,
  Supplies,
  BatteryFacts["powerSource"],
])[] = [
  ["charging beside a discharge", bat("Charging", 40, watts(-9)), "unknown"],
  ["charging from too weak an adapter", {
    ...bat("Charging", 40, watts(-2)),
    ...AC,
  }, "unknown"],
  ["charging from nothing", { ...bat("Charging", 40), ...OFF }, "unknown"],
  ["charging from nothing, a discharge", {
    ...bat("Charging", 40, watts(-2)),
    ...OFF,
  }, "battery"],
  [
    "held while current flows",
    bat("Not charging", 40, milliamperes(300)),
    "unknown",
  ],
  ["held while current flows out", {
    ...bat("Not charging", 40, milliamperes(-300)),
    ...AC,
  }, "unknown"],
  ["full, and giving", bat("Full", 99, milliamperes(-300)), "unknown"],
  ["unknown beside an adapter, and giving", {
    ...bat("Unknown", 50, watts(-7)),
    ...AC,
  }, "unknown"],
  ["held beside a current that cannot be read", {
    ...bat("Not charging", 40, { power_now: hostError("EIO") }),
    ...AC,
  }, "unknown"],
  ["one of two gives", {
    ...bat("Charging", 40, watts(12)),
    BAT1: {
      type: "Battery\n",
      status: "Not charging\n",
      capacity: "40\n",
      ...watts(-8),
    },
    ...AC,
  }, "unknown"],
  // What is well stays what it was.
  ["charging", { ...bat("Charging", 40, watts(30)), ...AC }, "mains"],
  ["charging without an adapter entry", bat("Charging", 4, watts(30)), "mains"],
  ["held", { ...bat("Not charging", 40, watts(0)), ...AC }, "mains"],
  ["held without an adapter entry", bat("Not charging", 4), "mains"],
  ["held, an offset", bat("Not charging", 4, milliamperes(-12)), "mains"],
  ["full, still taking", bat("Full", 99, milliamperes(200)), "mains"],
  ["a driver without a value", {
    ...bat("Charging", 40, { power_now: hostError("ENODEV") }),
    ...AC,
  }, "mains"],
  ["a drain", { ...bat("Discharging", 40, watts(-7)), ...AC }, "battery"],
];
for (const [name, supplies, want] of sources) {
  test(`battery() says ${want} of ${name}`, async () => {
    const { battery: facts, incomplete } = await read(supplies);
    assert.equal(facts?.powerSource, want);
    assert.equal(incomplete, undefined);
  });
}

test("battery() does not say that one charges which may drain", async () => {
  const charging = async (supplies: Supplies) =>
    (await read(supplies)).battery?.charging;
  assert.equal(await charging({ ...bat("Charging", 9), ...OFF }), null);
  assert.equal(await charging(bat("Charging", 9, watts(-9))), null);
  assert.equal(await charging({ ...bat("Charging", 9), ...AC }), true);
});

/** What is judged: 7 % is critical unless mains power is certain. */
const judged = async (supplies: Supplies) => {
  const { battery: facts, incomplete } = await read(supplies);
  assert.ok(facts);
  if (incomplete !== undefined) return incomplete;
  const seen = row.judge(facts, DEFAULT_POLICY);
  return seen.known ? seen.values.state : seen.unknown.code;
};

test("battery() is critical where mains power is one of two words", async () => {
  assert.equal(await judged({ ...bat("Charging", 7), ...OFF }), "critical");
  assert.equal(
    await judged(bat("Not charging", 7, milliamperes(412))),
    "critical",
  );
  assert.equal(await judged({ ...bat("Charging", 7), ...AC }), "normal");
  assert.equal(await judged({ ...bat("Charging", 47), ...OFF }), "normal");
});

const BAY = { type: "Battery\n", present: "0\n", capacity: "0\n" };
test("battery() does not believe that nothing powers a machine", async () => {
  const want = /not "present", and no adapter is "online"/;
  assert.match(await judged({ BAT0: BAY, ACAD: UNPLUGGED }), want);
  assert.match(
    await judged({
      "sbs-5-000b": BAY,
      "tcpm-source-psy": { type: "USB\n", online: "0\n" },
      dock: { type: "Mains\n", online: hostError("EIO") },
    }),
    want,
  );
  assert.equal(await judged({ BAT0: BAY, ACAD: MAINS }), "normal");
  assert.equal(await judged({ BAT0: BAY }), "normal");
  // Ports of a desktop, which has no place for a battery.
  assert.equal(
    await judged({ "ucsi-source-psy": { type: "USB\n", online: "0\n" } }),
    "normal",
  );
});

test("battery() tells no time of energy that does not fit", async () => {
  const left = async (energy: number) =>
    (await read({
      BAT0: {
        ...DRAINING,
        capacity: "100\n",
        energy_now: `${energy}\n`,
        energy_full: "50000000\n",
        ...watts(-10),
      },
    })).battery?.secondsToEmpty;
  assert.equal(await left(50_000_000), 5 * 3600);
  assert.equal(await left(50_000_001), null);
  assert.equal(await left(350_000_000), null);
});

test("battery() knows no charge of a gauge that is beyond what fits", async () => {
  const supplies = {
    "cw2015-battery": {
      ...DRAINING,
      capacity: "100\n",
      charge_now: "9216000\n",
      charge_full: "3600000\n",
    },
  };
  assert.match(await judged(supplies), /Cannot read the charge/);
});
