import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalJson, sha256Hex } from "../../../core/text/canonical_json.ts";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { projectRouter } from "../../../core/projections/project_snapshot.ts";
import {
  builtinReports,
  CAPTURED_AT_MS,
  HEALTHY,
  snapshotOf,
} from "../../support/reports.ts";

const AT = { atMs: CAPTURED_AT_MS + 10_000 };
const STALE = { atMs: CAPTURED_AT_MS + 60_000 };
const REF = "urn:srcos:model-profile:local-llama32-1b";

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
