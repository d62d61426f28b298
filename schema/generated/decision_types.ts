/** Generated from the schema: deno task gen. */

/**
 * What a decision of guardrail-fabric (sourceos.guardrail.decision.v0.1) has to hold before it is wrapped for AgentPlane.
 */
export interface GuardrailDecision {
/**
 * Version of the decision's form.
 */
schema: "sourceos.guardrail.decision.v0.1"
/**
 * Its name.
 */
decisionId: string
/**
 * When it was made; AgentPlane wants a time with a zone.
 */
timestamp: string
/**
 * Policy that decided.
 */
policyId: string
/**
 * Version of that policy.
 */
policyVersion: string
/**
 * Digest of that policy, where it is known.
 */
policyHash?: (string | null)
/**
 * How far it reaches.
 */
scope: ("enterprise" | "local" | "org" | "repo" | "runtime" | "user")
/**
 * How grave it is.
 */
severity: ("info" | "low" | "medium" | "high" | "critical")
/**
 * The decision.
 */
decision: ("allow" | "allow_with_context" | "defer" | "deny" | "escalate" | "instruct" | "quarantine" | "redact")
/**
 * Why.
 */
reason: string
/**
 * What to do.
 */
remediation: string
/**
 * What it rests on; open.
 */
evidence: {
/**
 * Kind of action.
 */
actionClass: ("browser" | "database" | "filesystem" | "git" | "infra" | "model" | "network" | "package" | "runtime" | "shell" | "unknown")
/**
 * Repository.
 */
repo?: (string | null)
/**
 * Branch.
 */
branch?: (string | null)
/**
 * Commit.
 */
commit?: (string | null)
/**
 * Folder.
 */
cwd?: (string | null)
/**
 * Tool.
 */
tool?: (string | null)
/**
 * Digest of the input.
 */
inputDigest?: (string | null)
/**
 * Digest of the output.
 */
outputDigest?: (string | null)
/**
 * Session.
 */
sessionId?: (string | null)
/**
 * Agent.
 */
agentId?: (string | null)
/**
 * Task.
 */
taskId?: (string | null)
[k: string]: unknown
}
/**
 * What follows from it.
 */
effects: {
/**
 * Whether the agent may go on.
 */
agentMayContinue: boolean
/**
 * Whether a person has to agree.
 */
requiresHumanApproval: boolean
/**
 * Whether something was taken out.
 */
redacted: boolean
/**
 * Whether it has to be logged.
 */
logsRequired: boolean
/**
 * Whether the log has to be sealed.
 */
tamperSealRequired: boolean
}
}
