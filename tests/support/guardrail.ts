/**
 * What guardrail-fabric's device orchestration makes of a tool-input document,
 * written anew from its documentation and from what it was seen to do.
 */

export type GuardrailWord = "allow" | "defer" | "deny" | "escalate";

const ALLOWED = [
  "observe",
  "explain",
  "search",
  "draft",
  "propose",
  "low_risk_actuation",
];
const HIGH = ["high_risk_actuation", "irreversible_action"];
const APPROVALS = [
  "explicit_user_approval",
  "two_party_approval",
  "admin_approval",
];

/** The decision; a key that is absent counts as its most trusting word. */
export function orchestrate(
  input: Readonly<Record<string, unknown>>,
): GuardrailWord {
  const health = input["adapter_health"] ?? "healthy";
  const capability = input["capability_class"] ?? "observe";
  const action = input["action_type"] ?? "observe";
  if (["degraded", "unavailable", "disabled"].includes(String(health))) {
    return "defer";
  }
  if (HIGH.includes(String(capability)) || action === "os_mutation") {
    return APPROVALS.includes(String(input["approval_mode"]))
      ? "escalate"
      : "deny";
  }
  if (capability === "medium_risk_actuation") return "escalate";
  return ALLOWED.includes(String(capability)) ? "allow" : "deny";
}
