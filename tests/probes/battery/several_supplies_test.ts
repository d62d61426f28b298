/** Batteries, ports and pads beside each other: what one says of all. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { battery as row } from "../../../core/signals/battery.ts";
import battery from "../../../probes/battery.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";
import {
  type Attributes,
  filesOf,
  MAINS,
  pack,
  type Supplies,
  UNPLUGGED,
} from "../../support/supply_files.ts";

const port = (online: number, rest: Attributes = {}): Attributes => ({
  type: "USB\n",
  online: `${online}\n`,
  ...rest,
});
const MOUSE = {
  type: "Battery\n",
  scope: "Device\n",
  status: "Discharging\n",
  capacity: "2\n",
};

type Row = readonly [string, Supplies, string, string];
const machines: readonly Row[] = [
  [
    "a small full pack that feeds beside a large empty one",
    {
      BAT0: pack("Not charging", 3, 72, 0),
      BAT1: pack("Full", 99, 5, 13),
      AC: MAINS,
    },
    "unknown",
    "critical",
  ],
  [
    "the same without a status",
    {
      BAT0: pack("Unknown", 2, 48, 0),
      BAT1: pack(null, 95, 3, 9),
      ACAD: MAINS,
    },
    "unknown",
    "critical",
  ],
  [
    "a tablet kept full out of its dock",
    {
      "dock-battery": pack("Unknown", 6, 25),
      "pad-battery": pack("Full", 100, 1),
    },
    "unknown",
    "critical",
  ],
  [
    "a tablet charged out of a dock that tells nothing",
    {
      "dock-battery": pack(null, 7, 30),
      "pad-battery": pack("Charging", 9, 20, 8),
    },
    "unknown",
    "critical",
  ],
  [
    "a port that stayed online, mains offline",
    {
      "macsmc-battery": pack("Unknown", 5, 50, 0),
      "macsmc-ac": UNPLUGGED,
      "tps6598x-source-psy-0-0038": port(1),
    },
    "unknown",
    "critical",
  ],
  [
    "a port that may draw nothing",
    {
      BAT1: pack("Unknown", 8, 50),
      "ucsi-source-psy-USBC000:002": port(1, { current_max: "0\n" }),
    },
    "unknown",
    "critical",
  ],
  [
    "a port whose current cannot be read",
    {
      BAT1: pack(null, 8, 50),
      "ucsi-source-psy-USBC000:001": port(2, { current_max: hostError("EIO") }),
    },
    "unknown",
    "critical",
  ],
  [
    "an adapter that a phone makes online",
    {
      BAT1: pack("Discharging", 9, 60, 7),
      ADP1: MAINS,
    },
    "battery",
    "critical",
  ],
  [
    "a supply of a phone, which is none of the machine's",
    {
      BAT0: pack("Unknown", 5, 50),
      AC: UNPLUGGED,
      apple_mfi_fastcharge: port(1, { scope: "Device\n" }),
    },
    "battery",
    "critical",
  ],
  [
    "a desktop on its UPS",
    {
      ups: { ...pack("Discharging", 8, 90), type: "UPS\n" },
      hidpp_battery_3: MOUSE,
    },
    "battery",
    "critical",
  ],
  // What is well stays what it was.
  [
    "a pack that charges beside one that is kept full",
    {
      BAT0: pack("Charging", 6, 24, 20),
      BAT1: pack("Full", 100, 48, 0),
      AC: MAINS,
    },
    "mains",
    "normal",
  ],
  [
    "a pack that charges beside one that is used up",
    {
      BAT0: pack("Charging", 5, 26, 12),
      BAT1: pack("Unknown", 0, 23, 0),
      AC: MAINS,
    },
    "mains",
    "normal",
  ],
  [
    "two that are held",
    {
      BAT0: pack("Not charging", 8, 24),
      BAT1: pack("Full", 60, 24),
    },
    "mains",
    "normal",
  ],
  [
    "one idle beside one that charges, no adapter entry",
    {
      BAT0: pack("Unknown", 4, 23, 0),
      BAT1: pack("Charging", 7, 23, 15),
    },
    "mains",
    "normal",
  ],
  [
    "a port that charges, mains offline",
    {
      BAT0: pack("Charging", 7, 50, 30),
      ADP0: UNPLUGGED,
      "ucsi-source-psy-USBC000:001": port(1, { current_max: "3000000\n" }),
    },
    "mains",
    "normal",
  ],
  [
    "a port that tells no current of a plain charger",
    {
      "sbs-9-000b": pack("Charging", 7, 50, 10),
      CROS_USBPD_CHARGER1: port(1, { current_max: "0\n" }),
    },
    "mains",
    "normal",
  ],
  [
    "a port alone, held by a gauge without a word",
    {
      "rk817-battery": pack("Unknown", 9, 14, 0),
      "rk817-charger": port(1, { current_max: hostError("ENODATA") }),
    },
    "mains",
    "normal",
  ],
  [
    "held at a threshold beside a mouse that is empty",
    {
      BAT1: pack("Not charging", 15, 55, 0),
      ACAD: MAINS,
      "ucsi-source-psy-USBC000:003": port(0, { current_max: "0\n" }),
      hidpp_battery_0: MOUSE,
    },
    "mains",
    "normal",
  ],
  [
    "a desktop whose UPS is full",
    {
      ups: { ...pack("Full", 100, 90), type: "UPS\n" },
    },
    "mains",
    "normal",
  ],
];
for (const [name, supplies, source, state] of machines) {
  test(`battery() asks all supplies: ${name}`, async () => {
    const seen = await battery(memoryHost({ files: filesOf(supplies) }));
    assert.ok(seen.battery);
    assert.equal(seen.incomplete, undefined);
    assert.equal(seen.battery.powerSource, source);
    const judged = row.judge(seen.battery, DEFAULT_POLICY);
    assert.equal(judged.known && judged.values.state, state);
  });
}
