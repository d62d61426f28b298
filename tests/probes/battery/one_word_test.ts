/** Mains power that one word claims, against a current or the charge. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { battery as row } from "../../../core/signals/battery.ts";
import battery from "../../../probes/battery.ts";
import { memoryHost } from "../../support/memory_host.ts";
import {
  type Attributes,
  filesOf,
  MAINS,
  type Supplies,
} from "../../support/supply_files.ts";

const bat = (status: string | null, percent: number, watts: number | null) => ({
  type: "Battery\n",
  present: "1\n",
  ...(status === null ? {} : { status: `${status}\n` }),
  energy_now: `${percent * 400_000}\n`,
  energy_full: "40000000\n",
  ...(watts === null ? {} : { power_now: `${watts * 1e6}\n` }),
});
const AC = { ADP0: MAINS };
const absent = (one: Attributes) => ({ ...one, present: "0\n" });

const machines: readonly (readonly [string, Supplies, string, string])[] = [
  [
    "full at 6 %, a current",
    { CMB0: bat("Full", 6, 14) },
    "unknown",
    "critical",
  ],
  ["full at 6 %", { CMB0: bat("Full", 6, 0) }, "unknown", "critical"],
  [
    "full at 6 %, nothing measured",
    {
      CMB0: bat("Full", 6, null),
    },
    "unknown",
    "critical",
  ],
  [
    "full at 6 % beside an adapter",
    {
      CMB0: bat("Full", 6, 14),
      ...AC,
    },
    "unknown",
    "critical",
  ],
  [
    "full at 70 %, a current",
    { CMB0: bat("Full", 70, 14) },
    "unknown",
    "normal",
  ],
  [
    "unknown beside a full one",
    {
      CMB0: bat("Unknown", 4, 11),
      CMB1: bat("Full", 100, 0),
    },
    "unknown",
    "*",
  ],
  [
    "unknown beside an adapter",
    {
      CMB0: bat("Unknown", 4, 11),
      ...AC,
    },
    "unknown",
    "critical",
  ],
  [
    "no status beside an adapter",
    {
      CMB0: bat(null, 4, 11),
      ...AC,
    },
    "unknown",
    "critical",
  ],
  [
    "not there, and draining",
    {
      CMB0: absent(bat("Discharging", 4, 11)),
    },
    "battery",
    "critical",
  ],
  [
    "not there, and draining beside an adapter",
    {
      CMB0: absent(bat("Discharging", 4, 0)),
      ...AC,
    },
    "battery",
    "critical",
  ],
  [
    "not there, and giving",
    {
      CMB0: absent(bat("Unknown", 4, -11)),
    },
    "unknown",
    "critical",
  ],
  // What is well stays what it was.
  ["full, a trickle", { CMB0: bat("Full", 99, 0.8) }, "mains", "normal"],
  [
    "full by a charge limit",
    {
      CMB0: bat("Full", 60, 0),
      ...AC,
    },
    "mains",
    "normal",
  ],
  [
    "unknown, held, beside an adapter",
    {
      CMB0: bat("Unknown", 4, 0),
      ...AC,
    },
    "mains",
    "normal",
  ],
  [
    "two, one idle",
    {
      CMB0: bat("Unknown", 40, 0),
      CMB1: bat("Full", 100, 0),
    },
    "mains",
    "normal",
  ],
  [
    "charging when nearly empty",
    {
      CMB0: bat("Charging", 4, 30),
      ...AC,
    },
    "mains",
    "normal",
  ],
  [
    "an empty bay",
    {
      CMB0: { type: "Battery\n", present: "0\n", status: "Unknown\n" },
      ...AC,
    },
    "mains",
    "normal",
  ],
];
for (const [name, supplies, source, state] of machines) {
  test(`battery() takes no word for mains: ${name}`, async () => {
    const { battery: facts, incomplete } = await battery(
      memoryHost({ files: filesOf(supplies) }),
    );
    assert.ok(facts);
    assert.equal(incomplete, undefined);
    assert.equal(facts.powerSource, source);
    const seen = row.judge(facts, DEFAULT_POLICY);
    if (state === "*") return;
    assert.equal(seen.known && seen.values.state, state);
  });
}
