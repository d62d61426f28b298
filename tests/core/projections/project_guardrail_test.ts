import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalJson, sha256Hex } from "../../../core/text/canonical_json.ts";
import { guardrailDigest } from "../../../core/projections/python_json.ts";
import { projectGuardrail } from "../../../core/projections/project_snapshot.ts";
import {
  builtinReports,
  CAPTURED_AT_MS,
  failure,
  HEALTHY,
  snapshotOf,
} from "../../support/reports.ts";

const AT = { atMs: CAPTURED_AT_MS + 10_000 };

const REF = "urn:srcos:model-profile:local-llama32-1b";
const NOTHING = {
  authorizesLifecycleMutation: false,
  authorizesModelDownload: false,
  authorizesModelPromotion: false,
  authorizesNetworkAccess: false,
  authorizesPromptEgress: false,
  authorizesToolUse: false,
  authorizesTrainingOnUserData: false,
};

const healthy = await snapshotOf(builtinReports());
const digest = `sha256:${await sha256Hex(canonicalJson(healthy))}`;

test("projectGuardrail() writes every key out, and evidence beside it", async () => {
  const call = { repo: "r", branch: "", sessionId: "s" };
  const { input, evidence } = await projectGuardrail(healthy, {
    ...AT,
    ...call,
  });
  assert.deepEqual(input, {
    adapter_health: "healthy",
    capability_class: "low_risk_actuation",
    action_type: "run_local_model",
    profile_ref: REF,
    admission_decision: "allow",
    reason_codes: [],
    authorization_boundary: NOTHING,
    snapshot_ref: healthy.snapshotId,
    snapshot_digest: digest,
    captured_at: healthy.capturedAt,
    valid_until: healthy.validUntil,
  });
  assert.deepEqual(evidence, {
    repo: "r",
    branch: null,
    commit: null,
    cwd: null,
    tool: "DeviceOrchestration",
    actionClass: "runtime",
    inputDigest: await guardrailDigest({
      ...input,
      repo: "r",
      branch: "",
      commit: null,
      cwd: null,
      session_id: "s",
      agent_id: null,
      task_id: null,
    }),
    outputDigest: null,
    sessionId: "s",
    agentId: null,
    taskId: null,
    adapterHealth: "healthy",
    profileRef: REF,
    admissionDecision: "allow",
    reasonCodes: [],
    authorizationBoundary: NOTHING,
    snapshotRef: healthy.snapshotId,
    snapshotDigest: digest,
    capturedAt: healthy.capturedAt,
    validUntil: healthy.validUntil,
  });
});

test("projectGuardrail() carries all that it is called with", async () => {
  const call = {
    repo: "a",
    branch: "b",
    commit: "c",
    cwd: "d",
    sessionId: "e",
    agentId: "f",
    taskId: "g",
  };
  const { evidence } = await projectGuardrail(healthy, { ...AT, ...call });
  assert.deepEqual({ ...evidence, ...call }, evidence);
});

test("projectGuardrail() names no snapshot that it could not read", async () => {
  const { input, evidence } = await projectGuardrail(null, AT);
  assert.deepEqual(input, {
    adapter_health: "unavailable",
    capability_class: "low_risk_actuation",
    action_type: "run_local_model",
    profile_ref: REF,
    admission_decision: "deny",
    reason_codes: ["snapshot-invalid"],
    authorization_boundary: NOTHING,
  });
  for (
    const key of [
      "snapshotRef",
      "snapshotDigest",
      "capturedAt",
      "validUntil",
      "repo",
    ]
  ) assert.equal(evidence[key], null, key);
});

const HEALTH: readonly (readonly [
  name: string,
  change: Parameters<typeof builtinReports>[0],
  want: string,
])[] = [
  ["a low battery", {
    battery: {
      battery: { ...HEALTHY.battery, powerSource: "battery", percent: 15 },
    },
  }, "healthy"],
  ["a critical battery", {
    battery: {
      battery: { ...HEALTHY.battery, powerSource: "battery", percent: 5 },
    },
  }, "degraded"],
  ["an unknown battery", { battery: failure("EIO") }, "unavailable"],
  ["little memory", {
    memory: {
      memory: {
        ...HEALTHY.memory,
        levels: [{
          kind: "host",
          availableBytes: 1024 ** 3,
          totalBytes: 16 * 1024 ** 3,
        }],
      },
    },
  }, "unavailable"],
  ["just enough memory", {
    memory: {
      memory: {
        ...HEALTHY.memory,
        levels: [{
          kind: "host",
          availableBytes: 2.5 * 1024 ** 3,
          totalBytes: 16 * 1024 ** 3,
        }],
      },
    },
  }, "degraded"],
];
for (const [name, change, want] of HEALTH) {
  test(`projectGuardrail() makes ${want} of ${name}`, async () => {
    const snapshot = await snapshotOf(builtinReports(change));
    const { input } = await projectGuardrail(snapshot, AT);
    assert.equal(input.adapter_health, want);
  });
}
