/** What became of one probe. */

import type { Observation, Permissions, Provided } from "./contract.ts";

export type Outcome =
  | "ok"
  | "absent"
  | "failed"
  | "timed-out"
  | "out-of-fuel"
  | "out-of-memory"
  | "denied"
  | "refused"
  | "invalid-output";

/** A host call that was refused. */
export interface Denial {
  readonly call: string;
  readonly target: string;
  readonly message: string;
}

/** Exactly one for each candidate, whatever happened to it. */
export interface Report {
  readonly id: string;
  readonly version: string | null;
  readonly origin: "builtin" | "plugin";
  readonly outcome: Outcome;
  /** Wall clock in milliseconds. */
  readonly durationMs: number;
  readonly provides: readonly Provided[];
  /** Of the bytes that ran, in hex; null for a built-in probe. */
  readonly sha256: string | null;
  readonly requested: Permissions;
  readonly granted: Permissions;
  readonly denials: readonly Denial[];
  readonly hostCalls: number;
  /** Null outside the sandbox. */
  readonly fuelUsed: number | null;
  readonly log: readonly string[];
  readonly error: string | null;
  /** Code of the failed host call that ended it, where one did. */
  readonly errorCode: string | null;
  /**
   * What it returned. Beside a failure it holds what was known before, which
   * counts against a model and never for it.
   */
  readonly observation: Observation | null;
}

/** True where the outcome speaks of the machine and not of the probe. */
export function isConclusive(outcome: Outcome): boolean {
  return outcome === "ok" || outcome === "absent";
}
