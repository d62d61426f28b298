/**
 * The projections for programs: each takes a snapshot, also one that was read
 * from a file, and believes it only when it is valid, fresh and no
 * replay.
 */

import { policySha256 } from "../policy/policy_digest.ts";
import { DEFAULT_POLICY, type Policy } from "../policy/policy.ts";
import { profileRefOf } from "../policy/model_profiles.ts";
import type {
  GuardrailDecision,
  LocalModelResourceEvidence,
} from "../../schema/types.ts";
import { type Fault, schemaFaults } from "../../schema/fault_sentences.ts";
import { agentplaneEvidence } from "./agentplane.ts";
import {
  type GuardrailCall,
  type GuardrailEvidence,
  guardrailEvidence,
  type GuardrailInput,
  guardrailInput,
} from "./guardrail_input.ts";
import { judgeDocument } from "./believed_snapshot.ts";
import { type RouterProjection, routerProjection } from "./router.ts";
import {
  callerFaults,
  type CallerKeys,
  completeCaller,
} from "./router_caller_keys.ts";
import type { Question, Subject } from "./projection_input.ts";
import {
  decisionFaults,
  type PolicyDecisionArtifact,
  wrapDecision as wrap,
  type WrapOptions,
} from "./wrap_guardrail_decision.ts";

export interface ProjectOptions {
  /** When the snapshot is used, in milliseconds since 1970: `Date.now()`. */
  readonly atMs: number;
  /** Refuse an older one; null: only its own `validUntil` counts. @default {null} */
  readonly maxAgeMs?: number | null;
  /** Profile asked about, or the last part of it. @default {"local-llama32-1b"} */
  readonly profile?: string;
  /** Its `projectConstrain` counts. @default {DEFAULT_POLICY} */
  readonly policy?: Policy;
  /** Believe also what speaks of a recording or a folder. @default {false} */
  readonly acceptReplay?: boolean;
}

export interface ProjectRouterOptions extends ProjectOptions {
  /** Also reports no network while the local lane is denied. @default {false} */
  readonly keepLocal?: boolean;
  /** The caller's provider and token keys. */
  readonly merge?: Readonly<Record<string, unknown>>;
}

async function subjectFor(
  document: unknown,
  options: ProjectOptions,
): Promise<Subject> {
  const { policy = DEFAULT_POLICY, maxAgeMs = null, atMs } = options;
  const { acceptReplay = false } = options;
  if (!Number.isFinite(atMs)) {
    throw new TypeError(`Cannot project at "${atMs}": atMs has to be a time`);
  }
  const question: Question = {
    profileRef: profileRefOf(options.profile ?? "local-llama32-1b"),
    projectConstrain: policy.projectConstrain,
    policySha256: await policySha256(policy),
    atMs,
    acceptReplay,
  };
  return (await judgeDocument(document, question, maxAgeMs)).subject;
}

function refuse(what: string, faults: readonly Fault[]): void {
  const [first] = faults;
  if (first === undefined) return;
  throw new TypeError(
    `Cannot use the ${what}: ${first.pointer || "/"}: ${first.message}`,
  );
}

/**
 * The `--resources` document of model-router; with `merge` all twelve keys.
 *
 * @throws {TypeError} for a `merge` that the router could not read
 */
export async function projectRouter(
  snapshot: unknown,
  options: ProjectRouterOptions,
): Promise<RouterProjection & CallerKeys> {
  const { keepLocal = false, merge } = options;
  if (merge !== undefined) refuse("caller's keys", callerFaults(merge));
  const caller = merge === undefined ? {} : completeCaller(merge).keys;
  const subject = await subjectFor(snapshot, options);
  return { ...caller, ...routerProjection(subject, { keepLocal }) };
}

/** The `--tool-input` document of guardrail-fabric and the evidence beside it. */
export async function projectGuardrail(
  snapshot: unknown,
  options: ProjectOptions & GuardrailCall,
): Promise<
  { readonly input: GuardrailInput; readonly evidence: GuardrailEvidence }
> {
  const subject = await subjectFor(snapshot, options);
  const evidence = await guardrailEvidence(subject, options);
  return { input: guardrailInput(subject), evidence };
}

/** The evidence document of AgentPlane. */
export async function projectAgentplane(
  snapshot: unknown,
  options: ProjectOptions & { readonly workspaceId: string },
): Promise<LocalModelResourceEvidence> {
  const subject = await subjectFor(snapshot, options);
  return agentplaneEvidence(subject, options.workspaceId);
}

/**
 * A decision of guardrail-fabric with that evidence, for AgentPlane.
 *
 * @throws {TypeError} for a decision that is none
 */
export async function wrapDecision(
  decision: unknown,
  snapshot: unknown,
  options: ProjectOptions & WrapOptions,
): Promise<PolicyDecisionArtifact> {
  const { validate } = await import(
    "../../schema/generated/decision_validator.js"
  );
  if (!validate(decision)) {
    refuse("decision", schemaFaults(validate.errors ?? [], decision));
  }
  const checked = decision as GuardrailDecision;
  refuse("decision", decisionFaults(checked));
  return await wrap(checked, await subjectFor(snapshot, options), options);
}
