import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalJson, sha256Hex } from "../../../core/text/canonical_json.ts";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { policySha256 } from "../../../core/policy/policy_digest.ts";
import { projectAgentplane } from "../../../core/projections/project_snapshot.ts";
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

const [SERVICE] = HEALTHY.modelService.endpoints as readonly [
  typeof HEALTHY.modelService.endpoints[number],
];

const healthy = await snapshotOf(builtinReports());
const digest = `sha256:${await sha256Hex(canonicalJson(healthy))}`;

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
