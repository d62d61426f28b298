/**
 * May a local model run on this machine, now?
 *
 * ```ts
 * import { collect } from "@sourceos/model-carry";
 *
 * const snapshot = await collect();
 * if (snapshot.admission.safe) console.log(snapshot.admission.profileRef);
 * ```
 *
 * What the readers take is made of a snapshot at the moment of the decision:
 *
 * ```ts
 * import { collect, projectRouter } from "@sourceos/model-carry";
 *
 * const resources = await projectRouter(await collect(), {
 *   atMs: Date.now(),
 *   merge: { estimatedInputTokens: 800, estimatedOutputTokens: 200 },
 * });
 * ```
 *
 * Nothing is printed and nothing is left running. A read that hangs inside the
 * kernel cannot be cancelled: the report says `timed-out` and the promise
 * settles, but the read may keep the process alive until it exits by itself.
 *
 * @module
 */

export {
  admit,
  type AdmitOptions,
  type Admitted,
  type AgeOptions,
  collect,
  type CollectOptions,
  readRecording,
  resolvePolicy,
  validate,
} from "./agent/library.ts";
export { recordingText } from "./agent/redacted_recording_text.ts";
export type { Answer } from "./core/verdict/profile_answer.ts";
export { type Clock, fixedClock, SYSTEM_CLOCK } from "./core/clock.ts";
export { DEFAULT_POLICY, type Policy } from "./core/policy/policy.ts";
export {
  projectAgentplane,
  projectGuardrail,
  type ProjectOptions,
  projectRouter,
  type ProjectRouterOptions,
  wrapDecision,
} from "./core/projections/project_snapshot.ts";
export type {
  GuardrailCall,
  GuardrailEvidence,
  GuardrailInput,
} from "./core/projections/guardrail_input.ts";
export {
  guardrailDigest,
  guardrailJson,
} from "./core/projections/python_json.ts";
export type { RouterProjection } from "./core/projections/router.ts";
export type {
  PolicyDecisionArtifact,
  WrapOptions,
} from "./core/projections/wrap_guardrail_decision.ts";
export type { Stated } from "./core/recording/names_in_policy_and_manifests.ts";
export type { RecordedCall } from "./runner/record.ts";
export type { Fault } from "./schema/fault_sentences.ts";
export type {
  Decision,
  GuardrailDecision,
  LocalModelResourceEvidence,
  LocalModelResourceSnapshot,
  ModelCarryPolicy,
  ModelCarryRecording,
  Reason,
} from "./schema/types.ts";
