/** Tokens that one step of a prompt works on, which its buffers are made for. */

import type { Chosen, EstimateInput } from "./estimate_input.ts";
import { mayHaveSince } from "./runner_version.ts";

/**
 * As server/sched.go chooses it (generationBatchForContext) where it has room;
 * one that a model states is taken as it is, if the context holds it.
 */
export function chooseBatch(
  input: EstimateInput,
  /** Of all requests together. */
  tokens: number,
): Chosen<number> {
  const stated = input.shape.numBatch ?? null;
  if (stated !== null) {
    return {
      value: Math.min(stated, tokens),
      source: "num_batch of the model",
    };
  }
  // An unknown version may be the one with the larger batches.
  if (!mayHaveSince(input, "llamaServer")) {
    return { value: 512, source: "default before 0.30" };
  }
  const value = tokens > 32_768 ? 2048 : tokens > 4096 ? 1024 : 512;
  return { value, source: "by context since 0.30" };
}
