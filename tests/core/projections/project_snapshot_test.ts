/** The projections for programs, each document whole. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalJson, sha256Hex } from "../../../core/text/canonical_json.ts";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { policySha256 } from "../../../core/policy/policy_digest.ts";
import { guardrailDigest } from "../../../core/projections/python_json.ts";
import {
  projectAgentplane,
  projectGuardrail,
  projectRouter,
  wrapDecision,
} from "../../../core/projections/project_snapshot.ts";
import { decisionOf, WRAP } from "../../support/projecting.ts";
import {
  builtinReports,
  CAPTURED_AT_MS,
  failure,
  HEALTHY,
  snapshotOf,
} from "../../support/reports.ts";

const AT = { atMs: CAPTURED_AT_MS + 10_000 };
const STALE = { atMs: CAPTURED_AT_MS + 60_000 };
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

const [SERVICE] = HEALTHY.modelService.endpoints as readonly [
  typeof HEALTHY.modelService.endpoints[number],
];

const healthy = await snapshotOf(builtinReports());
const digest = `sha256:${await sha256Hex(canonicalJson(healthy))}`;
const lowBattery = await snapshotOf(builtinReports({
  battery: {
    battery: { ...HEALTHY.battery, powerSource: "battery", percent: 15 },
  },
}));

test("projectRouter() gives the six keys and what it echoes", async () => {
  assert.deepEqual(await projectRouter(healthy, AT), {
    localModelProfileAvailable: true,
    localServiceHealthy: true,
    batteryState: "normal",
    thermalState: "normal",
    memoryAvailableBytes: 10 * 1024 ** 3,
    networkAvailable: true,
    localProfileRef: REF,
    localConstraints: [],
    localSnapshotValidUntil: healthy.validUntil,
    localSnapshotDigest: digest,
  });
});

test("projectRouter() denies what is stale, and what is no snapshot", async () => {
  const stale = await projectRouter(healthy, STALE);
  assert.deepEqual(stale.localConstraints, ["snapshot-stale"]);
  assert.equal(stale.localModelProfileAvailable, false);
  assert.equal(stale.memoryAvailableBytes, 0);
  const old = await projectRouter(healthy, { ...AT, maxAgeMs: 9999 });
  assert.deepEqual(old.localConstraints, ["snapshot-stale"]);
  const fresh = await projectRouter(healthy, { ...AT, maxAgeMs: 10_000 });
  assert.deepEqual(fresh.localConstraints, []);
  for (const document of [null, {}, [], "x", { ...healthy, health: "ok" }]) {
    const none = await projectRouter(document, AT);
    assert.deepEqual(none.localConstraints, ["snapshot-invalid"]);
    assert.equal(none.localModelProfileAvailable, false);
    assert.equal("localSnapshotDigest" in none, false);
  }
});

test("projectRouter() asks for the profile and by the policy it is given", async () => {
  const other = await projectRouter(healthy, {
    ...AT,
    profile: "local-llama32-3b",
  });
  assert.equal(other.localProfileRef, REF.replace("1b", "3b"));
  const nobody = await projectRouter(healthy, { ...AT, profile: "nobody" });
  assert.deepEqual(nobody.localConstraints, ["profile-unknown"]);
  const available = await projectRouter(lowBattery, AT);
  assert.equal(available.localModelProfileAvailable, true);
  const policy = {
    ...DEFAULT_POLICY,
    projectConstrain: "unavailable",
  } as const;
  const strict = await projectRouter(lowBattery, { ...AT, policy });
  assert.equal(strict.localModelProfileAvailable, false);
});

test("projectRouter() merges the caller's keys, and refuses wrong ones", async () => {
  const merge = { estimatedInputTokens: 8, estimatedOutputTokens: 2 };
  const merged = await projectRouter(healthy, { ...AT, merge });
  assert.equal(merged.estimatedInputTokens, 8);
  assert.equal(Object.keys(merged).length, 16);
  await assert.rejects(
    projectRouter(healthy, { ...AT, merge: { estimatedInputTokens: null } }),
    (error: Error) =>
      error instanceof TypeError &&
      error.message.startsWith(
        "Cannot use the caller's keys: /estimatedInputTokens: ",
      ),
  );
});

test("projectRouter() keeps the prompt here where it is asked to", async () => {
  const kept = await projectRouter(healthy, { ...STALE, keepLocal: true });
  assert.equal(kept.networkAvailable, false);
  const going = await projectRouter(healthy, { ...AT, keepLocal: true });
  assert.equal(going.networkAvailable, true);
});

for (const atMs of [NaN, Infinity, undefined as unknown as number]) {
  test(`a projection needs a time, not ${atMs}`, async () => {
    await assert.rejects(projectRouter(healthy, { atMs }), {
      name: "TypeError",
      message: `Cannot project at "${atMs}": atMs has to be a time`,
    });
  });
}

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

test("projectAgentplane() gives evidence without side effects", async () => {
  const evidence = await projectAgentplane(healthy, {
    ...AT,
    workspaceId: "w",
  });
  assert.deepEqual(evidence, {
    kind: "LocalModelResourceEvidence",
    schemaVersion: "v0.1",
    capturedAt: healthy.capturedAt,
    validUntil: healthy.validUntil,
    workspaceId: "w",
    executor: "model-carry",
    backendIntent: "local-model",
    operation: "health-check",
    status: "success",
    profileRef: REF,
    decision: "allow",
    reasonCodes: [],
    message: null,
    snapshotRef: healthy.snapshotId,
    snapshotDigest: digest,
    policyHash: `sha256:${healthy.policy.sha256}`,
    providerHealth: { checked: true, status: "available", latencyMs: 3 },
    sideEffects: {
      contactedExternalProvider: false,
      sentPrompt: false,
      downloadedModel: false,
      loadedModel: false,
      storedCredentials: false,
    },
    promptStored: false,
    endpointStored: false,
    redactionSummary: {
      hostUserRedacted: true,
      endpointRedacted: true,
      promptTextRedacted: true,
      secretLikeValuesRedacted: 0,
      notes: "Reference and digest only; the snapshot itself is not in here.",
    },
  });
});

test("projectAgentplane() says who could tell, and when nobody could", async () => {
  const of = (document: unknown, options: typeof AT = AT) =>
    projectAgentplane(document, { ...options, workspaceId: "w" });
  const none = await of({});
  assert.equal(none.status, "failure");
  assert.equal(none.message, "The snapshot is not valid");
  assert.equal(none.capturedAt, "2026-01-15T10:00:10.000Z");
  assert.equal(none.validUntil, null);
  assert.equal(none.snapshotRef, null);
  assert.equal(none.policyHash, `sha256:${await policySha256(DEFAULT_POLICY)}`);
  assert.deepEqual(none.providerHealth, {
    checked: false,
    status: "skipped",
    latencyMs: null,
  });
  const stale = await of(healthy, STALE);
  assert.equal(stale.status, "failure");
  assert.equal(
    stale.message,
    'The snapshot is stale: /validUntil: "2026-01-15T10:00:30.000Z" is past ' +
      "at 2026-01-15T10:01:00.000Z",
  );
  const blocked = await of(
    await snapshotOf(builtinReports({
      modelService: {
        modelService: {
          endpoints: [{
            ...SERVICE,
            state: "refused",
            latencyMs: null,
          }],
        },
      },
    })),
  );
  assert.equal(blocked.status, "blocked");
  assert.equal(blocked.decision, "deny");
  assert.deepEqual(blocked.providerHealth, {
    checked: true,
    status: "unavailable",
    latencyMs: null,
  });
  const failed = await of(
    await snapshotOf(builtinReports({ battery: failure("EIO") })),
  );
  assert.equal(failed.status, "failure");
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

const RESULTS = [
  ["allow", "allow", "deferred", "quarantined"],
  ["allow_with_context", "allow", "deferred", "quarantined"],
  ["instruct", "allow", "deferred", "quarantined"],
  ["redact", "redacted", "deferred", "quarantined"],
  ["defer", "deferred", "deferred", "quarantined"],
  ["escalate", "needs_human", "needs_human", "quarantined"],
  ["deny", "blocked", "blocked", "quarantined"],
  ["quarantine", "quarantined", "quarantined", "quarantined"],
] as const;
for (const [word, ...want] of RESULTS) {
  test(`wrapDecision() makes of ${word} the stricter of it and the machine`, async () => {
    const results = await Promise.all(
      [[healthy, AT], [healthy, STALE], [{}, AT]].map(
        async ([document, at]) => {
          const options = { ...WRAP, ...at as typeof AT };
          return (await wrapDecision(decisionOf(word), document, options))
            .result;
        },
      ),
    );
    assert.deepEqual(results, want);
  });
}

test("wrapDecision() gives the whole artifact", async () => {
  const decision = decisionOf("allow");
  const artifact = await wrapDecision(decision, healthy, { ...WRAP, ...AT });
  const { governanceContext, ...rest } = artifact;
  assert.deepEqual(rest, {
    kind: "PolicyDecisionArtifact",
    bundle: WRAP.bundle,
    capturedAt: "2026-01-15T10:00:10.000Z",
    sessionRef: WRAP.sessionRef,
    taskRef: null,
    source: {
      system: "guardrail-fabric",
      adapter: "model-carry",
      version: WRAP.version,
    },
    decision,
    result: "allow",
  });
  assert.deepEqual(governanceContext, {
    localModelResource: await projectAgentplane(healthy, { ...WRAP, ...AT }),
    decisionInput: "not-stated",
  });
  const task = { ...WRAP, ...AT, taskRef: "t" };
  assert.equal((await wrapDecision(decision, healthy, task)).taskRef, "t");
});

test("wrapDecision() says whether it was decided on this snapshot", async () => {
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
  const inputOf = async (change: Readonly<Record<string, unknown>>) => {
    const stated = { inputDigest: evidence["inputDigest"], ...call, ...change };
    const { governanceContext } = await wrapDecision(
      decisionOf("allow", stated),
      healthy,
      { ...WRAP, ...AT },
    );
    return governanceContext.decisionInput;
  };
  assert.equal(await inputOf({}), "this-snapshot");
  assert.equal(await inputOf({ inputDigest: null }), "not-stated");
  assert.equal(
    await inputOf({ inputDigest: `sha256:${"0".repeat(64)}` }),
    "another-input",
  );
  for (const key of Object.keys(call)) {
    assert.equal(await inputOf({ [key]: null }), "another-input", key);
  }
  const plain = await projectGuardrail(healthy, AT);
  const bare = { inputDigest: plain.evidence["inputDigest"] };
  const { governanceContext } = await wrapDecision(
    decisionOf("allow", bare),
    healthy,
    { ...WRAP, ...AT },
  );
  assert.equal(governanceContext.decisionInput, "this-snapshot");
});

test("wrapDecision() refuses what is no decision, or says two things", async () => {
  const options = { ...WRAP, ...AT };
  await assert.rejects(
    wrapDecision({ decision: "allow" }, healthy, options),
    (error: Error) =>
      error instanceof TypeError &&
      error.message.startsWith("Cannot use the decision: /schema: "),
  );
  const decision = decisionOf("deny");
  const torn = {
    ...decision,
    effects: { ...decision.effects, agentMayContinue: true },
  };
  await assert.rejects(wrapDecision(torn, healthy, options), {
    name: "TypeError",
    message:
      "Cannot use the decision: /effects/agentMayContinue: true beside " +
      'decision "deny"',
  });
});
