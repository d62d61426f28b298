/** What the weights of a model take once they are in memory. */

import type { ModelShape } from "../probe/facts.ts";
import type { EstimateInput, Term } from "./estimate_input.ts";
import { headsOf, vocabularyOf } from "./untold_figures.ts";

/**
 * What AMX makes of a quantisation. ggml-cpu/amx/mmq.cpp, get_row_size: blocks
 * of Q8_0 (34 bytes) and of Q4_K, Q5_K (144, 176) get 4 bytes more; Q6_K, Q4_0
 * and Q4_1 stay as they are. Common.h: others have no kernels. The embedding of
 * a mixture is Q6_K, or Q8_0 where its rows are no multiple of 256
 * (llama-quant.cpp).
 */
interface Repacked {
  /** Bytes in the layout of AMX for each byte of the file. */
  readonly growth: number;
  /** Bytes of one value of the embedding; 0: it is kept once. */
  readonly embeddingBytes: (rowLength: number) => number;
}

const Q6_K = 210 / 256;
const Q8_0 = 34 / 32;
const mixed = (length: number) => length % 256 === 0 ? Q6_K : Q8_0;

const LEVELS: readonly (readonly [RegExp, Repacked])[] = [
  [/^Q8_0$/, { growth: 38 / 34, embeddingBytes: () => Q8_0 }],
  [/^(?:BF16|F32)$/, { growth: 1, embeddingBytes: () => 0 }],
  [/^F16$/, { growth: 1, embeddingBytes: () => 2 }],
  [/^Q6_K$/, { growth: 1, embeddingBytes: mixed }],
  [/^Q[2-5]_(?:K|0|1)(?:_[SML])?$/, {
    growth: 148 / 144,
    embeddingBytes: mixed,
  }],
];
const ANY_LEVEL: Repacked = { growth: 38 / 34, embeddingBytes: () => 2 };

/** Whether the output has the weights of the embedding; false: its own. */
function isTied(shape: ModelShape): boolean {
  const { parameterCount, vocabularySize } = shape;
  // Without both counts nobody can say.
  if (parameterCount === undefined || vocabularySize === undefined) return true;
  const { blockCount, embeddingLength, feedForwardLength } = shape;
  const block = embeddingLength * (2 * shape.keyLength * headsOf(shape) +
    2 * shape.keyLength * shape.headCountKv + 3 * feedForwardLength);
  const embedding = vocabularySize * embeddingLength;
  return parameterCount < blockCount * block + 1.5 * embedding;
}

/** The file, and what a processor with AMX adds to it. */
export function weightTerms(input: EstimateInput): readonly Term[] {
  const { shape, sizeBytes, amx } = input;
  const file: Term = {
    name: "weights",
    bytes: sizeBytes,
    source: "size of the model's file",
  };
  if (amx === false) return [file];
  const level = LEVELS.find(([names]) => names.test(shape.quantization ?? ""));
  const { growth, embeddingBytes } = level?.[1] ?? ANY_LEVEL;
  const vocabulary = vocabularyOf(shape);
  const length = shape.embeddingLength;
  const twice = isTied(shape)
    ? vocabulary.value * length * embeddingBytes(length)
    : 0;
  const why = amx === null
    ? "AMX assumed: the processor's flags cannot be read"
    : "AMX";
  return [file, {
    name: "repacked",
    bytes: Math.ceil(sizeBytes * (growth - 1) + twice),
    source: `${why}; layout of ${shape.quantization ?? "a type not told"}, ` +
      (twice > 0
        ? `embedding kept twice, ${vocabulary.source}`
        : "embedding kept once"),
  }];
}
