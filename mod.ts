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
 * Nothing is printed and nothing is left running. A read that hangs inside the
 * kernel cannot be cancelled: the report says `timed-out` and the promise
 * settles, but the read may keep the process alive until it exits by itself.
 *
 * @module
 */

export { collect, type CollectOptions } from "./cli/collect.ts";
export { type Clock, fixedClock, SYSTEM_CLOCK } from "./core/clock.ts";
export { DEFAULT_POLICY, type Policy, resolvePolicy } from "./core/policy.ts";
export type {
  Decision,
  LocalModelResourceSnapshot,
  ModelCarryPolicy,
  ModelCarryRecording,
  Reason,
} from "./schema/types.ts";
