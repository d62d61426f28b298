/**
 * What a model needs in memory, from its own metadata.
 *
 * Weights and KV cache follow from the shape. The compute buffer is a fit to
 * loads of llama 3.2 1B and 3B in Ollama 0.33 (docs/decisions/estimate.md):
 * at most 0.7 % above what the service reported, never below it.
 */

import type { ModelExtra, ModelShape } from "../probe/facts.ts";
import type { ServiceFacts } from "../policy/policy.ts";
import {
  floorOf,
  isAtLeast,
  parseVersion,
  type Version,
} from "../service/version.ts";

/** One part of the need. */
export interface Term {
  readonly name: string;
  readonly bytes: number;
  readonly source: string;
}

export interface Estimate {
  readonly terms: readonly Term[];
  /** Sum of the terms. */
  readonly totalBytes: number;
  readonly contextTokens: number;
  readonly contextSource: string;
  readonly parallelSlots: number;
  readonly slotsSource: string;
  readonly batchTokens: number;
  readonly kvCacheType: ServiceFacts["kvCacheType"];
}

export interface EstimateInput {
  readonly shape: ModelShape;
  /** Size of the model's file in bytes. */
  readonly sizeBytes: number;
  /** Version of the service; null: unknown, the strict side is taken. */
  readonly version: string | null;
  /** Oldest version that it may have, where it tells none. */
  readonly atLeast?: string | null;
  readonly service: ServiceFacts;
}

// Blocks of 32 values with a 2-byte scale: 34 and 18 bytes.
const KV_BYTES: Readonly<Record<ServiceFacts["kvCacheType"], number>> = {
  f16: 2,
  q8_0: 34 / 32,
  q4_0: 18 / 32,
};

const RUNNER_SINCE: Version = [0, 30, 0];

/** Batch as Ollama 0.33 chose it; between measured contexts the larger. */
function batchFor(tokens: number, version: string | null): number {
  // Larger batches came with the runner of 0.30; without a version: either.
  const known = parseVersion(version);
  const isOlder = known !== null && !isAtLeast(known, RUNNER_SINCE);
  if (isOlder || tokens <= 4096) return 512;
  return tokens <= 32768 ? 1024 : 2048;
}

function chooseContext(input: EstimateInput): [number, string] {
  const { shape, service } = input;
  const [tokens, source] = shape.numCtx !== null
    ? [shape.numCtx, "num_ctx of the model"]
    : service.contextTokens !== null
    ? [service.contextTokens, "policy /service/contextTokens"]
    : [4096, "default of the service without large video memory"];
  return tokens > shape.contextLength
    ? [shape.contextLength, "context length of the model"]
    : [tokens, source];
}

function chooseSlots(input: EstimateInput): [number, string] {
  const stated = input.service.parallelSlots;
  if (stated !== null) return [stated, "policy /service/parallelSlots"];
  const version = floorOf(input);
  if (isAtLeast(version, [0, 10, 0])) return [1, "default since 0.10"];
  if (isAtLeast(version, [0, 6, 7])) return [2, "default of 0.6.7 to 0.9"];
  const isBare = version === null && input.version !== null;
  return [
    4,
    isBare
      ? "default before 0.6.7: what it calls its version is none"
      : "default before 0.6.7, or version unknown",
  ];
}

function computeTerm(
  input: EstimateInput,
  tokens: number,
  batch: number,
): Term | null {
  const { shape, service } = input;
  if (unmeasured(shape) !== null) {
    const margin = service.unmeasuredMarginBytes;
    return margin === null ? null : {
      name: "margin",
      bytes: margin,
      source: "policy /service/unmeasuredMarginBytes",
    };
  }
  const flash = batch *
      (16 * shape.embeddingLength + 12 * shape.feedForwardLength) +
    2 * tokens * batch;
  if (isAtLeast(floorOf(input), RUNNER_SINCE)) {
    return { name: "compute", bytes: flash, source: "fit to measured loads" };
  }
  // Without flash attention the scores of all heads are kept: 4 bytes each.
  const heads = Math.ceil(shape.embeddingLength / shape.keyLength);
  return {
    name: "compute",
    bytes: flash + 4 * batch * tokens * heads,
    source: "fit to measured loads, with attention scores before 0.30",
  };
}

/** What each extra is called to who reads why there is no estimate. */
const EXTRAS: Readonly<Record<ModelExtra, string>> = {
  projector: "a projector",
  capability: "more than text",
  experts: "experts",
  adapter: "an adapter",
  draft: "a draft model",
  format: "another format than gguf",
  batch: "a batch of its own",
};

/** What of a model was never measured, in words; null: all of it was. */
export function unmeasured(shape: ModelShape): string | null {
  const { architecture, extras = [] } = shape;
  const isOther = architecture !== "llama";
  return isOther
    ? `architecture ${architecture}`
    : extras.length === 0
    ? null
    : extras.map((one) => EXTRAS[one]).join(", ");
}

/** Whether a model of this shape can be estimated at all. */
export function isMeasured(shape: ModelShape, service: ServiceFacts): boolean {
  return unmeasured(shape) === null || service.unmeasuredMarginBytes !== null;
}

/** Need of a model; null where such a one was never measured. */
export function estimateNeed(input: EstimateInput): Estimate | null {
  const { shape, sizeBytes, service } = input;
  const [contextTokens, contextSource] = chooseContext(input);
  const [parallelSlots, slotsSource] = chooseSlots(input);
  const tokens = contextTokens * parallelSlots;
  const batchTokens = batchFor(tokens, input.version);
  const compute = computeTerm(input, tokens, batchTokens);
  if (compute === null) return null;
  const kvBytes = Math.ceil(
    2 * shape.blockCount * shape.headCountKv * shape.keyLength * tokens *
      KV_BYTES[service.kvCacheType],
  );
  const terms: readonly Term[] = [
    { name: "weights", bytes: sizeBytes, source: "size of the model's file" },
    {
      name: "kv-cache",
      bytes: kvBytes,
      source: `${contextTokens} tokens x ${parallelSlots} slot(s), ` +
        service.kvCacheType,
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
    contextSource,
    parallelSlots,
    slotsSource,
    batchTokens,
    kvCacheType: service.kvCacheType,
  };
}
