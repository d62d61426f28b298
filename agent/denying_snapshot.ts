/** What is printed when the program itself fails. */

import { type Clock, SYSTEM_CLOCK } from "../core/clock.ts";
import { fixedReports } from "../core/probe/reports_of_failed_run.ts";
import { DEFAULT_POLICY, type Policy } from "../core/policy/policy.ts";
import { buildSnapshot } from "../core/document/build_snapshot.ts";
import { toldOf } from "../core/host_calls/publishable_failures.ts";
import { runtimeName, systemInfo } from "../host/system_and_runtime.ts";
import { builtinProbes } from "../probes/_index.ts";
import { VERSION } from "../schema/generated/version.ts";
import type { LocalModelResourceSnapshot } from "../schema/types.ts";

/** A valid snapshot that denies everything and says why, without a path. */
export function denyingSnapshot(
  failure: unknown,
  policy: Policy = DEFAULT_POLICY,
  clock: Clock = SYSTEM_CLOCK,
): Promise<LocalModelResourceSnapshot> {
  const { platform, arch } = systemInfo();
  return buildSnapshot(
    fixedReports(
      builtinProbes.map((one) => one.manifest),
      toldOf(failure),
    ),
    policy,
    {
      capturedAtMs: clock.wallMs(),
      uuid: clock.uuid(),
      version: VERSION,
      runtime: runtimeName(),
      platform: `${platform}-${arch}`,
    },
  );
}
