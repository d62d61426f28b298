/** The snapshot as guardrail-fabric's device orchestration reads it. */

import { AUTHORIZES_NOTHING } from "../document/authorization_boundary.ts";
import type { SignalName } from "../probe/contract.ts";
import type { Reason } from "../../schema/types.ts";
import { type AdapterHealth, DENYING } from "./denying_values.ts";
import { guardrailDigest } from "./python_json.ts";
import {
  constraintsOf,
  decisionOf,
  entryOf,
  isUsable,
  signalsOf,
  type Subject,
} from "./projection_input.ts";

/** Options that guardrail-fabric's own command line is called with. */
export interface GuardrailCall {
  readonly repo?: string;
  readonly branch?: string;
  readonly commit?: string;
  readonly cwd?: string;
  readonly sessionId?: string;
  readonly agentId?: string;
  readonly taskId?: string;
}

/** The document behind `--tool-input`. */
export interface GuardrailInput {
  readonly adapter_health: AdapterHealth;
  readonly capability_class: "low_risk_actuation";
  readonly action_type: "run_local_model";
  readonly profile_ref: string;
  readonly admission_decision: "allow" | "constrain" | "deny";
  readonly reason_codes: readonly string[];
  readonly authorization_boundary: Readonly<Record<string, false>>;
  readonly snapshot_ref?: string;
  readonly snapshot_digest?: string;
  readonly captured_at?: string;
  readonly valid_until?: string;
}

/** The evidence block of a decision that is built by hand. */
export type GuardrailEvidence = Readonly<Record<string, unknown>>;

const ORDER: readonly AdapterHealth[] = ["healthy", "degraded", "unavailable"];

interface HealthRow {
  readonly constrain: AdapterHealth;
  readonly deny: AdapterHealth;
}

/** What a known bad state makes of the adapter, by the signal of its reason. */
const HEALTH: Readonly<Record<SignalName | "profile", HealthRow>> = {
  battery: { constrain: "healthy", deny: "degraded" },
  thermal: { constrain: "healthy", deny: "degraded" },
  memory: { constrain: "degraded", deny: "unavailable" },
  disk: { constrain: "degraded", deny: "degraded" },
  accelerators: { constrain: "degraded", deny: "degraded" },
  network: { constrain: "degraded", deny: "degraded" },
  modelService: { constrain: "degraded", deny: "unavailable" },
  // A plugin's, and whatever belongs to no signal.
  profile: { constrain: "degraded", deny: "unavailable" },
};

function healthOfReason(reason: Reason, subject: Subject): AdapterHealth {
  const { signal, effect } = reason;
  if (effect === "note") return "healthy";
  const name = signal ?? "profile";
  if (effect === "constrain") return HEALTH[name].constrain;
  const isUnknown = signal !== null &&
    signalsOf(subject)?.[signal].status !== "known";
  return isUnknown ? DENYING[name].guardrail : HEALTH[name].deny;
}

/** The worst that any reason makes of it, and never healthy beside a no. */
export function adapterHealth(subject: Subject): AdapterHealth {
  const entry = entryOf(subject);
  if (entry === null) return DENYING.profile.guardrail;
  const worst = entry.admission.reasons
    .map((one) => ORDER.indexOf(healthOfReason(one, subject)))
    .reduce((most, one) => Math.max(most, one), isUsable(subject) ? 0 : 1);
  return ORDER[worst] ?? DENYING.profile.guardrail;
}

/** The tool-input document; every key that fails open is written out. */
export function guardrailInput(subject: Subject): GuardrailInput {
  const { snapshot, digest, profileRef } = subject;
  return {
    adapter_health: adapterHealth(subject),
    capability_class: "low_risk_actuation",
    action_type: "run_local_model",
    profile_ref: profileRef,
    admission_decision: decisionOf(subject),
    reason_codes: constraintsOf(subject),
    authorization_boundary: AUTHORIZES_NOTHING,
    ...(snapshot === null || digest === null ? {} : {
      snapshot_ref: snapshot.snapshotId,
      snapshot_digest: digest,
      captured_at: snapshot.capturedAt,
      valid_until: snapshot.validUntil,
    }),
  };
}

/** The digest that device orchestration states: over input and options. */
export function inputDigest(
  input: GuardrailInput,
  call: GuardrailCall = {},
): Promise<string> {
  const { repo, branch, commit, cwd, sessionId, agentId, taskId } = call;
  return guardrailDigest({
    ...input,
    repo: repo ?? null,
    branch: branch ?? null,
    commit: commit ?? null,
    cwd: cwd ?? null,
    session_id: sessionId ?? null,
    agent_id: agentId ?? null,
    task_id: taskId ?? null,
  });
}

/** Evidence that names the snapshot beside the digest of the input. */
export async function guardrailEvidence(
  subject: Subject,
  call: GuardrailCall = {},
): Promise<GuardrailEvidence> {
  const input = guardrailInput(subject);
  return {
    // An empty option is none, as guardrail-fabric has it.
    repo: call.repo || null,
    branch: call.branch || null,
    commit: call.commit || null,
    cwd: call.cwd || null,
    tool: "DeviceOrchestration",
    actionClass: "runtime",
    inputDigest: await inputDigest(input, call),
    outputDigest: null,
    sessionId: call.sessionId || null,
    agentId: call.agentId || null,
    taskId: call.taskId || null,
    adapterHealth: input.adapter_health,
    profileRef: input.profile_ref,
    admissionDecision: input.admission_decision,
    reasonCodes: input.reason_codes,
    authorizationBoundary: AUTHORIZES_NOTHING,
    snapshotRef: input.snapshot_ref ?? null,
    snapshotDigest: input.snapshot_digest ?? null,
    capturedAt: input.captured_at ?? null,
    validUntil: input.valid_until ?? null,
  };
}
