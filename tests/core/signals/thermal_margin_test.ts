/** The margin before a critical limit, and what is no margin's business. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import {
  AMBIENT_CELSIUS,
  criticalFrom,
  judgeSensor,
} from "../../../core/signals/thermal_sensor.ts";

const margins = DEFAULT_POLICY.limits.thermal;

/** Temperature, critical limit, state. */
const cases: readonly (readonly [number, number, string])[] = [
  [16.8, 20.8, "normal"],
  [20.8, 20.8, "critical"],
  [27.8, 31.3, "normal"],
  [44.9, 48, "normal"],
  [45, 48, "critical"],
  [45, 50, "critical"],
  [59.9, 65, "normal"],
  [60, 65, "critical"],
  [95, 100, "critical"],
  [94.9, 100, "normal"],
];
for (const [celsius, limit, state] of cases) {
  test(`judgeSensor() says ${state} of ${celsius} °C with a limit of ${limit}`, () => {
    const limits = [{ kind: "critical" as const, celsius: limit }];
    const sensor = { name: "s", celsius, limits };
    assert.equal(judgeSensor(sensor, margins)?.state, state);
  });
}

test("criticalFrom() never falls with a higher limit, nor is above it", () => {
  for (let limit = 1; limit < 150; limit += 0.5) {
    const from = criticalFrom(limit, margins);
    assert.ok(from <= limit);
    assert.ok(from <= criticalFrom(limit + 0.5, margins));
    assert.ok(from >= Math.min(limit, AMBIENT_CELSIUS));
  }
});

test("judgeSensor() says hot of what is beyond the possible, critical above", () => {
  const limits = [{ kind: "passive" as const, celsius: 90 }];
  const at = (celsius: number) =>
    judgeSensor({ name: "s", celsius, limits }, margins)?.state;
  assert.deepEqual([at(150), at(150.5)], ["hot", "critical"]);
});
