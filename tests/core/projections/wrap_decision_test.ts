import assert from "node:assert/strict";
import { test } from "node:test";
import {
  projectAgentplane,
  projectGuardrail,
  wrapDecision,
} from "../../../core/projections/project_snapshot.ts";
import { decisionOf, WRAP } from "../../support/projecting.ts";
import {
  builtinReports,
  CAPTURED_AT_MS,
  snapshotOf,
} from "../../support/reports.ts";

const AT = { atMs: CAPTURED_AT_MS + 10_000 };
const STALE = { atMs: CAPTURED_AT_MS + 60_000 };

const healthy = await snapshotOf(builtinReports());

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
