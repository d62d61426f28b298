import assert from "node:assert/strict";
import { readdirSync, statSync } from "node:fs";
import { test } from "node:test";
import { takeSnapshot } from "../../agent/take_snapshot.ts";
import { agentplaneEvidence } from "../../core/projections/agentplane.ts";
import {
  guardrailEvidence,
  guardrailInput,
} from "../../core/projections/guardrail_input.ts";
import { routerProjection } from "../../core/projections/router.ts";
import { completeCaller } from "../../core/projections/router_caller_keys.ts";
import { wrapDecision } from "../../core/projections/wrap_guardrail_decision.ts";
import { validate as isEvidence } from "../../schema/generated/evidence_validator.js";
import { validate as isDecision } from "../../schema/generated/decision_validator.js";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { consumerFaults } from "../support/consumers.ts";
import { orchestrate } from "../support/guardrail.ts";
import {
  machinePolicy,
  MACHINES,
  snapshotOfMachine,
} from "../support/machines.ts";
import {
  decisionOf,
  QUESTION,
  subjectFor,
  WRAP,
} from "../support/projecting.ts";
import {
  FLOOR_BYTES,
  GOOD_PROVIDER,
  route,
  routerFaults,
} from "../support/router.ts";
import { noShared, sharedPath } from "../support/shared.ts";

const SCHEMAS = {
  decision:
    "guardrail-fabric/schemas/sourceos.guardrail.decision.v0.1.schema.json",
  artifact: "agentplane/schemas/policy-decision-artifact.schema.v0.1.json",
};
const decisionFaults = noShared ? null : consumerFaults(SCHEMAS.decision);
const artifactFaults = noShared ? null : consumerFaults(SCHEMAS.artifact);

const DECISIONS = [
  "allow",
  "allow_with_context",
  "instruct",
  "redact",
  "deny",
  "escalate",
  "defer",
  "quarantine",
] as const;

/** Every projection of every profile is what its reader takes. */
async function assertSound(
  snapshot: LocalModelResourceSnapshot,
  projectConstrain = QUESTION.projectConstrain,
): Promise<void> {
  for (const { profileRef, admission } of snapshot.profiles) {
    const subject = await subjectFor(snapshot, {
      profileRef,
      projectConstrain,
    });
    const isYes = admission.decision === "allow" ||
      (admission.decision === "constrain" && projectConstrain === "available");

    const keys = routerProjection(subject);
    assert.deepEqual(routerFaults({ ...keys }, false), []);
    const resources = { ...completeCaller(GOOD_PROVIDER).keys, ...keys };
    assert.deepEqual(routerFaults(resources, true), []);
    const { lane } = route(resources);
    const hasFloor = keys.memoryAvailableBytes >= FLOOR_BYTES;
    assert.equal(lane === "local-cheap", isYes && hasFloor);

    const input = guardrailInput(subject);
    for (const key of ["command", "path", "file_path"]) {
      assert.ok(!Object.hasOwn(input, key));
    }
    const word = orchestrate({ ...input });
    if (!isYes) assert.equal(word, "defer");
    if (admission.decision === "allow") assert.equal(word, "allow");

    const evidence = agentplaneEvidence(subject, WRAP.workspaceId);
    assert.ok(isEvidence(evidence), JSON.stringify(isEvidence.errors));
    assert.equal(evidence.status === "success", isYes);
    const text = JSON.stringify([keys, input, evidence]);
    assert.doesNotMatch(text, /127\.0\.0\.1|localhost|\[::1\]/);

    const block = await guardrailEvidence(subject, { sessionId: "s-1" });
    for (const decision of DECISIONS) {
      const whole = decisionOf(decision, block);
      assert.ok(isDecision(whole), JSON.stringify(isDecision.errors));
      assert.deepEqual(decisionFaults?.(whole) ?? [], []);
      const artifact = await wrapDecision(whole, subject, WRAP);
      assert.deepEqual(
        artifactFaults?.(JSON.parse(JSON.stringify(artifact))) ?? [],
        [],
      );
      if (!isYes) assert.notEqual(artifact.result, "allow");
    }
  }
}

for (const name of MACHINES) {
  test(`projections of ${name} are what their readers take`, async () => {
    const snapshot = await snapshotOfMachine(name);
    await assertSound(snapshot, machinePolicy(name).projectConstrain);
    await assertSound(snapshot, "unavailable");
  });
}

const RECORDED = noShared ? [] : readdirSync(sharedPath("fixtures"))
  .filter((name) => statSync(sharedPath(`fixtures/${name}`)).isDirectory());

for (const name of RECORDED) {
  test(`projections of ${name} are what their readers take`, async () => {
    const sysroot = sharedPath(`fixtures/${name}`);
    await assertSound(await takeSnapshot({ sysroot }));
  });
}
