/** How a plugin ends: at the run's end, and by what it returned. */

import { NOT_RUN } from "../../core/plugins/plugin_identity.ts";
import type { Manifest, Observation } from "../../core/probe/contract.ts";
import { isConclusive, type Outcome } from "../../core/probe/report.ts";
import type { Guard } from "../guard.ts";
import type { RunEnd } from "../run_end.ts";
import { wrappedCalls } from "../wrapped_calls.ts";
import { readObservation } from "../sandbox/returned_observation.ts";
import type { SandboxResult } from "../sandbox/sandbox.ts";

/** Ended by the whole run's end: what others took was not there for it. */
export const CUT = "Cannot finish within the whole run's deadline";

/** Whether it was the end of the whole run that ended it. */
export function isCutShort(outcome: Outcome, end: RunEnd): boolean {
  return outcome === "timed-out" && end.isOver;
}

/** After the whole run's end no answer may set a plugin going again. */
export function endingHost(
  { host }: Guard,
  runEnd: RunEnd,
  end: () => void,
): Guard["host"] {
  const bound = <A extends readonly unknown[], T>(
    call: (...args: A) => Promise<T>,
  ) =>
  async (...args: A): Promise<T> => {
    try {
      return await call(...args);
    } finally {
      if (runEnd.isOver) end();
    }
  };
  return wrappedCalls(host, bound);
}

/** What a result comes to in a report. */
export interface Judged {
  readonly outcome: Outcome;
  readonly error: string | null;
  readonly errorCode: string | null;
  readonly observation: Observation | null;
}

/** What was read while the machine had run out of something is half of it. */
export function judge(
  result: SandboxResult,
  manifest: Manifest,
  guard: Guard,
): Judged {
  const judged = judgeResult(result, manifest, guard);
  const shortage = guard.shortage();
  if (shortage === null || shortage.code === "too-many-calls") return judged;
  const outcome = isConclusive(judged.outcome) ? "failed" : judged.outcome;
  const error = judged.error ?? shortage.message;
  return { ...judged, outcome, error, errorCode: NOT_RUN };
}

/** Reads what a plugin returned, or how it ended. */
function judgeResult(
  result: SandboxResult,
  manifest: Manifest,
  guard: Guard,
): Judged {
  const { outcome, error, errorCode } = result;
  if (outcome !== "ok") {
    // A code alone can be forged; a refusal is on record.
    const isDenied = outcome === "failed" && errorCode === "denied" &&
      guard.denials.length > 0;
    return {
      outcome: isDenied ? "denied" : outcome,
      error,
      errorCode,
      observation: null,
    };
  }
  const read = readObservation(result.output, manifest);
  if (read.fault !== null) {
    return {
      outcome: "invalid-output",
      error: read.fault,
      errorCode: null,
      observation: null,
    };
  }
  const { observation } = read;
  if (observation.incomplete !== undefined) {
    return {
      outcome: "failed",
      error: observation.incomplete,
      errorCode: "incomplete",
      observation,
    };
  }
  return {
    outcome: observation.absent === undefined ? "ok" : "absent",
    error: null,
    errorCode: null,
    observation,
  };
}
