/** A decision of guardrail-fabric, wrapped for AgentPlane with our evidence. */

import type { Fault } from "../../schema/fault_sentences.ts";
import type {
  GuardrailDecision,
  LocalModelResourceEvidence,
} from "../../schema/types.ts";
import { agentplaneEvidence } from "./agentplane.ts";
import { guardrailInput, inputDigest } from "./guardrail_input.ts";
import { isUsable, type Subject } from "./projection_input.ts";

/** Words of AgentPlane for what became of an action, the strictest last. */
const RESULTS = [
  "allow",
  "redacted",
  "deferred",
  "needs_human",
  "blocked",
  "quarantined",
] as const;
type Result = typeof RESULTS[number];

const RESULT: Readonly<Record<GuardrailDecision["decision"], Result>> = {
  allow: "allow",
  allow_with_context: "allow",
  instruct: "allow",
  redact: "redacted",
  defer: "deferred",
  escalate: "needs_human",
  deny: "blocked",
  quarantine: "quarantined",
};
/** Results beside which guardrail-fabric lets an agent go on. */
const CONTINUING: readonly Result[] = ["allow", "redacted"];

export interface WrapOptions {
  readonly workspaceId: string;
  /** `name@version`. */
  readonly bundle: string;
  readonly sessionRef: string;
  readonly taskRef?: string | null;
  /** Version of this program. */
  readonly version: string;
}

/** The artifact, as AgentPlane's schema has it. */
export interface PolicyDecisionArtifact {
  readonly kind: "PolicyDecisionArtifact";
  readonly bundle: string;
  readonly capturedAt: string;
  readonly sessionRef: string;
  readonly taskRef: string | null;
  readonly source: {
    readonly system: "guardrail-fabric";
    readonly adapter: "model-carry";
    readonly version: string;
  };
  readonly decision: GuardrailDecision;
  readonly result: Result;
  readonly governanceContext: {
    readonly localModelResource: LocalModelResourceEvidence;
    /** Whether the decision was made on this very snapshot. */
    readonly decisionInput: "this-snapshot" | "another-input" | "not-stated";
  };
}

/** A decision that says one thing and does another. */
export function decisionFaults(decision: GuardrailDecision): Fault[] {
  const mayContinue = CONTINUING.includes(RESULT[decision.decision]);
  const { agentMayContinue } = decision.effects;
  return agentMayContinue === mayContinue ? [] : [{
    pointer: "/effects/agentMayContinue",
    message: `${agentMayContinue} beside decision "${decision.decision}"`,
  }];
}

/** What the snapshot alone would make of the action. */
function snapshotResult(subject: Subject): Result {
  const { denial } = subject;
  if (denial !== null && denial.cause !== "stale") return "quarantined";
  return isUsable(subject) ? "allow" : "deferred";
}

function stricter(a: Result, b: Result): Result {
  return RESULTS.indexOf(a) >= RESULTS.indexOf(b) ? a : b;
}

async function decisionInput(
  decision: GuardrailDecision,
  subject: Subject,
): Promise<PolicyDecisionArtifact["governanceContext"]["decisionInput"]> {
  const { evidence } = decision;
  const stated = evidence.inputDigest ?? null;
  if (stated === null) return "not-stated";
  const given = <K extends string>(name: K, value: string | null | undefined) =>
    value === null || value === undefined ? {} : { [name]: value };
  const digest = await inputDigest(guardrailInput(subject), {
    ...given("repo", evidence.repo),
    ...given("branch", evidence.branch),
    ...given("commit", evidence.commit),
    ...given("cwd", evidence.cwd),
    ...given("sessionId", evidence.sessionId),
    ...given("agentId", evidence.agentId),
    ...given("taskId", evidence.taskId),
  });
  return digest === stated ? "this-snapshot" : "another-input";
}

/** The artifact; its result is the stricter of decision and snapshot. */
export async function wrapDecision(
  decision: GuardrailDecision,
  subject: Subject,
  options: WrapOptions,
): Promise<PolicyDecisionArtifact> {
  const { workspaceId, bundle, sessionRef, taskRef = null, version } = options;
  return {
    kind: "PolicyDecisionArtifact",
    bundle,
    capturedAt: new Date(subject.atMs).toISOString(),
    sessionRef,
    taskRef,
    source: { system: "guardrail-fabric", adapter: "model-carry", version },
    decision,
    result: stricter(RESULT[decision.decision], snapshotResult(subject)),
    governanceContext: {
      localModelResource: agentplaneEvidence(subject, workspaceId),
      decisionInput: await decisionInput(decision, subject),
    },
  };
}
