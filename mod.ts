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
 * Nothing is printed and nothing is left running; `docs/library.md` tells more. A read that hangs inside the
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
} from "./cli/library.ts";
export { recordingText } from "./cli/recording.ts";
export type { Answer } from "./core/answer.ts";
export { type Clock, fixedClock, SYSTEM_CLOCK } from "./core/clock.ts";
export { DEFAULT_POLICY, type Policy } from "./core/policy.ts";
export type { RecordedCall } from "./runner/record.ts";
export type { Fault } from "./schema/meaning.ts";
export type {
  Decision,
  LocalModelResourceSnapshot,
  ModelCarryPolicy,
  ModelCarryRecording,
  Reason,
} from "./schema/types.ts";
