/** What programs call: checked, quiet, and ended when they say so. */

import { ageFaults } from "../core/document/snapshot_age.ts";
import { type Answer, answerOf } from "../core/verdict/profile_answer.ts";
import {
  type Policy,
  resolvePolicy as resolveChecked,
} from "../core/policy/policy.ts";
import { snapshotFaults } from "../core/rebuild/snapshot_faults.ts";
import { policyFaults } from "../core/policy/policy_faults.ts";
import { replayFaults } from "../core/document/replay_mark.ts";
import { canonicalBase } from "../core/http/loopback_address.ts";
import { untilAborted } from "../runner/abort.ts";
import { validate as isPolicy } from "../schema/generated/policy_validator.js";
import { validate as isRecording } from "../schema/generated/recording_validator.js";
import { validate as isSnapshot } from "../schema/generated/snapshot_validator.js";
import { type Fault, schemaFaults } from "../schema/fault_sentences.ts";
import type {
  LocalModelResourceSnapshot,
  ModelCarryPolicy,
  ModelCarryRecording,
} from "../schema/types.ts";
import { takeSnapshot } from "./take_snapshot.ts";
import type { RunOptions } from "./run_options.ts";
import { checkCollectOptions, type CollectOptions } from "./library_options.ts";

export type { CollectOptions } from "./library_options.ts";

/**
 * Takes one snapshot. Prints nothing, writes nothing, leaves nothing running.
 *
 * ```ts
 * const snapshot = await collect({ signal: AbortSignal.timeout(1000) });
 * ```
 *
 * @throws {TypeError | RangeError} an option that cannot be used, before
 * anything is done
 * @throws the reason of `signal`, as soon as it aborts
 */
export async function collect(
  options: CollectOptions = {},
): Promise<LocalModelResourceSnapshot> {
  checkCollectOptions(options);
  const { signal, service } = options;
  signal?.throwIfAborted();
  const given: RunOptions = Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  );
  const taken = takeSnapshot({
    ...given,
    ...(service === undefined ? {} : { service: canonicalBase(service) }),
  });
  return signal === undefined ? await taken : await untilAborted(taken, signal);
}

/** When a snapshot is judged, and how old it may be. */
export interface AgeOptions {
  /** Milliseconds since 1970. @default {Date.now()} */
  readonly atMs?: number;
  /** Most milliseconds since `capturedAt`. @default {no limit but validUntil} */
  readonly maxAgeMs?: number;
}

function checkAge({ atMs, maxAgeMs }: AgeOptions): void {
  for (const [name, value] of Object.entries({ atMs, maxAgeMs })) {
    if (value !== undefined && !(Number.isFinite(value) && value >= 0)) {
      throw new RangeError(
        `Cannot use ${name} "${value}": it takes milliseconds from 0`,
      );
    }
  }
}

/**
 * Faults of a snapshot: its shape, and if that is right whether what it says
 * follows from what it shows. None: it is valid, whatever its age.
 *
 * ```ts
 * for (const { pointer, message } of validate(document)) {
 *   console.error(`${pointer}: ${message}`);
 * }
 * ```
 */
export function validate(document: unknown): readonly Fault[] {
  return snapshotFaults(document, isSnapshot);
}

/** What is asked of a snapshot. */
export interface AdmitOptions extends AgeOptions {
  /** Reference of a profile, or the last part of it. */
  readonly profile: string;
  /** The laxest decision that will do. @default {"allow"} */
  readonly accept?: "allow" | "constrain";
  /** Believe also what speaks of a recording or a folder. @default {false} */
  readonly acceptReplay?: boolean;
}

/** Whether the model may run, and why. */
export interface Admitted extends Answer {
  readonly isAdmitted: boolean;
}

function refused(why: string): Admitted {
  return {
    isAdmitted: false,
    decision: "deny",
    isUnknown: true,
    reasons: [],
    line: `deny: ${why}`,
  };
}

/**
 * Whether a model may run by a snapshot that somebody handed over. One that is
 * invalid, stale, from the future or a replay admits nothing.
 *
 * ```ts
 * const { isAdmitted, line } = admit(snapshot, { profile: "local-llama32-1b" });
 * ```
 *
 * @throws {RangeError} the snapshot has no such profile
 */
export function admit(document: unknown, options: AdmitOptions): Admitted {
  const { profile, accept = "allow", atMs = Date.now(), maxAgeMs } = options;
  const { acceptReplay = false } = options;
  checkAge(options);
  if (accept !== "allow" && accept !== "constrain") {
    throw new RangeError(
      `Cannot use accept "${accept}": it takes allow or constrain`,
    );
  }
  if (typeof profile !== "string") {
    throw new TypeError("Cannot admit without profile: it takes a reference");
  }
  const [fault] = validate(document);
  if (fault !== undefined) {
    return refused(
      `the snapshot is invalid: ${fault.pointer || "/"}: ${fault.message}`,
    );
  }
  const snapshot = document as LocalModelResourceSnapshot;
  const [replay] = replayFaults(snapshot, acceptReplay);
  if (replay !== undefined) {
    return refused(
      `the snapshot is a replay: ${replay.pointer}: ${replay.message}`,
    );
  }
  const [stale] = ageFaults(snapshot, atMs, maxAgeMs ?? null);
  if (stale !== undefined) {
    return refused(`the snapshot is stale: ${stale.pointer}: ${stale.message}`);
  }
  const answer = answerOf(snapshot, profile);
  const { decision } = answer;
  const isAdmitted = decision === "allow" ||
    (decision === "constrain" && accept === "constrain");
  return { isAdmitted, ...answer };
}

function refuse(what: string, [fault]: readonly Fault[]): void {
  if (fault === undefined) return;
  throw new RangeError(
    `Cannot use the ${what}: ${fault.pointer || "/"}: ${fault.message}`,
  );
}

/**
 * A policy document over the defaults.
 *
 * @throws {RangeError} with the JSON pointer of its first fault
 */
export function resolvePolicy(document: unknown): Policy {
  if (!isPolicy(document)) {
    refuse("policy", schemaFaults(isPolicy.errors ?? [], document));
  }
  const file = document as ModelCarryPolicy;
  refuse("policy", policyFaults(file));
  return resolveChecked(file);
}

/**
 * A recording that somebody handed over, for `collect({ replay })`.
 *
 * @throws {RangeError} with the JSON pointer of its first fault
 */
export function readRecording(document: unknown): ModelCarryRecording {
  if (!isRecording(document)) {
    refuse("recording", schemaFaults(isRecording.errors ?? [], document));
  }
  return document as ModelCarryRecording;
}
