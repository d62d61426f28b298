import assert from "node:assert/strict";
import { test } from "node:test";
import { loosened } from "../../core/loosened.ts";
import { DEFAULT_POLICY, resolvePolicy } from "../../core/policy.ts";
import type { ModelCarryPolicy } from "../../schema/types.ts";

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
