/**
 * What a model needs in memory, from its own metadata.
 *
 * Weights and KV cache follow from the shape, the rest is measured
 * (docs/decisions/estimate.md): at most 1 % above what the service reported or
 * the runner allocated, never below it.
 */

import type { ServiceFacts } from "../policy/policy_part_types.ts";
import { chooseBatch } from "./batch_size.ts";
import { computeTerm } from "./compute_buffer.ts";
import { chooseContext, chooseSlots } from "./context_length.ts";
import type { Chosen, EstimateInput, Term } from "./estimate_input.ts";
import { chooseFlashAttention } from "./flash_attention.ts";
import { kvBytesPerToken, paddedTokens } from "./kv_cache.ts";
import { unmeasured } from "./measured_models.ts";
import { mayHaveSince } from "./runner_version.ts";
import { weightTerms } from "./weights.ts";

export interface Estimate {
  readonly terms: readonly Term[];
  /** Sum of the terms. */
  readonly totalBytes: number;
  /** Of one request. */
  readonly contextTokens: Chosen<number>;
  readonly parallelSlots: Chosen<number>;
  readonly batchTokens: Chosen<number>;
  readonly flashAttention: Chosen<boolean>;
  readonly kvCacheType: ServiceFacts["kvCacheType"];
  /** What each token of a new prompt adds while it is used; null: nothing. */
  readonly growth: number | null;
}

/** A cache that is quantised needs flash attention (llama-context.cpp). */
function cacheType(
  { kvCacheType }: ServiceFacts,
  isFlash: boolean,
): ServiceFacts["kvCacheType"] {
  return isFlash ? kvCacheType : "f16";
}

function computed(
  input: EstimateInput,
  load: Parameters<typeof computeTerm>[1],
): Term | null {
  if (unmeasured(input) === null) return computeTerm(input, load);
  const margin = input.service.unmeasuredMarginBytes;
  return margin === null ? null : {
    name: "margin",
    bytes: margin,
    source: "policy /service/unmeasuredMarginBytes",
  };
}

/** Need of a model; null where such a one was never measured. */
export function estimateNeed(input: EstimateInput): Estimate | null {
  const contextTokens = chooseContext(input);
  const parallelSlots = chooseSlots(input);
  const slots = parallelSlots.value;
  const tokens = paddedTokens(contextTokens.value);
  const batchTokens = chooseBatch(input, contextTokens.value * slots);
  const flashAttention = chooseFlashAttention(input);
  const isFlash = flashAttention.value;
  const compute = computed(input, {
    tokens,
    slots,
    batch: batchTokens.value,
    isFlash,
  });
  if (compute === null) return null;
  const kvCacheType = cacheType(input.service, isFlash);
  const bytesPerToken = kvBytesPerToken(input.shape, kvCacheType);
  const terms: readonly Term[] = [
    ...weightTerms(input),
    {
      name: "kv-cache",
      bytes: Math.ceil(bytesPerToken * tokens * slots),
      source:
        `${contextTokens.value} tokens x ${slots} slot(s), ${kvCacheType}`,
    },
    compute,
  ];
  const totalBytes = terms.reduce((sum, term) => sum + term.bytes, 0);
  // Hostile metadata can multiply to more than a number can hold.
  if (!Number.isSafeInteger(totalBytes)) return null;
  return {
    terms,
    totalBytes,
    contextTokens,
    parallelSlots,
    batchTokens,
    flashAttention,
    kvCacheType,
    // Runners before kept no finished prompts.
    growth: mayHaveSince(input, "llamaServer") ? bytesPerToken : null,
  };
}
