import assert from "node:assert/strict";
import { test } from "node:test";
import { lookAtReadings } from "../../../../cli/commands/doctor/readings.ts";
import type { State } from "../../../../cli/commands/doctor/finding.ts";
import { visitOf } from "../../../support/doctor_visit.ts";

/** Machine → the reading that is told, its state, and what is found and next. */
const cases:
  readonly (readonly [string, string, State, RegExp, RegExp | null])[] = [
    ["laptop_on_mains", "battery", "ok", /^96 %, on mains/, null],
    [
      "laptop_on_mains",
      "thermal",
      "ok",
      /; sensors: 3 with a limit, 0 without, 0 failed$/,
      null,
    ],
    ["vm_assumed", "thermal", "ok", /the policy assumes normal$/, null],
    [
      "vm_unstated",
      "thermal",
      "fail",
      /^no temperature sensor/,
      /"assumptions":\{"thermal":"normal"\}.* into the policy$/,
    ],
    [
      "laptop_sensors_unrated",
      "thermal",
      "fail",
      /./,
      /thermal\.sensors of the policy/,
    ],
    [
      "laptop_sensor_failed",
      "thermal",
      "look",
      / 1 failed$/,
      /^a sensor that is broken/,
    ],
    ["laptop_health_unknown", "memory", "fail", /^failed: /, /./],
  ];
for (const [machine, name, state, found, next] of cases) {
  test(`lookAtReadings() tells ${state} of ${name} on ${machine}`, async () => {
    const findings = lookAtReadings(await visitOf(machine));
    const one = findings.find(({ id }) => id === `reads.${name}`);
    assert.ok(one);
    assert.equal(one.state, state, one.found);
    assert.match(one.found, found);
    if (next === null) assert.equal(one.next, null);
    else assert.match(one.next ?? "", next);
  });
}

test("lookAtReadings() has a line for each signal but the service", async () => {
  const findings = lookAtReadings(await visitOf("laptop_on_mains"));
  assert.deepEqual(
    findings.map(({ id }) => id.slice("reads.".length)),
    ["accelerators", "battery", "disk", "memory", "network", "thermal"],
  );
});

test("lookAtReadings() tells who may not read, and fails for what is required", async () => {
  for (const [name, want] of [["memory", "fail"], ["disk", "look"]] as const) {
    const visit = await visitOf("laptop_on_mains");
    const probes = visit.snapshot.probes.map((one) =>
      one.id !== name ? one : {
        ...one,
        outcome: "failed" as const,
        error: 'Cannot read "/proc/x": EACCES',
        errorCode: "EACCES",
      }
    );
    const snapshot = { ...visit.snapshot, probes };
    const one = lookAtReadings({ ...visit, snapshot })
      .find(({ id }) => id === `reads.${name}`);
    assert.equal(one?.state, want);
    assert.match(one?.next ?? "", /^user \d+ may not: /);
  }
});
