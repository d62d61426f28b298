import assert from "node:assert/strict";
import { test } from "node:test";
import type { BatteryFacts } from "../../core/probe/facts.ts";
import battery from "../../probes/battery.ts";
import { hostError, memoryHost } from "../support/memory_host.ts";
import {
  CLASS,
  DRAINING,
  filesOf,
  MAINS,
  NO_BATTERY,
  type Supplies,
  UNPLUGGED,
} from "../support/supply_files.ts";

const quirks: readonly (readonly [string, Supplies, Partial<BatteryFacts>])[] =
  [
    ["a listed attribute fails to read", {
      BAT0: {
        ...DRAINING,
        capacity: "70\n",
        power_now: hostError("ENODEV"),
        energy_now: hostError("ENODEV"),
        current_now: "500000\n",
        voltage_now: "12000000\n",
      },
      AC: UNPLUGGED,
    }, {
      present: true,
      powerSource: "battery",
      percent: 70,
      charging: false,
      rateWatts: 6,
      secondsToEmpty: null,
    }],
    ["capacity absent", {
      "macsmc-battery": {
        ...DRAINING,
        charge_now: "2100000\n",
        charge_full: "4200000\n",
      },
    }, { percent: 50 }],
    ["capacity absent, only capacity_level", {
      BAT0: { ...DRAINING, capacity_level: "Normal\n" },
    }, { present: true, percent: null }],
    ["status absent", { BAT0: { type: "Battery\n", capacity: "50\n" } }, {
      powerSource: "unknown",
      charging: null,
    }],
    ["status Unknown for the drained one of two", {
      BAT0: { type: "Battery\n", status: "Unknown\n", capacity: "0\n" },
      BAT1: { ...DRAINING, capacity: "60\n" },
      AC: MAINS,
    }, { powerSource: "battery", charging: false }],
    ["status Error", {
      BAT0: { type: "Battery\n", status: "Error\n", capacity: "50\n" },
      AC: UNPLUGGED,
    }, { powerSource: "battery", charging: null }],
    ["negative power_now", {
      BAT0: { ...DRAINING, capacity: "50\n", power_now: "-4077000\n" },
    }, { rateWatts: 4.077 }],
    ["negative current_now", {
      BAT0: {
        ...DRAINING,
        capacity: "50\n",
        current_now: "-400000\n",
        voltage_now: "11650000\n",
      },
    }, { rateWatts: 4.66 }],
    ["charge instead of energy", {
      BAT0: {
        ...DRAINING,
        charge_now: "3000000\n",
        charge_full: "4000000\n",
        current_now: "1000000\n",
        voltage_now: "12000000\n",
      },
    }, { percent: 75, rateWatts: 12, secondsToEmpty: 10800 }],
    ["names vary", {
      "macsmc-battery": { ...DRAINING, status: "Unknown\n", capacity: "9\n" },
      "macsmc-ac": MAINS,
    }, { present: true, powerSource: "mains", percent: 9 }],
    ["names vary, type absent", {
      CMB1: { status: "Not charging\n", capacity: "85\n" },
      ACAD: { online: "1\n" },
    }, { present: true, powerSource: "mains", percent: 85 }],
    ["mouse, headset or pen", {
      hidpp_battery_0: { ...DRAINING, scope: "Device\n", capacity: "3\n" },
      BAT0: { ...DRAINING, scope: "System\n", capacity: "64\n" },
    }, { percent: 64 }],
    ["absent scope", {
      BAT0: { ...DRAINING, capacity: "64\n" },
    }, { present: true, percent: 64 }],
    ["plugged in, held at a threshold", {
      BAT0: { type: "Battery\n", status: "Not charging\n", capacity: "18\n" },
    }, { powerSource: "mains", charging: false, percent: 18 }],
    ...[["Charging", 8], ["Full", 98], ["Not charging", 8]].map((
      [status, percent],
    ) =>
      [`no Mains entry, ${status}`, {
        BAT0: {
          type: "Battery\n",
          status: `${status}\n`,
          capacity: `${percent}\n`,
        },
      }, { powerSource: "mains" }] as const
    ),
    ["two batteries of different size", {
      BAT0: { ...DRAINING, capacity: "10\n", energy_full: "90000000\n" },
      BAT1: {
        type: "Battery\n",
        status: "Unknown\n",
        capacity: "100\n",
        energy_full: "10000000\n",
      },
    }, { percent: 19, powerSource: "battery" }],
    ["uevent and attributes disagree", {
      BAT0: {
        ...DRAINING,
        capacity: "0\n",
        uevent: "POWER_SUPPLY_CAPACITY=100\nPOWER_SUPPLY_STATUS=Full\n",
      },
    }, { percent: 0, powerSource: "battery" }],
    ["energy_full above energy_full_design", {
      BAT0: {
        ...DRAINING,
        energy_now: "30\n",
        energy_full: "60\n",
        energy_full_design: "50\n",
      },
    }, { percent: 50 }],
    ["energy_now above energy_full", {
      BAT0: { ...DRAINING, energy_now: "61\n", energy_full: "60\n" },
    }, { percent: 100 }],
  ];
for (const [name, supplies, want] of quirks) {
  test(`battery() gives the right reading: ${name}`, async () => {
    const seen = await battery(memoryHost({ files: filesOf(supplies) }));
    const facts = seen.battery as BatteryFacts | undefined;
    assert.ok(facts);
    assert.deepEqual({ ...facts, ...want }, facts);
    const isKnown = !facts.present || facts.percent !== null ||
      facts.powerSource === "mains";
    assert.equal(seen.incomplete === undefined, isKnown);
  });
}

test("battery() asks only for attributes that are listed", async () => {
  const files = filesOf({
    AC: MAINS,
    BAT0: { ...DRAINING, capacity: "5", uevent: "" },
  });
  const host = memoryHost({ files });
  const asked: string[] = [];
  await battery({
    ...host,
    readText: (path) => {
      asked.push(path.slice(CLASS.length + 1));
      return host.readText(path);
    },
  });
  assert.deepEqual(asked.sort(), [
    "AC/online",
    "AC/type",
    "BAT0/capacity",
    "BAT0/status",
    "BAT0/type",
  ]);
});

test("battery() logs what it could not read", async () => {
  const files = filesOf({
    BAT0: { ...DRAINING, capacity: "5\n", power_now: hostError("ENODEV") },
  });
  const host = memoryHost({ files });
  await battery(host);
  assert.deepEqual(host.logs, ["BAT0/power_now: ENODEV"]);
});

test("battery() keeps the others beside a supply it cannot list", async () => {
  const dirs = { [`${CLASS}/BAT1`]: hostError("EACCES") };
  const files = filesOf({ BAT0: { ...DRAINING, capacity: "8\n" }, AC: MAINS });
  const seen = await battery(memoryHost({ files, dirs }));
  assert.equal(seen.battery?.percent, 8);
  assert.equal(seen.incomplete, "Cannot list a power supply: EACCES");
  const alone = memoryHost({ files: filesOf({ AC: MAINS }), dirs });
  await assert.rejects(battery(alone), { code: "EACCES" });
});

test("battery() says why where it cannot tell the charge", async () => {
  const files = filesOf({ BAT0: { ...DRAINING, capacity: "}{" } });
  const seen = await battery(memoryHost({ files }));
  assert.deepEqual(seen, {
    battery: {
      present: true,
      powerSource: "battery",
      percent: null,
      charging: false,
      rateWatts: null,
      secondsToEmpty: null,
    },
    incomplete: "Cannot read the charge of a battery that may be in use",
  });
});

test("battery() needs no charge on mains", async () => {
  const files = filesOf({ BAT0: { type: "Battery\n" }, AC: MAINS });
  const seen = await battery(memoryHost({ files }));
  assert.equal(seen.incomplete, undefined);
  assert.equal(seen.battery?.powerSource, "mains");
});

const listings: readonly (readonly [
  string,
  Record<string, Error | readonly string[]>,
  string,
])[] = [
  ["power_supply and /sys/class are missing", {}, "ENOENT"],
  ["power_supply cannot be listed", {
    [CLASS]: hostError("EACCES"),
    "/sys/class": ["mem"],
  }, "EACCES"],
  ["/sys/class cannot be listed", {
    "/sys/class": hostError("EACCES"),
  }, "EACCES"],
];
for (const [name, dirs, code] of listings) {
  test(`battery() is unknown where ${name}`, async () => {
    await assert.rejects(battery(memoryHost({ dirs })), { code });
  });
}

test("battery() finds no battery below a listable /sys/class", async () => {
  for (const dirs of [{ "/sys/class": ["mem"] }, { [CLASS]: [] }]) {
    const seen = await battery(memoryHost({ dirs }));
    assert.deepEqual(seen, { battery: NO_BATTERY });
  }
});
