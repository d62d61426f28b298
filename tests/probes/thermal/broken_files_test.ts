/** A machine looks no cooler with any file of its sensors broken. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { decide } from "../../../core/verdict/reasons.ts";
import { thermal as row } from "../../../core/signals/thermal.ts";
import { hostError } from "../../support/memory_host.ts";
import type { Files } from "../../support/files_below.ts";
import {
  chip,
  COOL,
  read,
  trip,
  zone,
  ZONES,
} from "../../support/sensor_files.ts";

/** 0 allow, 1 constrain, 2 deny. */
async function strictness(files: Files): Promise<number> {
  const seen = await read(files).catch(() => null);
  if (!seen?.thermal || seen.incomplete !== undefined) return 2;
  const judged = row.judge(seen.thermal, DEFAULT_POLICY);
  if (!judged.known) return 2;
  return ["allow", "constrain", "deny"].indexOf(decide(judged.reasons));
}

const laptop = (celsius: number): Files => ({
  ...zone(0, {
    temp: `${celsius * 1000}\n`,
    ...trip(0, "critical", "100000\n"),
    ...trip(1, "passive", "90000\n"),
  }),
  ...COOL,
  ...chip(0, {
    name: "coretemp\n",
    temp1_label: "Package id 0\n",
    temp1_input: "45000\n",
    temp1_max: "84000\n",
    temp1_crit: "100000\n",
  }),
});
const alone = Object.fromEntries(
  Object.entries(laptop(101)).filter(([path]) => path.includes("zone0")),
);
const BREAKS: Readonly<Record<string, string | Error | null>> = {
  missing: null,
  empty: "",
  garbage: "\0\u00ff}{ garbage -1e999 NaN max\n",
  unreadable: hostError("EIO"),
  huge: "9".repeat(30),
};
// One sensor that fails costs `constrain` by policy, alone it costs `deny`.
const machines: readonly (readonly [string, Files, number])[] = [
  ["a hot laptop", laptop(91), 1],
  ["a critical laptop", laptop(101), 1],
  ["a critical sensor alone", alone, 2],
];
for (const [name, files, least] of machines) {
  test(`thermal() looks no healthier on ${name} with any file broken`, async () => {
    assert.ok(await strictness(files) >= least);
    const laxer: string[] = [];
    for (const path of Object.keys(files)) {
      for (const [kind, text] of Object.entries(BREAKS)) {
        const { [path]: _, ...others } = files;
        const spoiled = text === null ? others : { ...others, [path]: text };
        if (await strictness(spoiled) < least) laxer.push(`${kind} ${path}`);
      }
    }
    assert.deepEqual(laxer, []);
  });
}

test("thermal() stays critical with another limit of the sensor broken", async () => {
  for (const text of ["", "}{", hostError("EIO")]) {
    for (const suffix of ["temp", "type"]) {
      const path = `${ZONES}/thermal_zone0/trip_point_1_${suffix}`;
      assert.equal(await strictness({ ...laptop(101), [path]: text }), 2);
    }
  }
});
