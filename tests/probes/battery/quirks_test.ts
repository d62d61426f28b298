/** What batteries of real machines do that a naive reader gets wrong. */

import assert from "node:assert/strict";
import { test } from "node:test";
import battery from "../../../probes/battery.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";
import { below, ended, type Files } from "../../support/files_below.ts";

const POWER = "/sys/class/power_supply";
const bat = (files: Files, name = "BAT0") =>
  below(`${POWER}/${name}`, ended({ type: "Battery\n", ...files }));
const adapter = (online: string, name = "AC") =>
  below(`${POWER}/${name}`, { type: "Mains\n", online });
const FULL = { energy_now: "40000000\n", energy_full: "50000000\n" };

const batteries: readonly (readonly [string, Files, object])[] = [
  [
    "an attribute that fails to read",
    bat({
      capacity: "70",
      status: "Discharging",
      power_now: hostError("ENODEV"),
    }),
    { percent: 70, powerSource: "battery", rateWatts: null },
  ],
  [
    "no capacity, energy",
    bat({ ...FULL, status: "Discharging" }),
    { percent: 80 },
  ],
  [
    "no capacity, charge",
    bat({ charge_now: "1000", charge_full: "4000", status: "Discharging" }),
    { percent: 25 },
  ],
  [
    "only capacity_level",
    bat({ capacity_level: "Full", status: "Discharging" }),
    { percent: null, present: true },
  ],
  [
    "status Unknown of one of two",
    {
      ...bat({ capacity: "0", energy_full: "100", status: "Unknown" }),
      ...bat(
        { capacity: "50", energy_full: "100", status: "Discharging" },
        "BAT1",
      ),
    },
    { powerSource: "battery", percent: 25 },
  ],
  [
    "status Error, adapter offline",
    { ...bat({ capacity: "50", status: "Error" }), ...adapter("0\n") },
    { powerSource: "battery" },
  ],
  [
    "no status and no adapter",
    bat({ capacity: "50" }),
    { powerSource: "unknown", charging: null },
  ],
  [
    "a negative power_now",
    bat({ capacity: "50", status: "Discharging", power_now: "-4077000\n" }),
    { rateWatts: 4.077 },
  ],
  [
    "current in place of power",
    bat({
      capacity: "50",
      status: "Discharging",
      current_now: "-1000000",
      voltage_now: "12000000",
    }),
    { rateWatts: 12 },
  ],
  [
    "an adapter of another name",
    {
      ...bat({ capacity: "50", status: "Unknown" }, "macsmc-battery"),
      ...adapter("1\n", "ADP0"),
    },
    { powerSource: "mains", percent: 50 },
  ],
  [
    "no type file",
    {
      ...below(`${POWER}/BAT0`, { capacity: "50\n", status: "Discharging\n" }),
      ...below(`${POWER}/ACAD`, { online: "0\n" }),
    },
    { present: true, powerSource: "battery" },
  ],
  [
    "a mouse",
    bat({ capacity: "3", status: "Discharging", scope: "Device\n" }, "mouse"),
    { present: false, powerSource: "mains" },
  ],
  [
    "scope System",
    bat({ capacity: "30", status: "Discharging", scope: "System\n" }),
    { present: true, percent: 30 },
  ],
  [
    "held at a threshold",
    bat({ capacity: "80", status: "Not charging" }),
    { powerSource: "mains", charging: false },
  ],
  [
    "no adapter entry but charging",
    bat({ capacity: "10", status: "Charging" }),
    { powerSource: "mains", charging: true },
  ],
  [
    "two batteries of different size",
    {
      ...bat({
        capacity: "10",
        energy_full: "90000000",
        status: "Discharging",
      }),
      ...bat(
        { capacity: "100", energy_full: "10000000", status: "Unknown" },
        "BAT1",
      ),
    },
    { percent: 19 },
  ],
  [
    "one of two without a charge",
    {
      ...bat({ capacity: "90", status: "Discharging" }),
      ...bat({ status: "Discharging" }, "BAT1"),
    },
    { percent: null },
  ],
  [
    "a uevent that disagrees",
    bat({
      capacity: "40",
      status: "Discharging",
      uevent: "POWER_SUPPLY_CAPACITY=100\n",
    }),
    { percent: 40 },
  ],
  [
    "energy above full",
    bat({ energy_now: "60", energy_full: "50", status: "Full" }),
    { percent: 100 },
  ],
  [
    "an empty bay",
    bat({ present: "0\n", capacity: "0" }),
    { present: false },
  ],
  [
    "drained although an adapter is online",
    { ...bat({ capacity: "8", status: "Discharging" }), ...adapter("1") },
    { powerSource: "battery" },
  ],
  [
    "an adapter that cannot be read beside Full",
    {
      ...bat({ capacity: "99", status: "Full" }),
      ...below(`${POWER}/AC`, { type: "Mains", online: hostError("EIO") }),
    },
    { powerSource: "unknown" },
  ],
  [
    "a percent that is rounded down",
    bat({ energy_now: "10099", energy_full: "100000", status: "Discharging" }),
    { percent: 10 },
  ],
];
for (const [name, files, want] of batteries) {
  test(`battery() reads ${name}`, async () => {
    const seen = await battery(memoryHost({ files }));
    const facts = seen.battery as unknown as Record<string, unknown>;
    const got = Object.fromEntries(
      Object.keys(want).map((key) => [key, facts[key]]),
    );
    assert.deepEqual(got, want);
  });
}

test("battery() tells no class from one that cannot be listed", async () => {
  const none = await battery(memoryHost({ dirs: { "/sys/class": ["mem"] } }));
  assert.equal(none.battery?.present, false);
  await assert.rejects(battery(memoryHost({})), { code: "ENOENT" });
  const hidden = memoryHost({
    dirs: { [POWER]: hostError("EACCES"), "/sys/class": ["mem"] },
  });
  await assert.rejects(battery(hidden), { code: "EACCES" });
});
