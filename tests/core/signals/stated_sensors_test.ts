/** What an operator states of single sensors. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { ThermalFacts } from "../../../core/probe/facts.ts";
import type { SensorRule } from "../../../core/policy/judging_rules.ts";
import { loosened } from "../../../core/policy/loosened_limits.ts";
import { DEFAULT_POLICY, type Policy } from "../../../core/policy/policy.ts";
import { policyFaults } from "../../../core/policy/policy_faults.ts";
import { thermal as row } from "../../../core/signals/thermal.ts";
import { decide } from "../../../core/verdict/reasons.ts";
import { sensor } from "../../support/sensor_files.ts";
import { snapshotOfChanged } from "../../support/reported_machines.ts";

const under = (...sensors: readonly SensorRule[]): Policy => ({
  ...DEFAULT_POLICY,
  thermal: { ...DEFAULT_POLICY.thermal, sensors },
});

function judged(facts: ThermalFacts, policy: Policy): string {
  const found = row.judge(facts, policy);
  return found.known
    ? `${found.values.state}, ${decide(found.reasons)}`
    : found.unknown.code;
}

const of = (...sensors: ThermalFacts["sensors"]): ThermalFacts => ({
  sensors,
  failedSensors: [],
});
const COOL = sensor("hwmon0 nvme Composite", 40, ["critical", 85]);
const STUCK = sensor("hwmon3 nct6775 AUXTIN2", 109, ["critical", 110]);
const GPU = sensor("hwmon5 amdgpu edge", 88, ["critical", 90, "throttles"], [
  "emergency",
  95,
]);

const cases: readonly (readonly [
  string,
  ThermalFacts,
  readonly SensorRule[],
  string,
])[] = [
  ["nothing", of(STUCK, COOL), [], "critical, deny"],
  ["a sensor to ignore", of(STUCK, COOL), [
    { sensor: "hwmon3 nct6775 AUXTIN2", ignore: true },
  ], "normal, allow"],
  ["it without the number of its device", of(STUCK, COOL), [
    { sensor: "nct6775 AUXTIN2", ignore: true },
  ], "normal, allow"],
  ["the number of another device", of(STUCK, COOL), [
    { sensor: "hwmon2 nct6775 AUXTIN2", ignore: true },
  ], "critical, deny"],
  ["a part of its name", of(STUCK, COOL), [
    { sensor: "AUXTIN2", ignore: true },
  ], "critical, deny"],
  ["every sensor to ignore", of(STUCK), [
    { sensor: "nct6775 AUXTIN2", ignore: true },
  ], "unrated"],
  ["an alarm to ignore", of({ ...STUCK, celsius: 30, alarm: true }, COOL), [
    { sensor: "nct6775 AUXTIN2", ignore: true },
  ], "normal, allow"],
  [
    "a limit beside an alarm",
    of({ ...STUCK, celsius: 30, alarm: true }, COOL),
    [
      { sensor: "nct6775 AUXTIN2", stopsCelsius: 130 },
    ],
    "critical, deny",
  ],
  ["a limit of a sensor without", of(sensor("hwmon1 cpu Tctl", 91), COOL), [
    { sensor: "cpu Tctl", throttlesCelsius: 89 },
  ], "hot, constrain"],
  ["a stop of a sensor without", of(sensor("hwmon1 cpu Tctl", 91), COOL), [
    { sensor: "cpu Tctl", stopsCelsius: 95 },
  ], "critical, deny"],
  ["a higher throttle in place of its own", of({ ...GPU, celsius: 89.5 }), [
    { sensor: "amdgpu edge", throttlesCelsius: 100, replaces: true },
  ], "normal, allow"],
  ["the same past its own stop", of({ ...GPU, celsius: 91 }), [
    { sensor: "amdgpu edge", throttlesCelsius: 100, replaces: true },
  ], "critical, deny"],
  ["a higher throttle beside its own", of(GPU), [
    { sensor: "amdgpu edge", throttlesCelsius: 100 },
  ], "warm, allow"],
  ["a lower throttle beside its own", of(GPU), [
    { sensor: "amdgpu edge", throttlesCelsius: 87 },
  ], "hot, constrain"],
  ["a lower one in place of its own", of({ ...GPU, celsius: 84 }), [
    { sensor: "amdgpu edge", throttlesCelsius: 83, replaces: true },
  ], "hot, constrain"],
  ["a higher stop beside its own", of({ ...COOL, celsius: 83 }), [
    { sensor: "nvme Composite", stopsCelsius: 120 },
  ], "critical, deny"],
  ["a higher stop in place of its own", of({ ...COOL, celsius: 83 }), [
    { sensor: "nvme Composite", stopsCelsius: 120, replaces: true },
  ], "normal, allow"],
  [
    "what its own data sheet says",
    of(sensor("hwmon1 k10temp Tctl", 97, ["documented", 95])),
    [{ sensor: "k10temp Tctl", throttlesCelsius: 105 }],
    "normal, allow",
  ],
  ["the whole name before the short one", of(GPU), [
    { sensor: "amdgpu edge", ignore: true },
    { sensor: "hwmon5 amdgpu edge", throttlesCelsius: 80 },
  ], "hot, constrain"],
];
for (const [name, facts, rules, want] of cases) {
  test(`thermal.judge() says ${want} where the policy states ${name}`, () => {
    const policy = under(...rules);
    assert.equal(judged(facts, policy), want);
    // A document holds fewer facts, and is judged the same.
    const short = row.shorten?.(facts, policy) ?? facts;
    assert.equal(judged(short, policy), want);
  });
}

test("a sensor that is ignored constrains nothing where it fails", () => {
  const facts: ThermalFacts = {
    sensors: [COOL],
    failedSensors: [
      { name: "thermal_zone4 iwlwifi_1", rated: true, message: "ENODATA" },
      { name: "hwmon9 spd5118 temp1", rated: false, message: "EIO" },
    ],
  };
  const wifi: SensorRule = { sensor: "iwlwifi_1", ignore: true };
  assert.equal(judged(facts, under()), "normal, constrain");
  assert.equal(judged(facts, under(wifi)), "normal, allow");
  // With a limit that is stated it may be the one that is too hot.
  const dimm: SensorRule = { sensor: "spd5118 temp1", stopsCelsius: 85 };
  assert.equal(judged(facts, under(wifi, dimm)), "normal, constrain");
});

test("shorten() counts by the policy, and keeps what decides under it", () => {
  const facts: ThermalFacts = {
    sensors: [
      ...Array.from(
        { length: 40 },
        (_, index) =>
          sensor(`hwmon${index} drivetemp temp1`, 60, ["critical", 64]),
      ),
      sensor("hwmon40 k10temp Tctl", 77),
    ],
    failedSensors: Array.from({ length: 20 }, (_, index) => ({
      name: `hwmon${50 + index} jc42 temp1`,
      rated: true,
      message: "EIO",
    })),
  };
  const policy = under(
    { sensor: "drivetemp temp1", ignore: true },
    { sensor: "jc42 temp1", ignore: true },
    { sensor: "k10temp Tctl", throttlesCelsius: 70 },
  );
  const short = row.shorten?.(facts, policy);
  assert.ok(short);
  assert.equal(judged(facts, policy), "hot, constrain");
  assert.deepEqual(row.judge(short, policy), row.judge(facts, policy));
  assert.deepEqual(short.unlisted, {
    rated: 0,
    unrated: 9,
    failedRated: 0,
    failedUnrated: 4,
  });
});

test("loosened() echoes each sensor that a policy names", () => {
  const policy = under({ sensor: "a b", ignore: true }, {
    sensor: "c d",
    throttlesCelsius: 60,
  }, { sensor: "e f", stopsCelsius: 99, replaces: true });
  assert.deepEqual(loosened(policy), [{
    key: "/thermal/sensors/0",
    value: '{"sensor":"a b","ignore":true}',
    message: "This sensor enters no verdict",
  }, {
    key: "/thermal/sensors/1",
    value: '{"sensor":"c d","throttlesCelsius":60}',
    message: "This sensor is judged by limits that the operator states",
  }, {
    key: "/thermal/sensors/2",
    value: '{"sensor":"e f","stopsCelsius":99,"replaces":true}',
    message: "This sensor is judged by limits that the operator states, and " +
      "not by its own",
  }]);
});

test("policyFaults() wants one statement of each sensor", () => {
  const faults = (...sensors: SensorRule[]) =>
    policyFaults({
      kind: "ModelCarryPolicy",
      schemaVersion: "v0.1",
      thermal: { sensors },
    }).map((one) => one.pointer);
  assert.deepEqual(faults({ sensor: "a", ignore: true }), []);
  assert.deepEqual(faults({ sensor: "a", stopsCelsius: 9 }), []);
  assert.deepEqual(
    faults({ sensor: "a", stopsCelsius: 9, replaces: true }),
    [],
  );
  assert.deepEqual(
    faults({ sensor: "a", ignore: true, replaces: true }),
    ["/thermal/sensors/0/replaces"],
  );
  assert.deepEqual(faults({ sensor: "a" }), ["/thermal/sensors/0"]);
  assert.deepEqual(
    faults({ sensor: "a", ignore: true, stopsCelsius: 9 }),
    ["/thermal/sensors/0"],
  );
  assert.deepEqual(
    faults({ sensor: "a", ignore: true }, { sensor: "a", stopsCelsius: 9 }),
    ["/thermal/sensors/1/sensor"],
  );
});

test("a document lifts a reason by the name that another one showed", async () => {
  const machine = {
    base: "laptop_on_mains",
    files: {
      "sys/class/hwmon/hwmon6/name": "it8625\n",
      "sys/class/hwmon/hwmon6/temp3_input": "97000\n",
      "sys/class/hwmon/hwmon6/temp3_crit": "100000\n",
    },
  };
  const before = await snapshotOfChanged(machine);
  const { thermal } = before.signals;
  assert.ok(thermal.status === "known" && thermal.state === "critical");
  const rule = { sensor: thermal.hottest.sensor, ignore: true as const };
  const after = await snapshotOfChanged({
    ...machine,
    policy: {
      kind: "ModelCarryPolicy",
      schemaVersion: "v0.1",
      thermal: { sensors: [rule] },
    },
  });
  assert.equal(after.profiles[0]?.admission.decision, "allow");
  assert.deepEqual(after.policy.thermal.sensors, [rule]);
  assert.deepEqual(after.policy.assumptions.map((one) => one.key), [
    "/thermal/sensors/0",
  ]);
});
