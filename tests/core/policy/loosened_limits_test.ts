import assert from "node:assert/strict";
import { test } from "node:test";
import { loosened } from "../../../core/policy/loosened_limits.ts";
import { DEFAULT_POLICY, resolvePolicy } from "../../../core/policy/policy.ts";
import type { ModelCarryPolicy } from "../../../schema/types.ts";

const echoed = (change: Partial<ModelCarryPolicy>) =>
  loosened(resolvePolicy({
    kind: "ModelCarryPolicy",
    schemaVersion: "v0.1",
    ...change,
  }));

test("loosened() is silent about the defaults, stated or not", () => {
  assert.deepEqual(loosened(DEFAULT_POLICY), []);
  const { limits, ttlSeconds, requiredSignals } = DEFAULT_POLICY;
  assert.deepEqual(
    echoed({ limits, ttlSeconds, requiredSignals: [...requiredSignals] }),
    [],
  );
});

test("loosened() gives the value, and the default that it replaces", () => {
  assert.deepEqual(echoed({ ttlSeconds: 60 }), [{
    key: "/ttlSeconds",
    value: "60",
    message: "Looser than the default of 30",
  }]);
});

test("loosened() names everything, in the order of the file", () => {
  const all = echoed({
    limits: {
      battery: { criticalPercent: 5 },
      memory: { pressureDenyPercent: 90 },
    },
    requiredSignals: ["memory", "modelService"],
    assumptions: { battery: "normal", thermal: "normal" },
    service: { unmeasuredMarginBytes: 0, kvCacheType: "q4_0" },
    plugins: {
      fan: {
        required: false,
        supplies: ["thermal"],
        sha256: "0".repeat(64),
        grants: { env: ["A"] },
      },
    },
  });
  assert.deepEqual(all.map((one) => `${one.key} ${one.value}`), [
    "/limits/battery/criticalPercent 5",
    "/limits/memory/pressureDenyPercent 90",
    '/assumptions/battery "normal"',
    '/requiredSignals ["memory","modelService"]',
    '/assumptions/thermal "normal"',
    '/requiredSignals ["memory","modelService"]',
    '/service/kvCacheType "q4_0"',
    "/service/unmeasuredMarginBytes 0",
    "/plugins/fan/required false",
    '/plugins/fan/supplies ["thermal"]',
    '/plugins/fan/grants {"env":["A"]}',
  ]);
  const signals = all.filter((one) => one.key === "/requiredSignals");
  assert.deepEqual(signals.map((one) => one.message), [
    "An unknown battery denies nothing",
    "An unknown thermal denies nothing",
  ]);
});

test("loosened() is silent about a plugin that may do no more", () => {
  const plugins = {
    fan: { required: true, supplies: [], grants: {}, sha256: "0".repeat(64) },
  };
  assert.deepEqual(echoed({ plugins }), []);
});

const looser: readonly (readonly [
  string,
  string,
  NonNullable<ModelCarryPolicy["limits"]>,
])[] = [
  ["battery/lowPercent", "19", { battery: { lowPercent: 19 } }],
  ["battery/criticalPercent", "9", { battery: { criticalPercent: 9 } }],
  ["thermal/criticalMarginCelsius", "4", {
    thermal: { criticalMarginCelsius: 4 },
  }],
  ["memory/reserveBytes", "1", { memory: { reserveBytes: 1 } }],
  ["memory/reserveShare", "0.04", { memory: { reserveShare: 0.04 } }],
  ["memory/comfortFactor", "1.2", { memory: { comfortFactor: 1.2 } }],
  ["memory/pressureConstrainPercent", "11", {
    memory: { pressureConstrainPercent: 11 },
  }],
  ["memory/pressureDenyPercent", "41", {
    memory: { pressureDenyPercent: 41 },
  }],
];
for (const [key, value, limits] of looser) {
  test(`loosened() echoes ${key} at ${value}`, () => {
    const found = echoed({ limits });
    assert.deepEqual(found.map((one) => [one.key, one.value]), [
      [`/limits/${key}`, value],
    ]);
  });
}

test("loosened() is silent about limits that are stricter", () => {
  const limits = {
    battery: { lowPercent: 30, criticalPercent: 15 },
    thermal: { criticalMarginCelsius: 6 },
    memory: {
      reserveBytes: 1024 ** 3,
      reserveShare: 0.1,
      comfortFactor: 2,
      pressureConstrainPercent: 5,
      pressureDenyPercent: 20,
    },
  };
  assert.deepEqual(echoed({ limits, ttlSeconds: 10 }), []);
});

const sentences: readonly (readonly [
  Partial<ModelCarryPolicy>,
  string,
  string,
  string,
])[] = [
  [
    { thermal: { failedSensor: "ignore" } },
    "/thermal/failedSensor",
    '"ignore"',
    "A sensor with a limit that cannot be read constrains nothing",
  ],
  [
    { memory: { cgroup: "host" } },
    "/memory/cgroup",
    '"host"',
    "The limits of another control group count in place of its own",
  ],
  [
    { service: { contextTokens: 8192 } },
    "/service/contextTokens",
    "8192",
    "Stated by the operator, not seen from outside",
  ],
  [
    { service: { parallelSlots: 2 } },
    "/service/parallelSlots",
    "2",
    "Stated by the operator, not seen from outside",
  ],
  [
    { assumptions: { battery: "normal" } },
    "/assumptions/battery",
    '"normal"',
    "Where battery is absent it is taken for normal",
  ],
  [
    { plugins: { fan: { required: false } } },
    "/plugins/fan/required",
    "false",
    "Its failure denies nothing",
  ],
  [
    { plugins: { fan: { supplies: ["thermal"] } } },
    "/plugins/fan/supplies",
    '["thermal"]',
    "Its reading stands where the built-in probe finds nothing",
  ],
  [
    { plugins: { fan: { grants: { env: ["A"] } } } },
    "/plugins/fan/grants",
    '{"env":["A"]}',
    "It may do more than a plugin without an entry",
  ],
];
for (const [change, key, value, message] of sentences) {
  test(`loosened() explains ${key}`, () => {
    assert.deepEqual(echoed(change), [{ key, value, message }]);
  });
}
