/** What flows through several batteries, and how long they last. */

import assert from "node:assert/strict";
import { test } from "node:test";
import battery from "../../../probes/battery.ts";
import { memoryHost } from "../../support/memory_host.ts";
import {
  filesOf,
  MAINS,
  pack,
  type Supplies,
} from "../../support/supply_files.ts";

const rates: readonly (readonly [
  string,
  Supplies,
  number | null,
  number | null,
])[] = [
  [
    "one fills the other",
    {
      dock: pack("Discharging", 50, 30, 14),
      pad: pack("Charging", 40, 20, 8),
    },
    6,
    (15 + 8) / 6 * 3600,
  ],
  [
    "one fills the other, with a sign",
    {
      dock: pack("Discharging", 50, 30, -14),
      pad: pack("Charging", 40, 20, 8),
    },
    6,
    (15 + 8) / 6 * 3600,
  ],
  [
    "both give, whatever one says",
    {
      BAT0: pack("Discharging", 50, 30, -9),
      BAT1: pack("Charging", 40, 20, -3),
    },
    12,
    (15 + 8) / 12 * 3600,
  ],
  [
    "more goes in than out",
    {
      BAT0: pack("Discharging", 50, 30, 2),
      BAT1: pack("Charging", 40, 20, 25),
      AC: MAINS,
    },
    23,
    null,
  ],
  [
    "both take",
    {
      BAT0: pack("Charging", 50, 30, 20),
      BAT1: pack("Charging", 40, 20, 5),
      AC: MAINS,
    },
    25,
    null,
  ],
  [
    "nearly nothing",
    {
      BAT0: pack("Discharging", 50, 30, 5.0003),
      BAT1: pack("Charging", 40, 20, 5),
    },
    0,
    null,
  ],
  [
    "one does not tell",
    {
      BAT0: pack("Discharging", 50, 30, 7),
      BAT1: pack("Unknown", 40, 20),
    },
    7,
    null,
  ],
];
for (const [name, supplies, watts, seconds] of rates) {
  test(`battery() tells what flows on balance: ${name}`, async () => {
    const seen = await battery(memoryHost({ files: filesOf(supplies) }));
    assert.equal(seen.battery?.rateWatts, watts);
    assert.equal(seen.battery?.secondsToEmpty, seconds);
  });
}
