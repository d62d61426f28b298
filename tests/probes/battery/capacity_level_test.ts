/** A battery's own alarm beside its charge. */

import assert from "node:assert/strict";
import { test } from "node:test";
import battery from "../../../probes/battery.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";
import {
  filesOf,
  MAINS,
  pack,
  type Supplies,
} from "../../support/supply_files.ts";

const level = (word: string | Error, percent: number, status = "Discharging") =>
  ({ BATC: { ...pack(status, percent, 40), capacity_level: word } }) as const;
const levels: readonly (readonly [string, Supplies, number | null])[] = [
  ["Critical beside 60 %", level("Critical\n", 60), null],
  ["Critical beside 11 %", level("Critical\n", 11), null],
  ["Critical beside 9 %", level("Critical\n", 9), 9],
  ["what cannot be read beside 60 %", level(hostError("EIO"), 60), null],
  ["no word of the kernel beside 60 %", level("}{\n", 60), null],
  ["Normal beside 60 %", level("Normal\n", 60), 60],
  ["Low beside 45 %", level("Low\n", 45), 45],
  ["no value beside 60 %", level(hostError("ENODEV"), 60), 60],
  ["Unknown beside 31 %", level("Unknown\n", 31), 31],
];
for (const [name, supplies, percent] of levels) {
  test(`battery() knows the charge of a battery at ${name}: ${percent}`, async () => {
    const seen = await battery(memoryHost({ files: filesOf(supplies) }));
    assert.equal(seen.battery?.percent, percent);
    assert.equal(seen.incomplete === undefined, percent !== null);
  });
}

test("battery() says which word contradicts the charge", async () => {
  const told = async (supplies: Supplies) =>
    (await battery(memoryHost({ files: filesOf(supplies) }))).incomplete;
  const at = "Cannot read the charge of a battery that may be in use";
  assert.equal(
    await told(level("Critical\n", 64.5)),
    `${at}: its "capacity_level" is "Critical" at 64 %`,
  );
  assert.equal(
    await told(level("loud\n", 33)),
    `${at}: its "capacity_level" cannot be read`,
  );
  const silent = { type: "Battery\n", status: "Discharging\n" };
  assert.equal(await told({ BAT0: silent }), at);
});

test("battery() on mains needs no word of the charge", async () => {
  const files = filesOf({ ...level("Critical\n", 70, "Charging"), AC: MAINS });
  const seen = await battery(memoryHost({ files }));
  assert.deepEqual([seen.battery?.powerSource, seen.incomplete], [
    "mains",
    undefined,
  ]);
});
