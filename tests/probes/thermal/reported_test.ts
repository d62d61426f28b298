/** Heat of machines that users of other tools reported. */

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import {
  reportedMachine,
  snapshotOfChanged,
} from "../../support/reported_machines.ts";
import { sharedPath } from "../../support/shared.ts";

const skip = existsSync(sharedPath("cases"))
  ? false
  : "the reported machines that lie beside the project are not here";
if (skip) console.log(`skipped: ${skip}`);

/** Number, what it is about, its state, the verdict for each profile. */
const cases: readonly (readonly [string, string, string, string])[] = [
  ["06", "memory over an alarm that nobody set", "warm", "allow"],
  ["07", "a graphics card that is asleep", "normal", "allow"],
  ["08", "an open diode", "normal", "allow"],
  ["09", "a threshold that a daemon set", "normal", "allow"],
  ["10", "a constant that an old driver states", "warm", "allow"],
  ["11", "an ACPI zone that is constant and cold", "normal", "allow"],
  ["43", "a processor whose driver states no limit", "hot", "constrain"],
  ["45", "a processor near to where it throttles", "warm", "allow"],
];
for (const [number, name, state, decision] of cases) {
  test(`reported machine ${number}, ${name}: ${state}, ${decision}`, {
    skip,
  }, async () => {
    const found = await snapshotOfChanged(reportedMachine(number));
    const { thermal } = found.signals;
    assert.ok(thermal.status === "known");
    assert.deepEqual(
      [thermal.state, ...found.profiles.map((one) => one.admission.decision)],
      [state, ...found.profiles.map(() => decision)],
    );
    assert.equal(thermal.failedSensors > 0, number === "08");
  });
}
