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
import { type PromptReserve, promptReserve } from "./prompt_reserve.ts";
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

interface Room {
  readonly contextTokens: Chosen<number>;
  readonly parallelSlots: Chosen<number>;
  readonly flashAttention: Chosen<boolean>;
  readonly kvCacheType: ServiceFacts["kvCacheType"];
  /** What each token of a prompt takes. */
  readonly bytesPerToken: number;
  /** Tokens that room is made for, of one request. */
  readonly tokens: number;
  /** Weights, and keys and values. */
  readonly terms: readonly Term[];
}

/** What follows from the shape alone, whatever was measured. */
function roomFor(input: EstimateInput): Room {
  const contextTokens = chooseContext(input);
  const parallelSlots = chooseSlots(input);
  const flashAttention = chooseFlashAttention(input);
  const kvCacheType = cacheType(input.service, flashAttention.value);
  const bytesPerToken = kvBytesPerToken(input.shape, kvCacheType);
  const tokens = paddedTokens(contextTokens.value);
  const slots = parallelSlots.value;
  const cache: Term = {
    name: "kv-cache",
    bytes: Math.ceil(bytesPerToken * tokens * slots),
    source: `${contextTokens.value} tokens x ${slots} slot(s), ${kvCacheType}`,
  };
  return {
    contextTokens,
    parallelSlots,
    flashAttention,
    kvCacheType,
    bytesPerToken,
    tokens,
    terms: [...weightTerms(input), cache],
  };
}

function sumOf(terms: readonly Term[]): number {
  return terms.reduce((sum, term) => sum + term.bytes, 0);
}

/** What a model takes at least, though it was never measured. */
export function leastNeed(input: EstimateInput): number {
  return Math.min(Number.MAX_SAFE_INTEGER, sumOf(roomFor(input).terms));
}

/** What each token of a finished prompt stays with. */
function growthOf(input: EstimateInput, bytesPerToken: number): number | null {
  // Runners before kept no finished prompts.
  return mayHaveSince(input, "llamaServer") ? bytesPerToken : null;
}

/** Memory kept free while a model is used, though it was never measured. */
export function reserveForPrompts(input: EstimateInput): PromptReserve | null {
  const { bytesPerToken, contextTokens } = roomFor(input);
  return promptReserve(growthOf(input, bytesPerToken), contextTokens.value);
}

/** Need of a model; null where such a one was never measured. */
export function estimateNeed(input: EstimateInput): Estimate | null {
  const { tokens, bytesPerToken, terms: known, ...room } = roomFor(input);
  const { contextTokens, parallelSlots, flashAttention } = room;
  const slots = parallelSlots.value;
  const batchTokens = chooseBatch(input, contextTokens.value * slots);
  const compute = computed(input, {
    tokens,
    slots,
    batch: batchTokens.value,
    isFlash: flashAttention.value,
  });
  if (compute === null) return null;
  const terms = [...known, compute];
  const totalBytes = sumOf(terms);
  // Hostile metadata can multiply to more than a number can hold.
  if (!Number.isSafeInteger(totalBytes)) return null;
  return {
    ...room,
    terms,
    totalBytes,
    batchTokens,
    growth: growthOf(input, bytesPerToken),
  };
}
