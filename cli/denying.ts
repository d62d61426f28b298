/** What is printed when the program itself fails. */

import { fixedReports } from "../core/failure.ts";
import { DEFAULT_POLICY } from "../core/policy.ts";
import { buildSnapshot } from "../core/snapshot.ts";
import { runtimeName, systemInfo } from "../host/system.ts";
import { builtinProbes } from "../probes/_index.ts";
import { VERSION } from "../schema/_version.ts";
import type { LocalModelResourceSnapshot } from "../schema/types.ts";

/** A valid snapshot that denies everything and says why. */
export function denyingSnapshot(
  message: string,
): Promise<LocalModelResourceSnapshot> {
  const { platform, arch } = systemInfo();
  return buildSnapshot(
    fixedReports(builtinProbes.map((one) => one.manifest), message),
    DEFAULT_POLICY,
    {
      capturedAtMs: Date.now(),
      uuid: crypto.randomUUID(),
      version: VERSION,
      runtime: runtimeName(),
      platform: `${platform}-${arch}`,
    },
  );
}
