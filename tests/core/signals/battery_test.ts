import assert from "node:assert/strict";
import { test } from "node:test";
import type { BatteryFacts } from "../../../core/probe/facts.ts";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { reason } from "../../../core/verdict/reasons.ts";
import { SIGNALS } from "../../../core/signals/table.ts";
import { HEALTHY } from "../../support/reports.ts";

const battery = (change: Partial<BatteryFacts>): BatteryFacts => ({
  ...HEALTHY.battery,
  powerSource: "battery",
  charging: false,
  ...change,
});
const charges: readonly (readonly [
  string,
  BatteryFacts,
  string,
  readonly unknown[],
])[] = [
  ["no battery", battery({ present: false, percent: 1 }), "normal", []],
  ["mains", battery({ powerSource: "mains", percent: 1 }), "normal", []],
  ["21 %", battery({ percent: 21 }), "normal", []],
  ["20 %", battery({ percent: 20 }), "low", [
    reason("battery-low", "battery", {
      message: "Battery at 20 % on battery",
      observed: 20,
      limit: 20,
    }),
  ]],
  [
    "11 % of nobody knows",
    battery({ percent: 11, powerSource: "unknown" }),
    "low",
    [
      reason("battery-low", "battery", {
        message: "Battery at 11 % with no certain sign of mains power",
        observed: 11,
        limit: 20,
      }),
    ],
  ],
  ["10 %", battery({ percent: 10 }), "critical", [
    reason("battery-critical", "battery", {
      message: "Battery at 10 % on battery",
      observed: 10,
      limit: 10,
    }),
  ]],
];
for (const [name, facts, state, reasons] of charges) {
  test(`battery takes ${name} for ${state}`, () => {
    assert.deepEqual(SIGNALS.battery.judge(facts, DEFAULT_POLICY), {
      known: true,
      values: { state, ...facts },
      reasons,
    });
  });
}

test("battery is unknown where the charge is and may matter", () => {
  for (const powerSource of ["battery", "unknown"] as const) {
    const facts = battery({ percent: null, powerSource });
    assert.deepEqual(SIGNALS.battery.judge(facts, DEFAULT_POLICY), {
      known: false,
      unknown: {
        code: "provider-failed",
        message: "Cannot read the charge while the machine may be on battery",
      },
    });
  }
});

test("battery combines to the strictest of its readings, in any order", () => {
  const rising = [
    battery({ powerSource: "mains", percent: 100 }),
    battery({ powerSource: "mains", percent: 5 }),
    battery({ percent: 20 }),
    battery({ percent: 12 }),
    battery({ percent: 10 }),
    battery({ percent: 0 }),
    battery({ percent: null }),
  ];
  for (const [at, worse] of rising.entries()) {
    for (const milder of rising.slice(0, at)) {
      const pairs = [[worse, milder], [milder, worse]] as const;
      for (const pair of pairs) {
        assert.equal(SIGNALS.battery.combine(pair, DEFAULT_POLICY), worse);
      }
    }
  }
});

test("battery without a percentage on mains is milder than one with 99 %", () => {
  const silent = battery({ powerSource: "mains", percent: null });
  const told = battery({ powerSource: "mains", percent: 99 });
  for (const pair of [[silent, told], [told, silent]] as const) {
    assert.equal(SIGNALS.battery.combine(pair, DEFAULT_POLICY), told);
  }
});
