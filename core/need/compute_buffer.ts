/**
 * The buffer that a runner computes in.
 *
 * Fits to what llama-server says that it allocates: exact for llama, qwen2 and
 * qwen3, up to a sixth more than the buffer of phi3 (docs/decisions/estimate.md).
 */

import type { EstimateInput, Term } from "./estimate_input.ts";
import { hasSince, mayHaveSince } from "./runner_version.ts";
import { headsOf, vocabularyOf } from "./untold_figures.ts";

export interface Load {
  /** Tokens of one request. */
  readonly tokens: number;
  readonly slots: number;
  readonly batch: number;
  readonly isFlash: boolean;
}

/** llama-server: the larger of the two ends of a block. */
function ofLlamaServer(input: EstimateInput, load: Load): number {
  const { shape } = input;
  const { tokens, batch, isFlash } = load;
  const heads = headsOf(shape);
  const query = heads * shape.keyLength;
  const keys = shape.headCountKv * shape.keyLength;
  const wider = mayHaveSince(input, "widerGraph") ? 4 : 0;
  // The mask is of 2 bytes with flash attention, of 4 without.
  const mask = (isFlash ? 2 : 4) * tokens * batch;
  const feedForward = batch *
    ((16 + wider) * shape.embeddingLength + 12 * shape.feedForwardLength);
  const scores = isFlash ? 0 : 4 * tokens * heads;
  const attention = batch *
    (12 * shape.embeddingLength + (8 + wider) * query + 8 * keys + scores);
  return mask + Math.max(feedForward, attention);
}

/** The runner before 0.30: logits of a whole batch, all requests in one cache. */
function ofOldRunner({ shape }: EstimateInput, load: Load): number {
  const { tokens, slots, batch, isFlash } = load;
  const all = tokens * slots;
  const logits = 4 * batch *
    (vocabularyOf(shape).value + shape.embeddingLength + all);
  if (isFlash) return logits;
  const scores = batch *
    (16 * shape.embeddingLength + 12 * shape.feedForwardLength +
      (2 + 4 * headsOf(shape)) * all);
  return Math.max(logits, scores);
}

/** What a model that was measured computes in; an unknown version: the most. */
export function computeTerm(input: EstimateInput, load: Load): Term {
  const isNew = hasSince(input, "llamaServer");
  const bytes = [
    ...(mayHaveSince(input, "llamaServer") ? [ofLlamaServer(input, load)] : []),
    ...(isNew ? [] : [ofOldRunner(input, load)]),
  ];
  const attention = load.isFlash ? "flash attention" : "attention scores kept";
  return {
    name: "compute",
    bytes: Math.max(...bytes),
    source: `fit to measured loads, batch of ${load.batch}, ${attention}`,
  };
}
