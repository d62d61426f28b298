import assert from "node:assert/strict";
import { test } from "node:test";
import type { ThermalFacts } from "../../../core/probe/facts.ts";
import { DEFAULT_POLICY, type Policy } from "../../../core/policy/policy.ts";
import { reason } from "../../../core/verdict/reasons.ts";
import { SIGNALS } from "../../../core/signals/table.ts";

type Sensor = ThermalFacts["sensors"][number];
const sensor = (
  name: string,
  celsius: number,
  ...limits: Sensor["limits"]
): Sensor => ({ name, celsius, limits });
const passive = (celsius: number) => ({ kind: "passive", celsius } as const);
const max = (celsius: number) => ({ kind: "max", celsius } as const);
const critical = (celsius: number) => ({ kind: "critical", celsius } as const);

function heat(
  sensors: readonly Sensor[],
  failedSensors: ThermalFacts["failedSensors"] = [],
  change: Partial<Policy> = {},
) {
  const policy = { ...DEFAULT_POLICY, ...change };
  const judged = SIGNALS.thermal.judge({ sensors, failedSensors }, policy);
  return judged.known ? judged : judged.unknown;
}

const counted = (
  ratedSensors: number,
  unratedSensors = 0,
  failedSensors = 0,
) => ({
  ratedSensors,
  unratedSensors,
  failedSensors,
});
const heats: readonly (readonly [
  string,
  readonly Sensor[],
  string,
  number,
  string,
])[] = [
  [
    "a degree above the warm margin",
    [sensor("a", 89, passive(95))],
    "normal",
    95,
    "passive",
  ],
  ["the warm margin", [sensor("a", 90, passive(95))], "warm", 95, "passive"],
  [
    "a tenth below its trip",
    [sensor("a", 94.9, passive(95))],
    "warm",
    95,
    "passive",
  ],
  ["its trip", [sensor("a", 95, passive(95))], "hot", 95, "passive"],
  [
    "the lower of two trips",
    [sensor("a", 85, passive(95), max(85))],
    "hot",
    85,
    "max",
  ],
  [
    "a critical limit alone",
    [sensor("a", 94.9, critical(100))],
    "normal",
    100,
    "critical",
  ],
  [
    "the critical margin",
    [sensor("a", 95, passive(110), critical(100))],
    "critical",
    100,
    "critical",
  ],
  [
    "the lower critical limit",
    [sensor("a", 90, critical(100), critical(95))],
    "critical",
    95,
    "critical",
  ],
  [
    "a trip beside a critical limit",
    [sensor("a", 94.9, critical(100), passive(120))],
    "normal",
    120,
    "passive",
  ],
];
for (const [name, sensors, state, limitCelsius, limitKind] of heats) {
  test(`thermal takes ${name} for ${state}`, () => {
    const judged = heat(sensors);
    assert.ok("values" in judged);
    assert.deepEqual(judged.values, {
      state,
      hottest: {
        sensor: "a",
        celsius: sensors[0]?.celsius,
        limitCelsius,
        limitKind,
      },
      ...counted(1),
    });
  });
}

test("thermal names the sensor that is worst, then closest to its limit", () => {
  const worst = (...sensors: Sensor[]) => {
    const judged = heat(sensors);
    return "values" in judged ? judged.values.hottest.sensor : undefined;
  };
  const cold = sensor("cold", 40, passive(95));
  const near = sensor("near", 60, passive(70));
  const hot = sensor("hot", 100, passive(95));
  const worse = sensor("worse", 98, critical(100));
  assert.equal(worst(cold, near), "near");
  assert.equal(worst(near, cold), "near");
  assert.equal(worst(cold, worse, hot, near), "worse");
  assert.equal(worst(near, hot), "hot");
  // The first of equals.
  assert.equal(worst(cold, { ...cold, name: "second" }), "cold");
});

test("thermal gives the reason for heat with the bound that was crossed", () => {
  const hot = heat([sensor("a", 96, passive(95))]);
  assert.deepEqual("reasons" in hot && hot.reasons, [
    reason("thermal-hot", "thermal", {
      message: "a is at 96 °C, its passive limit is 95 °C",
      observed: 96,
      limit: 95,
    }),
  ]);
  const burning = heat([sensor("a", 96, critical(100))]);
  assert.deepEqual("reasons" in burning && burning.reasons, [
    reason("thermal-critical", "thermal", {
      message: "a is at 96 °C, its critical limit is 100 °C",
      observed: 96,
      limit: 95,
    }),
  ]);
  const warm = heat([sensor("a", 91, passive(95))]);
  assert.deepEqual("reasons" in warm && warm.reasons, []);
});

const broken = { name: "b", rated: true, message: "EIO" };
test("thermal constrains where a sensor with a limit cannot be read", () => {
  const cool = sensor("a", 40, passive(95));
  const loose = sensor("c", 40);
  const judged = heat([cool, loose], [{ ...broken, rated: false }, broken]);
  assert.ok("values" in judged);
  assert.deepEqual(judged.reasons, [
    reason("thermal-sensor-failed", "thermal", {
      message: "1 sensor(s) with a limit cannot be read, first: b: EIO",
      observed: 1,
      limit: 0,
    }),
  ]);
  const { ratedSensors, unratedSensors, failedSensors } = judged.values;
  assert.deepEqual([ratedSensors, unratedSensors, failedSensors], [1, 1, 2]);
  const ignored = heat([cool], [broken], {
    thermal: { failedSensor: "ignore" },
  });
  assert.deepEqual("reasons" in ignored && ignored.reasons, []);
  const unrated = heat([cool], [{ ...broken, rated: false }]);
  assert.deepEqual("reasons" in unrated && unrated.reasons, []);
});

test("thermal is unknown without a limit, a failure where one may have had it", () => {
  assert.deepEqual(heat([sensor("a", 40)], [{ ...broken, rated: false }]), {
    code: "unrated",
    message: "1 sensor(s) can be read, none states a limit",
  });
  assert.deepEqual(
    heat([sensor("a", 40)], [{ ...broken, rated: false }, broken]),
    {
      code: "provider-failed",
      message: "No sensor with a limit can be read",
    },
  );
});

test("thermal combines to all sensors", () => {
  const a = { sensors: [sensor("a", 1)], failedSensors: [broken] };
  const b = { sensors: [sensor("b", 2)], failedSensors: [] };
  assert.deepEqual(SIGNALS.thermal.combine([a, b], DEFAULT_POLICY), {
    sensors: [...a.sensors, ...b.sensors],
    failedSensors: [broken],
  });
});
