/** Verdicts on a machine that is healthy but for one thing. */

import assert from "node:assert/strict";
import type { Facts } from "../../core/probe/facts.ts";
import { DEFAULT_POLICY, type Policy } from "../../core/policy/policy.ts";
import type { Observation } from "../../core/probe/contract.ts";
import { builtinReports, HEALTHY, snapshotOf } from "./reports.ts";

/** Units of bytes. */
export const MIB = 1024 * 1024;
export const GIB = 1024 * MIB;

/** Verdict and blocking codes of the 1b profile. */
export async function verdict(
  change: Parameters<typeof builtinReports>[0],
  policy: Policy = DEFAULT_POLICY,
) {
  const snapshot = await snapshotOf(builtinReports(change), policy);
  const admission = snapshot.profiles[0]?.admission;
  assert.ok(admission);
  const codes = admission.reasons.filter((one) => one.effect !== "note")
    .map((one) => one.code);
  return { decision: admission.decision, codes, admission, snapshot };
}

/** Memory that is left over the reserve. */
export function usable(bytes: number): Observation {
  // Total of 8 GiB: the reserve is 512 MiB.
  return {
    memory: {
      levels: [{
        kind: "host",
        availableBytes: bytes + 512 * MIB,
        totalBytes: 8 * GIB,
      }],
      pressureFullAvg10Percent: null,
    },
  };
}

// Estimate of the model in HEALTHY: weights + 128 MiB + fit at 4,096 tokens.
export const NEED = 1_321_098_329 + 134_217_728 +
  512 * (16 * 2048 + 12 * 8192) +
  2 * 4096 * 512;

/** The model of the profile, changed. */
export function withModel(
  change: Partial<
    Required<Facts>["residency"]["endpoints"][number]["models"][number]
  >,
  version: string | null = "0.33.0",
): Observation {
  const [endpoint] = HEALTHY.residency.endpoints;
  const [model] = endpoint?.models ?? [];
  assert.ok(endpoint && model);
  return {
    residency: {
      ...HEALTHY.residency,
      endpoints: [{ ...endpoint, version, models: [{ ...model, ...change }] }],
    },
  };
}
