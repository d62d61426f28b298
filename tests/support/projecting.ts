import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import {
  type Question,
  type Subject,
  subjectOf,
} from "../../core/projections/projection_input.ts";
import type {
  GuardrailDecision,
  LocalModelResourceSnapshot,
} from "../../schema/types.ts";
import { CAPTURED_AT_MS } from "./reports.ts";

/** The usual question, ten seconds after our machines were recorded. */
export const QUESTION: Question = {
  profileRef: "urn:srcos:model-profile:local-llama32-1b",
  projectConstrain: DEFAULT_POLICY.projectConstrain,
  policySha256: "0".repeat(64),
  atMs: CAPTURED_AT_MS + 10_000,
};

/** A snapshot as it is projected; `change` asks something else. */
export function subjectFor(
  snapshot: LocalModelResourceSnapshot,
  change: Partial<Question> = {},
): Promise<Subject> {
  return subjectOf(snapshot, { ...QUESTION, ...change });
}

const CONTINUING = ["allow", "allow_with_context", "instruct", "redact"];

/** A decision as guardrail-fabric's device orchestration makes it. */
export function decisionOf(
  decision: GuardrailDecision["decision"],
  evidence: Readonly<Record<string, unknown>> = {},
): GuardrailDecision {
  return {
    schema: "sourceos.guardrail.decision.v0.1",
    decisionId: "0d4e6c9e-0f4e-4f34-9d5e-7c8d4a1b2c3d",
    timestamp: "2026-01-15T10:00:11.123456Z",
    policyId: "example/device-orchestration",
    policyVersion: "0.1.0",
    policyHash: null,
    scope: "runtime",
    severity: "info",
    decision,
    reason: "Because of a test",
    remediation: "None",
    evidence: { actionClass: "runtime", ...evidence },
    effects: {
      agentMayContinue: CONTINUING.includes(decision),
      requiresHumanApproval: false,
      redacted: decision === "redact",
      logsRequired: true,
      tamperSealRequired: true,
    },
  };
}

export const WRAP = {
  workspaceId: "urn:example:workspace",
  bundle: "agent-run@0.1.0",
  sessionRef: "s-1",
  version: "0.1.0",
};
