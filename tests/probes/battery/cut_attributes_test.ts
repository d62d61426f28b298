/** Attributes of power supplies that lost their end: a digit, a letter. */

import assert from "node:assert/strict";
import { test } from "node:test";
import battery from "../../../probes/battery.ts";
import { memoryHost } from "../../support/memory_host.ts";
import {
  CLASS,
  filesOf,
  MAINS,
  pack,
  type Supplies,
  UNPLUGGED,
} from "../../support/supply_files.ts";

const port = { type: "USB\n", online: "1\n", current_max: "1500000\n" };

const machines: readonly (readonly [string, Supplies])[] = [
  ["two packs, the larger one nearly empty", {
    BAT0: pack("Discharging", 6, 71, 9),
    BAT1: pack("Discharging", 88, 23, 0),
  }],
  ["a keyboard's pack beside a slate's", {
    "cros-base": pack("Discharging", 5, 40),
    "cros-slate": pack("Discharging", 93, 38),
  }],
  ["packs that count charge", {
    BAT0: {
      type: "Battery\n",
      status: "Discharging\n",
      charge_now: "310000\n",
      charge_full: "4100000\n",
      voltage_now: "11400000\n",
      current_now: "900000\n",
    },
    BAT1: pack("Discharging", 97, 12, 1),
  }],
  ["a gauge that lags beside an adapter", {
    BAT1: {
      type: "Battery\n",
      status: "Full\n",
      capacity: "9\n",
      current_now: "-130000\n",
      voltage_now: "7700000\n",
    },
    ACAD: MAINS,
  }],
  ["a port that stayed online, mains offline", {
    BAT0: pack("Unknown", 7, 50, 0),
    ADP1: UNPLUGGED,
    "ucsi-source-psy-1": port,
  }],
  ["a port without current", {
    BAT0: pack("Unknown", 7, 50, 0),
    "ucsi-source-psy-1": { ...port, current_max: "0\n" },
  }],
  ["one that is well", { BAT0: pack("Charging", 64, 57, 20), AC: MAINS }],
];

/** How healthy a machine looks: on mains, and with how much. */
async function lookAt(files: Record<string, string | Error>) {
  const { battery: facts } = await battery(memoryHost({ files }));
  return {
    isOnMains: facts?.powerSource === "mains",
    percent: facts?.percent ?? -1,
    seconds: facts?.secondsToEmpty ?? -1,
  };
}

for (const [name, supplies] of machines) {
  test(`battery() looks no healthier with an end lost: ${name}`, async () => {
    const files = filesOf(supplies);
    const whole = await lookAt(files);
    const lax = [];
    for (const [path, text] of Object.entries(files)) {
      for (let end = 0; end < String(text).length; end++) {
        const cut = String(text).slice(0, end);
        const seen = await lookAt({ ...files, [path]: cut });
        if (
          (seen.isOnMains && !whole.isOnMains) ||
          seen.percent > whole.percent || seen.seconds > whole.seconds
        ) lax.push(`${path.slice(CLASS.length)} "${cut}"`);
      }
    }
    assert.deepEqual(lax, []);
  });
}

test("battery() tells which attribute has no end", async () => {
  const files = filesOf({ BAT0: { ...pack("Full", 98, 50), capacity: "9" } });
  const host = memoryHost({ files });
  await battery(host);
  assert.deepEqual(host.logs, ["BAT0/capacity: cut-short"]);
});

test("battery() reads a copy that is padded behind its end", async () => {
  const capacity = `42\n${"\0".repeat(4093)}`;
  const files = filesOf({
    BAT0: { type: "Battery\n", status: "Discharging\n", capacity },
  });
  assert.equal((await lookAt(files)).percent, 42);
});
