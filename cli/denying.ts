/** What is printed when the program itself fails. */

import { type Clock, SYSTEM_CLOCK } from "../core/clock.ts";
import { fixedReports } from "../core/failure.ts";
import { DEFAULT_POLICY, type Policy } from "../core/policy.ts";
import { buildSnapshot } from "../core/snapshot.ts";
import { readEnv, runtimeName, systemInfo } from "../host/system.ts";
import { builtinProbes } from "../probes/_index.ts";
import { VERSION } from "../schema/_version.ts";
import type { LocalModelResourceSnapshot } from "../schema/types.ts";

/** The path of a policy tells who the user is. */
function withoutHome(message: string): string {
  const home = readEnv("HOME");
  return home === null || home.length < 2
    ? message
    : message.replaceAll(home, "~");
}

/** A valid snapshot that denies everything and says why. */
export function denyingSnapshot(
  message: string,
  policy: Policy = DEFAULT_POLICY,
  clock: Clock = SYSTEM_CLOCK,
): Promise<LocalModelResourceSnapshot> {
  const { platform, arch } = systemInfo();
  return buildSnapshot(
    fixedReports(
      builtinProbes.map((one) => one.manifest),
      withoutHome(message),
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
