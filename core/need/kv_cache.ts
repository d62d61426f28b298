/** Keys and values of every token that a model has in view. */

import type { ServiceFacts } from "../policy/policy_part_types.ts";
import type { ModelShape } from "../probe/facts.ts";

// Blocks of 32 values with a scale of 2 bytes: 34 and 18 (ggml-common.h).
const BYTES: Readonly<Record<ServiceFacts["kvCacheType"], number>> = {
  f16: 2,
  q8_0: 34 / 32,
  q4_0: 18 / 32,
};
/** llama.cpp makes a context a multiple of it (llama-context.cpp). */
const STEP = 256;

/** Tokens that room is made for, of one request. */
export function paddedTokens(tokens: number): number {
  return Math.ceil(tokens / STEP) * STEP;
}

/** Bytes of one token in every block. */
export function kvBytesPerToken(
  { blockCount, headCountKv, keyLength }: ModelShape,
  type: ServiceFacts["kvCacheType"],
): number {
  return 2 * blockCount * headCountKv * keyLength * BYTES[type];
}
