import assert from "node:assert/strict";
import { test } from "node:test";
import type { BatteryFacts } from "../../core/probe/facts.ts";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import { battery as row } from "../../core/signals/battery.ts";
import battery from "../../probes/battery.ts";
import { parseSupplies } from "../../probes/battery/all_supplies.ts";
import { combinedPercent, percentOf } from "../../probes/battery/charge.ts";
import { sourceOf } from "../../probes/battery/source.ts";
import {
  kindOf,
  parseInteger,
  type Supply,
} from "../../probes/battery/supply.ts";
import { hostError, memoryHost } from "../support/memory_host.ts";

type Attributes = Readonly<Record<string, string | Error>>;
type Supplies = Readonly<Record<string, Attributes>>;
type Files = Record<string, string | Error>;

const CLASS = "/sys/class/power_supply";
const DRAINING = { type: "Battery\n", status: "Discharging\n" };
const MAINS = { type: "Mains\n", online: "1\n" };
const UNPLUGGED = { type: "Mains\n", online: "0\n" };

function filesOf(supplies: Supplies): Files {
  return Object.fromEntries(
    Object.entries(supplies).flatMap(([name, attributes]) =>
      Object.entries(attributes).map(([attribute, text]) => [
        `${CLASS}/${name}/${attribute}`,
        text,
      ])
    ),
  );
}

const integers: readonly (readonly [string, string | null, number | null])[] = [
  ["a number with its newline", "98\n", 98],
  ["a number without one", "98", 98],
  ["a sign", "-4077000\n", -4077000],
  ["padding of NUL", "98\n\0\0", 98],
  ["no fraction", "9.8\n", null],
  ["no hexadecimal", "0x10", null],
  ["no empty file", "", null],
  ["nothing above what a double holds", "9".repeat(17), null],
  ["nothing out of nothing", null, null],
];
for (const [name, text, want] of integers) {
  test(`parseInteger() reads ${name}`, () => {
    assert.equal(parseInteger(text), want);
  });
}

const kinds: readonly (readonly [string, Supply, string])[] = [
  ["a battery by its type", { type: "Battery\n", online: "1" }, "battery"],
  ["a UPS as a battery", { type: "UPS\n", online: "1\n" }, "battery"],
  ["mains by its type", { type: "Mains\n", online: "0\n" }, "adapter"],
  ["USB as an adapter", { type: "USB\n", status: "Charging" }, "adapter"],
  ["a USB port of an older kernel", { type: "USB_PD\n" }, "adapter"],
  ["wireless power as an adapter", { type: "Wireless\n" }, "adapter"],
  ["a battery by its capacity", { capacity: "5" }, "battery"],
  ["a battery by its status", { status: null, online: "1" }, "battery"],
  ["a battery by its energy", { energy_full: null, online: "1" }, "battery"],
  ["a battery by its charge", { charge_now: "1", type: "?" }, "battery"],
  ["an adapter by its online", { type: null, online: null }, "adapter"],
  ["a type it does not know by attributes", {
    type: "Unknown\n",
    online: "1",
  }, "adapter"],
  ["what cannot be told as a battery", {}, "battery"],
];
for (const [name, supply, want] of kinds) {
  test(`kindOf() takes ${name}`, () => assert.equal(kindOf(supply), want));
}

const percents: readonly (readonly [string, Supply, number | null])[] = [
  ["capacity before energy", {
    capacity: "40",
    energy_now: "9",
    energy_full: "10",
  }, 40],
  ["energy where capacity is garbage", {
    capacity: "full",
    energy_now: "1123",
    energy_full: "4507",
  }, 24],
  ["energy where capacity is negative", {
    capacity: "-1",
    energy_now: "5",
    energy_full: "10",
  }, 50],
  ["charge where a part of energy is missing", {
    energy_now: "9",
    charge_now: "2",
    charge_full: "8",
  }, 25],
  ["a little above full as full", { capacity: "104" }, 100],
  ["energy above full as full", { energy_now: "60", energy_full: "50" }, 100],
  ["255 as nothing", { capacity: "255\n" }, null],
  ["no share of an empty size", { energy_now: "5", energy_full: "0" }, null],
  ["zero as zero", { capacity: "0\n" }, 0],
  ["nothing as unknown", { status: "Full" }, null],
];
for (const [name, supply, want] of percents) {
  test(`percentOf() reads ${name}`, () => {
    assert.equal(percentOf(supply), want);
  });
}

const combined: readonly (readonly [string, Supply[], number | null])[] = [
  ["rounds down", [{ energy_now: "10999", energy_full: "100000" }], 10.9],
  [
    "rounds no whole number down",
    [{ energy_now: "29", energy_full: "100" }],
    29,
  ],
  ["keeps what is on the limit", [{ capacity: "10" }], 10],
  ["weighs by energy_full", [
    { capacity: "10", energy_full: "90" },
    { capacity: "100", energy_full: "10" },
  ], 19],
  ["weighs by energy_now and capacity", [
    { capacity: "23", energy_now: "14940000" },
    { capacity: "96", energy_now: "15870000" },
  ], 37.8],
  ["weighs charge by its voltage", [
    { capacity: "10", charge_full: "1000000", voltage_now: "30000000" },
    { capacity: "90", energy_full: "10000000" },
  ], 30],
  ["takes the lowest without all weights", [
    { capacity: "10" },
    { capacity: "90", energy_full: "90" },
  ], 10],
  ["is unknown where one is", [{ capacity: "90" }, { status: "Full" }], null],
  ["is unknown for none", [], null],
];
for (const [name, batteries, want] of combined) {
  test(`combinedPercent() ${name}`, () => {
    assert.equal(combinedPercent(batteries), want);
  });
}

const full = { status: "Full\n" };
const sources: readonly (readonly [
  string,
  Supply[],
  Supply[],
  BatteryFacts["powerSource"],
])[] = [
  [
    "believes a drain before an adapter",
    [
      full,
      { status: "Discharging\n" },
    ],
    [MAINS],
    "battery",
  ],
  [
    "believes an adapter",
    [{ status: "Unknown\n" }],
    [UNPLUGGED, MAINS],
    "mains",
  ],
  ["believes a programmable adapter", [full], [
    { type: "USB", online: "2\n" },
  ], "mains"],
  ["takes charging for mains", [{ status: "Charging" }], [UNPLUGGED], "mains"],
  ["takes full without an adapter for mains", [full], [], "mains"],
  [
    "takes held without an adapter for mains",
    [
      { status: "Not charging\n" },
    ],
    [],
    "mains",
  ],
  ["takes no online adapter for battery", [full], [UNPLUGGED], "battery"],
  ["does not guess past an adapter", [full], [
    UNPLUGGED,
    { type: "USB", online: null },
  ], "unknown"],
  ["does not guess without a status", [{}], [], "unknown"],
  ["asks the adapter without a status", [{}], [MAINS], "mains"],
  ["asks the adapter at Unknown", [{ status: "Unknown" }], [
    UNPLUGGED,
  ], "battery"],
  ["asks the adapter at Error", [{ status: "Error\n" }], [MAINS], "mains"],
  [
    "sees no mains past an unreadable status",
    [
      { status: null },
      { status: "Charging" },
    ],
    [MAINS],
    "unknown",
  ],
  ["sees no mains past a garbled status", [{ status: "}{" }], [
    MAINS,
  ], "unknown"],
  ["sees battery past an unreadable status", [{ status: null }], [
    UNPLUGGED,
  ], "battery"],
  [
    "sees no mains in what may be a mouse",
    [
      { status: "Charging", scope: null },
    ],
    [MAINS],
    "unknown",
  ],
  ["does not believe what may power a mouse", [full], [
    { ...MAINS, scope: "}{" },
  ], "unknown"],
];
for (const [name, batteries, adapters, want] of sources) {
  test(`sourceOf() ${name}`, () => {
    assert.equal(sourceOf(batteries, adapters), want);
  });
}

const NO_BATTERY: BatteryFacts = {
  present: false,
  powerSource: "mains",
  percent: null,
  charging: null,
  rateWatts: null,
  secondsToEmpty: null,
};
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
    ...["Charging", "Full", "Not charging"].map((status) =>
      [`no Mains entry, ${status}`, {
        BAT0: { type: "Battery\n", status: `${status}\n`, capacity: "8\n" },
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
    BAT0: { ...DRAINING, capacity: "5", power_now: hostError("ENODEV") },
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

/** 0 normal, 1 low, 2 critical, 3 unknown. */
async function strictness(files: Files): Promise<number> {
  const seen = await battery(
    memoryHost({ files, dirs: { "/sys/class": ["mem"] } }),
  ).catch(() => null);
  if (!seen?.battery || seen.incomplete !== undefined) return 3;
  const judged = row.judge(seen.battery, DEFAULT_POLICY);
  const states = ["normal", "low", "critical"];
  return judged.known ? states.indexOf(judged.values.state) : 3;
}

const SIZE = { energy_now: "5000000\n", energy_full: "50000000\n" };
const machines: readonly (readonly [string, Supplies])[] = [
  ["a laptop that runs out", {
    BAT0: { ...DRAINING, ...SIZE, capacity: "10\n", present: "1\n" },
    AC: UNPLUGGED,
  }],
  ["a laptop beside a full mouse", {
    BAT0: { ...DRAINING, ...SIZE, capacity: "10\n" },
    AC: UNPLUGGED,
    mouse: {
      type: "Battery\n",
      scope: "Device\n",
      status: "Full\n",
      capacity: "100\n",
      energy_now: "90000000\n",
      energy_full: "90000000\n",
    },
  }],
  ["a laptop that powers a phone", {
    BAT0: { type: "Battery\n", status: "Unknown\n", capacity: "5\n" },
    AC: UNPLUGGED,
    phone: { type: "USB\n", scope: "Device\n", online: "1\n" },
  }],
  ["two batteries, one drains", {
    BAT0: { ...DRAINING, capacity: "4\n", energy_full: "50000000\n" },
    BAT1: {
      type: "Battery\n",
      status: "Charging\n",
      capacity: "20\n",
      energy_full: "50000000\n",
    },
    AC: UNPLUGGED,
  }],
  ["a drain beside a weak adapter", {
    BAT0: { ...DRAINING, capacity: "4\n" },
    USB0: { type: "USB\n", online: "1\n" },
  }],
  ["a laptop that is held", {
    BAT0: { type: "Battery\n", status: "Full\n", capacity: "5\n" },
    AC: UNPLUGGED,
  }],
];
const BREAKS: Readonly<Record<string, string | Error | null>> = {
  missing: null,
  empty: "",
  garbage: "\0\u00ff}{ garbage -1e999 NaN max\n",
  unreadable: hostError("EIO"),
};
// By rule: no scope means system, no status leaves it to the adapter.
const BY_RULE = [
  "a laptop beside a full mouse: missing mouse/scope",
  "a laptop that powers a phone: missing phone/scope",
  "two batteries, one drains: missing BAT0/status",
  "a drain beside a weak adapter: missing BAT0/status",
];
test("battery() looks no healthier with any file broken", async () => {
  const laxer: string[] = [];
  let count = 0;
  for (const [name, supplies] of machines) {
    const files = filesOf(supplies);
    const before = await strictness(files);
    assert.ok(before > 0, `${name} is healthy to begin with`);
    for (const path of Object.keys(files)) {
      for (const [kind, text] of Object.entries(BREAKS)) {
        const { [path]: _, ...others } = files;
        const broken = text === null ? others : { ...others, [path]: text };
        count += 1;
        if (await strictness(broken) < before) {
          laxer.push(`${name}: ${kind} ${path.slice(CLASS.length + 1)}`);
        }
      }
    }
  }
  assert.ok(count > 100);
  assert.deepEqual(laxer, BY_RULE);
});
