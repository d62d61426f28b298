/** What a plugin may use up in the sandbox, and how it can end there. */

import type { Json } from "../../core/probe/contract.ts";

/** What a plugin may use up over its whole life. */
export interface SandboxLimits {
  /** Units: function entries and loop turns of the engine. */
  readonly fuel: number;
  readonly memoryMiB: number;
  /** JSON of the output, and of the manifest. */
  readonly outputBytes: number;
  readonly sourceBytes: number;
  readonly hostCalls: number;
  /** Host calls under way, with the answers not taken: each may be megabytes. */
  readonly callsAtOnce: number;
  /** Its running time and its outstanding host calls, as far as heard. */
  readonly wallMs: number;
}

/** Limits of a plugin when the policy states none. */
export const SANDBOX_LIMITS: SandboxLimits = {
  fuel: 20_000_000,
  memoryMiB: 16,
  outputBytes: 64 * 1024,
  sourceBytes: 256 * 1024,
  hostCalls: 200,
  callsAtOnce: 4,
  wallMs: 1000,
};

/** Of a report's outcomes, those that the sandbox itself can tell. */
export type SandboxOutcome =
  | "ok"
  | "failed"
  | "timed-out"
  | "out-of-fuel"
  | "out-of-memory"
  | "invalid-output";

/** How a plugin ended, and what it used up until then. */
export interface SandboxResult {
  readonly outcome: SandboxOutcome;
  /** A JSON object where the outcome is `ok`, else null. */
  readonly output: Json | null;
  /** One clean line; null where the outcome is `ok`. */
  readonly error: string | null;
  /** `code` of the Error that ended it, where it had one. */
  readonly errorCode: string | null;
  readonly fuelUsed: number;
  /** Calls that reached the host. */
  readonly hostCalls: number;
}

/** Ends an instance for good; the first one is the cause. */
export class SandboxEnd extends Error {
  readonly outcome: Exclude<SandboxOutcome, "ok">;
  readonly code: string | null;

  constructor(
    outcome: Exclude<SandboxOutcome, "ok">,
    message: string,
    code: string | null = null,
  ) {
    super(message);
    this.outcome = outcome;
    this.code = code;
  }
}
