/** The figures behind a verdict, so that a reader can redo the sum. */

import type { Rules } from "../policy/judging_rules.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import type { Balance, Sum } from "./memory_sum.ts";
import type { Need } from "./model_need.ts";

type Admission = LocalModelResourceSnapshot["profiles"][number]["admission"];

/** The sum in bytes, as it is judged. */
function inequality(sum: Sum, policy: Rules): string {
  const { availableBytes, reserveBytes, requiredBytes } = sum;
  if (availableBytes === null || reserveBytes === null) {
    return "available memory is unknown";
  }
  const usable = availableBytes - reserveBytes;
  const left = `${availableBytes} - ${reserveBytes} = ${usable}`;
  if (requiredBytes === null) return `${left}; need is unknown`;
  const factor = policy.limits.memory.comfortFactor;
  const comfortable = Math.ceil(factor * requiredBytes);
  if (usable < requiredBytes) return `${left} < ${requiredBytes}`;
  return usable < comfortable
    ? `${requiredBytes} <= ${left} < ${factor} x ${requiredBytes} = ${comfortable}`
    : `${left} >= ${factor} x ${requiredBytes} = ${comfortable}`;
}

/** Every figure of a need, and where each comes from. */
export function basisOf(
  need: Need,
  { sum, keptFor }: Balance,
  policy: Rules,
): Admission["basis"] {
  const { estimate, rule } = need;
  const hint = rule === "hint" && need.requiredBytes !== null
    ? [{
      name: "hint",
      bytes: need.requiredBytes,
      source: need.isAboveHint
        ? "size and KV cache of the model, which are above the profile's hint"
        : "memory hint of the profile",
    }]
    : [];
  const { contextTokens, parallelSlots, batchTokens, flashAttention } =
    estimate ?? {};
  const { loaded, estimate: estimated } = need.inMemory ?? {};
  return {
    rule,
    inequality: inequality(sum, policy),
    reserveSource: sum.reserveBytes === null
      ? null
      : keptFor ?? "policy /limits/memory, for the rest of the machine",
    terms: estimate?.terms.map((term) => ({ ...term })) ?? hint,
    contextTokens: contextTokens?.value ?? null,
    contextSource: contextTokens?.source ?? null,
    parallelSlots: parallelSlots?.value ?? null,
    slotsSource: parallelSlots?.source ?? null,
    batchTokens: batchTokens?.value ?? null,
    batchSource: batchTokens?.source ?? null,
    flashAttention: flashAttention?.value ?? null,
    flashAttentionSource: flashAttention?.source ?? null,
    kvCacheType: estimate?.kvCacheType ?? null,
    estimatedBytes: estimated?.totalBytes ?? null,
    loadedBytes: loaded?.sizeBytes ?? null,
    loadedVideoBytes: loaded?.videoBytes ?? null,
  };
}
