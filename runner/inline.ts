/** Runs a built-in probe in this thread: it is ours, and fast. */

import { factsFault } from "../core/probe/impossible_facts.ts";
import type { Json, Observation, ProbeModule } from "../core/probe/contract.ts";
import { failureCode, type RawHost } from "../core/host_calls/raw_host.ts";
import type { Outcome, Report } from "../core/probe/report.ts";
import { lowerLimits, type TimeLimits } from "../core/time_budget.ts";
import { isDeadline, withDeadline } from "./deadline.ts";
import { createGuard } from "./guard.ts";
import { readsInTime } from "./reads_in_time.ts";
import type { Unsettled } from "./unsettled_calls.ts";

export interface InlineOptions {
  readonly settings: { readonly [key: string]: Json };
  /** What is left of the whole run. */
  readonly total: TimeLimits;
  /** Monotonic clock in milliseconds. */
  readonly nowMs: () => number;
  /** Calls of earlier runs of the same process. */
  readonly unsettled?: Unsettled | undefined;
}

/** One built-in probe, one report, whatever happens. */
export async function runInline(
  module: ProbeModule,
  raw: RawHost,
  options: InlineOptions,
): Promise<Report> {
  const { manifest } = module;
  const { settings, total, nowMs, unsettled } = options;
  const waits = unsettled?.faultOf(manifest.id) ?? null;
  const whole = unsettled?.hostOf(manifest.id, raw) ?? raw;
  const guard = createGuard(readsInTime(whole, module), {
    id: manifest.id,
    granted: manifest.permissions,
  });
  const startedMs = nowMs();
  const end = (
    outcome: Outcome,
    observation: Observation | null,
    error: string | null,
    errorCode: string | null,
  ): Report => {
    guard.close();
    return {
      id: manifest.id,
      version: manifest.version,
      origin: "builtin",
      outcome,
      durationMs: Math.round((nowMs() - startedMs) * 1000) / 1000,
      provides: manifest.provides,
      sha256: null,
      requested: manifest.permissions,
      granted: manifest.permissions,
      denials: guard.denials,
      hostCalls: guard.hostCalls(),
      fuelUsed: null,
      // Calls end in any order, and a report is the same.
      log: [...guard.log].sort(),
      error,
      errorCode,
      observation,
    };
  };
  if (waits !== null) return end("timed-out", null, waits, "timeout");
  try {
    const observation = await withDeadline(
      // A probe may throw before its first await.
      (async () => await module.default(guard.host, settings))(),
      lowerLimits(total, manifest.timeoutMs),
      `Probe "${manifest.id}"`,
    );
    const fault = factsFault(observation);
    if (fault !== null) {
      return end(
        "invalid-output",
        null,
        `Cannot use the output: ${fault}`,
        null,
      );
    }
    const shortage = guard.shortage();
    if (shortage !== null) {
      return end("failed", observation, shortage.message, shortage.code);
    }
    if (observation.incomplete !== undefined) {
      return end("failed", observation, observation.incomplete, "incomplete");
    }
    return end(
      observation.absent === undefined ? "ok" : "absent",
      observation,
      null,
      null,
    );
  } catch (error) {
    const code = failureCode(error);
    const shortage = guard.shortage();
    const message = shortage !== null && shortage.code === code
      ? shortage.message
      : error instanceof Error
      ? error.message
      : String(error);
    const outcome = isDeadline(error)
      ? "timed-out"
      : code === "denied"
      ? "denied"
      : "failed";
    return end(outcome, null, message, code);
  }
}
