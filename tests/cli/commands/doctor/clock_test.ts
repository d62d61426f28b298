import assert from "node:assert/strict";
import { test } from "node:test";
import { lookAtClock } from "../../../../cli/commands/doctor/clock.ts";
import type { State } from "../../../../cli/commands/doctor/finding.ts";
import { visitOf } from "../../../support/doctor_visit.ts";

/** When it began, what each clock says has passed, and what is told of it. */
const cases: readonly (readonly [string, number, number, State, RegExp])[] = [
  ["2028-02-29T12:00:00Z", 90, 80, "ok", /^2028-02-29T12:00:00\.090Z, without/],
  ["2028-02-29T12:00:00Z", 580, 80, "ok", /without a jump$/],
  ["2028-02-29T12:00:00Z", 581, 80, "look", /jumped by 501 ms/],
  ["2028-02-29T12:00:00Z", -7_000, 80, "look", /jumped by -7080 ms/],
  ["1970-01-01T00:03:00Z", 80, 80, "fail", /^the year is 1970: readers/],
  ["2025-12-31T23:59:00Z", 80, 80, "fail", /^the year is 2025/],
  ["2100-01-01T00:00:00Z", 80, 80, "fail", /^the year is 2100/],
];
for (const [at, wall, monotonic, state, found] of cases) {
  test(`lookAtClock() tells ${state} after ${wall} of ${monotonic} ms at ${at}`, async () => {
    const wallMs = Date.parse(at);
    const visit = await visitOf("laptop_on_mains", {
      ticks: [
        { wallMs, monotonicMs: 40 },
        { wallMs: wallMs + wall, monotonicMs: 40 + monotonic },
      ],
    });
    const [one] = lookAtClock(visit);
    assert.equal(one?.state, state);
    assert.match(one?.found ?? "", found);
    assert.deepEqual(lookAtClock({ ...visit, isLive: false }), []);
  });
}
