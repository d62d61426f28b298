/** A battery looks no healthier with any of its files broken. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { battery as row } from "../../../core/signals/battery.ts";
import battery from "../../../probes/battery.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";
import {
  CLASS,
  DRAINING,
  type Files,
  filesOf,
  type Supplies,
  UNPLUGGED,
} from "../../support/supply_files.ts";

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
  ["a tablet that charges from nothing", {
    axp20x: { type: "Battery\n", status: "Charging\n", capacity: "6\n" },
    "axp20x-usb": { type: "USB\n", online: "0\n" },
  }],
  ["a board whose gauge is behind", {
    "bq27500-0": {
      type: "Battery\n",
      status: "Not charging\n",
      capacity: "9\n",
      current_now: "530000\n",
      voltage_now: "3550000\n",
    },
  }],
  ["a laptop whose port feeds a phone", {
    BAT1: { type: "Battery\n", status: "Unknown\n", capacity: "5\n" },
    "ucsi-source-psy": { type: "USB\n", online: "1\n", current_max: "0\n" },
  }],
  ["a tablet kept full out of its dock", {
    dock: { type: "Battery\n", status: "Unknown\n", ...SIZE },
    pad: { type: "Battery\n", status: "Full\n", capacity: "99\n" },
  }],
  ["a laptop whose battery is about to give up", {
    BATC: { ...DRAINING, capacity: "70\n", capacity_level: "Critical\n" },
  }],
  ["a bay that is empty and nothing plugged in", {
    BAT1: { type: "Battery\n", present: "0\n" },
    ACAD: UNPLUGGED,
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
  "a drain beside a weak adapter: missing BAT0/status",
  // A gauge that lists no current measures none.
  "a board whose gauge is behind: missing bq27500-0/current_now",
  // Attributes that many drivers do not have.
  "a laptop whose port feeds a phone: missing ucsi-source-psy/current_max",
  "a laptop whose battery is about to give up: missing BATC/capacity_level",
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
