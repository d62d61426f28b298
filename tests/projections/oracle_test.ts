import assert from "node:assert/strict";
import { test } from "node:test";
import { consumerJson } from "../support/consumers.ts";
import { orchestrate } from "../support/guardrail.ts";
import {
  FLOOR_BYTES,
  GOOD_PROVIDER,
  MAX_ERROR_RATE,
  MAX_LATENCY_MS,
  route,
  ROUTER_KEYS,
} from "../support/router.ts";
import { noShared as skip } from "../support/shared.ts";

const GOOD = {
  ...GOOD_PROVIDER,
  localModelProfileAvailable: true,
  localServiceHealthy: true,
  batteryState: "normal",
  thermalState: "normal",
  memoryAvailableBytes: 4 * 1024 ** 3,
  networkAvailable: true,
};
const CRASH = "crash";

/** What the router was seen to do, row by row: key, values, outcome. */
const SEEN: readonly (readonly [string, readonly unknown[], string])[] = [
  ["batteryState", ["unknown", null, "hot", "low", "CRITICAL"], "local-cheap"],
  ["thermalState", ["unknown", null, "hot", "low", "CRITICAL"], "local-cheap"],
  ["batteryState", ["critical"], "cheap"],
  ["thermalState", ["critical"], "cheap"],
  [
    "memoryAvailableBytes",
    [2147483648, "4294967296", 3e9 + 0.5],
    "local-cheap",
  ],
  ["memoryAvailableBytes", [2147483647, 0, -1, true], "cheap"],
  ["memoryAvailableBytes", [null, NaN, "unknown"], CRASH],
  ["localServiceHealthy", [null, 0, false], "cheap"],
  ["localServiceHealthy", ["unknown", "false", "no"], "local-cheap"],
  ["localModelProfileAvailable", [null, 0, false], "cheap"],
  ["localModelProfileAvailable", ["unknown", "false", "no"], "local-cheap"],
  ["networkAvailable", [null, false, "unknown"], "local-cheap"],
  ["providerErrorRate", [null], CRASH],
  ["providerLatencyP95Ms", [null], CRASH],
  ["providerQuotaRemainingShare", [null], CRASH],
  ["estimatedInputTokens", [null], CRASH],
];

test("route() does what the router was seen to do", () => {
  for (const [key, values, want] of SEEN) {
    for (const value of values) {
      const resources = { ...GOOD, [key]: value };
      const name = `${key} ${JSON.stringify(value)}`;
      if (want === CRASH) {
        assert.throws(() => route(resources), TypeError, name);
      } else assert.equal(route(resources).lane, want, name);
    }
  }
  const noLocal = { ...GOOD, batteryState: "critical" };
  const hosted = (change: object) => route({ ...noLocal, ...change }).lane;
  assert.equal(hosted({ networkAvailable: "unknown" }), "cheap");
  assert.equal(hosted({ networkAvailable: null }), null);
  assert.equal(hosted({ providerQuotaKnown: null }), null);
  assert.equal(hosted({ providerErrorRate: 0.051 }), null);
  assert.equal(hosted({ providerLatencyP95Ms: 30001 }), null);
});

test("route() ends where a key is missing", () => {
  for (const key of ROUTER_KEYS) {
    const { [key as "batteryState"]: _, ...rest } = GOOD;
    assert.throws(() => route(rest), {
      message: `missing resource signals: ${key}`,
    });
  }
});

interface Optimizer {
  readonly resourcePolicy: {
    readonly localAdmission: Readonly<Record<string, unknown>>;
    readonly hostedAdmission: Readonly<Record<string, unknown>>;
  };
}

test("route() has the thresholds of the default optimizer", { skip }, () => {
  const optimizer = consumerJson(
    "model-router/examples/agent-execution-budget-resource-optimizer.default.json",
  ) as Optimizer;
  const { localAdmission, hostedAdmission } = optimizer.resourcePolicy;
  assert.equal(localAdmission["minMemoryAvailableBytes"], FLOOR_BYTES);
  assert.equal(localAdmission["denyWhenThermalCritical"], true);
  assert.equal(localAdmission["denyWhenBatteryCritical"], true);
  assert.equal(hostedAdmission["maxProviderErrorRate"], MAX_ERROR_RATE);
  assert.equal(hostedAdmission["maxProviderLatencyP95Ms"], MAX_LATENCY_MS);
});

test("route() takes the router's own examples", { skip }, () => {
  const lanes = ["healthy-local", "thermal-critical", "unknown-premium-quota"]
    .map((name) =>
      route(
        consumerJson(
          `model-router/examples/resources.${name}.json`,
        ) as object as Record<string, unknown>,
      )
        .lane
    );
  assert.deepEqual(lanes.slice(0, 2), ["local-cheap", "cheap"]);
});

test("orchestrate() falls into the traps that guardrail-fabric has", () => {
  const words = [
    {},
    { adapter_health: "unknown" },
    { adapter_health: null },
    { adapter_health: "degraded" },
    { adapter_health: "unavailable", capability_class: "high_risk_actuation" },
    { capability_class: "low_risk_actuation" },
    { capability_class: "medium_risk_actuation" },
    { capability_class: "irreversible_action" },
    {
      capability_class: "high_risk_actuation",
      approval_mode: "admin_approval",
    },
    { action_type: "os_mutation" },
    { capability_class: "whatever" },
  ].map(orchestrate);
  assert.deepEqual(words, [
    "allow",
    "allow",
    "allow",
    "defer",
    "defer",
    "allow",
    "escalate",
    "deny",
    "escalate",
    "deny",
    "deny",
  ]);
});
