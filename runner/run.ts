/** All probes of one run, one report each. */

import type { Clock } from "../core/clock.ts";
import type { ProbeModule } from "../core/probe.ts";
import type { Policy } from "../core/policy.ts";
import type { RawHost } from "../core/raw_host.ts";
import type { Report } from "../core/report.ts";
import { builtinSettings } from "../core/settings.ts";
import { runInline } from "./inline.ts";
import type { Unsettled } from "./unsettled.ts";

/** Runs the built-in probes side by side. */
export function runBuiltins(
  probes: readonly ProbeModule[],
  host: RawHost,
  policy: Policy,
  clock: Clock,
  unsettled?: Unsettled,
): Promise<Report[]> {
  return Promise.all(probes.map((probe) =>
    runInline(probe, host, {
      settings: builtinSettings(probe.manifest.id, policy),
      remainingMs: policy.totalDeadlineMs,
      nowMs: clock.monotonicMs,
      unsettled,
    })
  ));
}
