/** Tokens that a model tells apart. */

import type { ModelShape } from "../probe/facts.ts";
import type { Chosen } from "./estimate_input.ts";

/** Gemma's, the largest in use. */
const LARGEST = 262_144;

/** Its own; where it does not tell, the largest there is. */
export function vocabularyOf({ vocabularySize }: ModelShape): Chosen<number> {
  return vocabularySize === undefined
    ? { value: LARGEST, source: `a vocabulary of ${LARGEST} assumed` }
    : { value: vocabularySize, source: `a vocabulary of ${vocabularySize}` };
}
