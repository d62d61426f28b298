/** All probes of one run, one report each. */

import type { Clock } from "../core/clock.ts";
import type { ProbeModule } from "../core/probe/contract.ts";
import type { Policy } from "../core/policy/policy.ts";
import type { RawHost } from "../core/host_calls/raw_host.ts";
import type { Report } from "../core/probe/report.ts";
import { builtinSettings } from "../core/policy/probe_settings.ts";
import type { TimeLimits } from "../core/time_budget.ts";
import { runInline } from "./inline.ts";
import type { Unsettled } from "./unsettled_calls.ts";

/** Runs the built-in probes side by side. */
export function runBuiltins(
  probes: readonly ProbeModule[],
  host: RawHost,
  policy: Policy,
  clock: Clock,
  unsettled?: Unsettled,
  total: TimeLimits = { limitMs: policy.totalDeadlineMs },
): Promise<Report[]> {
  return Promise.all(probes.map((probe) =>
    runInline(probe, host, {
      settings: builtinSettings(probe.manifest.id, policy),
      total,
      nowMs: clock.monotonicMs,
      unsettled,
    })
  ));
}
