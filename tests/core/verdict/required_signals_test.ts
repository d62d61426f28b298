import assert from "node:assert/strict";
import { test } from "node:test";
import { mergeReports } from "../../../core/verdict/merge_reports.ts";
import { DEFAULT_POLICY, type Policy } from "../../../core/policy/policy.ts";
import type { Observation } from "../../../core/probe/contract.ts";
import { reason } from "../../../core/verdict/reasons.ts";
import type { Report } from "../../../core/probe/report.ts";
import {
  assumptionPolicy,
  healthOf,
  isRequired,
  signalReasons,
} from "../../../core/verdict/required_signals.ts";
import {
  builtinReports,
  failure,
  HEALTHY,
  pluginReport,
} from "../../support/reports.ts";

type Change = Parameters<typeof builtinReports>[0];

function judged(
  change: Change,
  policy: Partial<Policy> = {},
  plugins: readonly Report[] = [],
) {
  const whole = { ...DEFAULT_POLICY, ...policy };
  const merged = mergeReports([...builtinReports(change), ...plugins], whole);
  return {
    reasons: signalReasons(merged, whole),
    health: healthOf(merged, whole),
  };
}

const failedDisk = reason("signal-not-required", "disk", {
  message: "disk is unknown: disk: EIO",
  observed: "unknown",
});
const failedMemory = reason("provider-failed", "memory", {
  message: "memory is unknown: memory: EIO",
  observed: "unknown",
  limit: "known",
});

test("isRequired() holds memory and the service to be known always", () => {
  const policy = { ...DEFAULT_POLICY, requiredSignals: [] };
  assert.deepEqual(
    (["memory", "modelService", "battery", "thermal", "disk"] as const)
      .map((name) => isRequired(name, policy)),
    [true, true, false, false, false],
  );
  assert.equal(isRequired("battery", DEFAULT_POLICY), true);
  assert.equal(
    isRequired("disk", { ...policy, requiredSignals: ["disk"] }),
    true,
  );
});

test("assumptionPolicy() is the policy file that states it", () => {
  assert.equal(
    assumptionPolicy(["battery", "thermal"]),
    '{"kind":"ModelCarryPolicy","schemaVersion":"v0.1",' +
      '"assumptions":{"battery":"normal","thermal":"normal"}}',
  );
});

test("signalReasons() and healthOf() find nothing on a healthy machine", () => {
  assert.deepEqual(judged({}), {
    reasons: [],
    health: { status: "healthy", reasons: [] },
  });
});

const ADVICE = ". If that is by design, such as in a virtual machine, put ";
for (
  const [name, danger] of [
    ["thermal", "cools itself"],
    ["battery", "runs on a battery"],
  ] as const
) {
  test(`signalReasons() says how to state that ${name} is absent by design`, () => {
    const { reasons, health } = judged({ [name]: { absent: "Nothing there" } });
    assert.deepEqual(reasons, [
      reason("signal-absent", name, {
        message: `${name} is unknown: Nothing there${ADVICE}` +
          `${assumptionPolicy([name])} into /etc/model-carry/policy.json; ` +
          `never on a machine that ${danger}`,
        observed: "unknown",
        limit: "known",
      }),
    ]);
    // The machine is as it is: the snapshot itself can be trusted.
    assert.deepEqual(health, { status: "healthy", reasons: [] });
  });
}

test("signalReasons() gives no advice where nothing can be assumed", () => {
  assert.deepEqual(judged({ memory: { absent: "Nothing there" } }).reasons, [
    reason("signal-absent", "memory", {
      message: "memory is unknown: Nothing there",
      observed: "unknown",
      limit: "known",
    }),
  ]);
});

test("signalReasons() tells sensors without limits from no sensors", () => {
  const { reasons, health } = judged({
    thermal: {
      thermal: {
        sensors: [{ name: "a", celsius: 40, limits: [] }],
        failedSensors: [],
      },
    },
  });
  assert.equal(reasons[0]?.code, "signal-unrated");
  assert.deepEqual([reasons[0]?.effect, reasons.length], ["deny", 1]);
  assert.deepEqual(health, { status: "healthy", reasons: [] });
});

test("signalReasons() shortens what it was told, not the advice", () => {
  const [first] = judged({ thermal: { absent: "y".repeat(190) } }).reasons;
  const { message = "" } = first ?? {};
  assert.ok(message.startsWith(`thermal is unknown: ${"y".repeat(120)}. If`));
  assert.match(message, /cools itself$/);
});

test("signalReasons() notes what the policy assumes", () => {
  const assumptions = { thermal: "normal" } as const;
  const change = { thermal: { absent: "No sensor" } };
  assert.deepEqual(judged(change, { assumptions }), {
    reasons: [
      reason("assumption", "thermal", {
        message: "thermal is taken for normal by the policy: No sensor",
        observed: "unknown",
        limit: "normal",
      }),
    ],
    health: { status: "healthy", reasons: [] },
  });
});

test("healthOf() is failed with a required signal, degraded with another", () => {
  assert.deepEqual(judged({ memory: failure("EIO") }), {
    reasons: [failedMemory],
    health: { status: "failed", reasons: [failedMemory] },
  });
  assert.deepEqual(judged({ disk: failure("EIO") }), {
    reasons: [failedDisk],
    health: { status: "degraded", reasons: [failedDisk] },
  });
  const both = judged({ disk: failure("EIO"), memory: failure("EIO") });
  assert.deepEqual(both.health, {
    status: "failed",
    reasons: [failedMemory, failedDisk],
  });
});

test("signalReasons() adds what was known beside a failure", () => {
  const battery = {
    ...HEALTHY.battery,
    powerSource: "battery",
    percent: 5,
  } as const;
  const { reasons } = judged({ battery: failure("EIO", { battery }) });
  assert.deepEqual(reasons.map((one) => one.code), [
    "provider-failed",
    "battery-critical",
  ]);
});

test("healthOf() is failed with a plugin, not with its concern", () => {
  const concern = pluginReport("ec", [], {
    concerns: [{ decision: "deny", detail: "x", message: "x" }],
  });
  assert.deepEqual(judged({}, {}, [concern]).health, {
    status: "healthy",
    reasons: [],
  });
  const broken = pluginReport("ec", [], {}, failure("EIO"));
  const { health } = judged({}, {}, [broken]);
  assert.deepEqual(
    [health.status, health.reasons.map((one) => one.code)],
    ["failed", ["plugin-failed"]],
  );
  const excused = judged({}, { plugins: { ec: { required: false } } }, [
    broken,
  ]);
  assert.deepEqual(
    [excused.health.status, excused.health.reasons.map((one) => one.effect)],
    ["degraded", ["note"]],
  );
});

function serviceThatIs(
  states: readonly ("ready" | "refused")[],
): Observation {
  const [endpoint] = HEALTHY.modelService.endpoints;
  assert.ok(endpoint);
  return {
    modelService: {
      endpoints: states.map((state, at) => ({
        ...endpoint,
        url: `http://127.0.0.1:${at + 1}`,
        state,
      })),
    },
  };
}

const residencies = [
  { states: ["ready"], status: "failed" },
  { states: ["refused", "ready"], status: "failed" },
  { states: ["refused"], status: "healthy" },
] as const;
for (const { states, status } of residencies) {
  test(`healthOf() is ${status} where residency fails at ${states.join(" and ")}`, () => {
    const { health } = judged({
      modelService: serviceThatIs(states),
      residency: failure("bad reply"),
    });
    assert.deepEqual(health, {
      status,
      reasons: status === "healthy" ? [] : [
        reason("residency-unknown", "modelService", { message: "bad reply" }),
      ],
    });
  });
}

test("healthOf() blames an unknown service, and not residency too", () => {
  const { health } = judged({
    modelService: failure("EIO", HEALTHY),
    residency: failure("bad reply"),
  });
  assert.deepEqual(health.reasons.map((one) => one.code), ["provider-failed"]);
});
