/** Figures that not every model tells, and what stands for them. */

import type { ModelShape } from "../probe/facts.ts";
import type { Chosen } from "./estimate_input.ts";

/** Gemma's, the largest in use. */
const LARGEST = 262_144;

/** Tokens that it tells apart; where it does not tell, the largest there is. */
export function vocabularyOf({ vocabularySize }: ModelShape): Chosen<number> {
  return vocabularySize === undefined
    ? { value: LARGEST, source: `a vocabulary of ${LARGEST} assumed` }
    : { value: vocabularySize, source: `a vocabulary of ${vocabularySize}` };
}

/** Heads of attention; where it does not tell, as many as the embedding holds. */
export function headsOf(
  { headCount, embeddingLength, keyLength }: ModelShape,
): number {
  return headCount ?? Math.ceil(embeddingLength / keyLength);
}
