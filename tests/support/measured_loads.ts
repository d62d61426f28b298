/** Loads of real runners, in MiB: what an estimate is held against. */

import type { EstimateInput } from "../../core/need/estimate_input.ts";
import type { ModelShape } from "../../core/probe/facts.ts";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import type { ServiceFacts } from "../../core/policy/policy.ts";

const MIB = 1024 * 1024;

/** llama3.2:1b in Q8_0. */
export const SHAPE_1B: ModelShape = {
  architecture: "llama",
  blockCount: 16,
  headCountKv: 8,
  keyLength: 64,
  embeddingLength: 2048,
  feedForwardLength: 8192,
  contextLength: 131072,
  numCtx: null,
  headCount: 32,
  vocabularySize: 128256,
  parameterCount: 1_235_814_432,
  quantization: "Q8_0",
};
/** llama3.2:3b in Q4_K_M. */
export const SHAPE_3B: ModelShape = {
  ...SHAPE_1B,
  blockCount: 28,
  keyLength: 128,
  headCount: 24,
  embeddingLength: 3072,
  parameterCount: 3_212_749_888,
  quantization: "Q4_K_M",
};

/** Files with the dimensions of the published ones, and weights of zero. */
const MODELS = {
  "1b": { shape: SHAPE_1B, fileMib: 1254.9 },
  "3b": { shape: SHAPE_3B, fileMib: 1920.8 },
} as const;

/** One load: model, context, and the larger of what was told and measured. */
export interface Load {
  readonly model: keyof typeof MODELS;
  readonly context: number;
  readonly trueMib: number;
  readonly version?: string;
  readonly kv?: ServiceFacts["kvCacheType"];
  readonly flash?: ServiceFacts["flashAttention"];
  readonly slots?: number;
  readonly numBatch?: number;
  readonly amx?: boolean;
}

function rows(
  version: string,
  model: Load["model"],
  kv: ServiceFacts["kvCacheType"],
  ...loads: readonly (readonly [number, number])[]
): Load[] {
  return loads.map(([context, trueMib]) => ({
    version,
    model,
    kv,
    context,
    trueMib,
  }));
}

/** docs/decisions/estimate.md says how they were made. */
export const LOADS: readonly Load[] = [
  // Ollama 0.33.0-rc2, /api/ps; RSS after one token lies below each.
  ...rows(
    "0.33.0-rc2",
    "1b",
    "f16",
    ...[
      [2048, 1382.9],
      [4096, 1448.9],
      [8192, 1652.9],
      [32768, 2468.9],
      [131072, 6116.9],
    ] as const,
  ),
  ...rows(
    "0.33.0-rc2",
    "1b",
    "q8_0",
    ...[
      [2048, 1348.9],
      [4096, 1384.9],
      [8192, 1524.9],
      [32768, 1980.9],
      [131072, 4181.0],
    ] as const,
  ),
  ...rows(
    "0.33.0-rc2",
    "3b",
    "f16",
    ...[
      [2048, 2216.9],
      [4096, 2442.9],
      [8192, 2974.9],
      [32768, 5710.9],
    ] as const,
  ),
  ...rows(
    "0.33.0-rc2",
    "3b",
    "q8_0",
    ...[
      [2048, 2105.9],
      [4096, 2226.9],
      [8192, 2542.9],
      [32768, 4018.9],
      [131072, 10311.0],
    ] as const,
  ),
  // Ollama 0.34.0 with llama.cpp b11434, /api/ps.
  ...rows(
    "0.34.0",
    "1b",
    "f16",
    ...[
      [2048, 1386.9],
      [4096, 1453],
      [8192, 1660.9],
      [32768, 2476.9],
      [131072, 6133.0],
    ] as const,
  ),
  ...rows("0.34.0", "1b", "q8_0", [4096, 1392.9], [8192, 1541.0]),
  ...rows("0.34.0", "1b", "q4_0", [8192, 1477.0]),
  ...rows(
    "0.34.0",
    "3b",
    "f16",
    ...[
      [4096, 2448.9],
      [8192, 2986.9],
      [32768, 5722.9],
    ] as const,
  ),
  { model: "1b", context: 4096, slots: 4, trueMib: 1910.4 },
  { model: "1b", context: 4096, numBatch: 2048, trueMib: 1669.0 },
  { model: "1b", context: 4096, flash: "off", trueMib: 1670.9 },
  { model: "1b", context: 8192, flash: "off", trueMib: 2616.9 },
  { model: "1b", context: 32768, flash: "off", trueMib: 6552.9 },
  // llama.cpp b10434 on a processor with AMX: RSS after one token; at 32,768
  // its weights there (1,666) and the buffers that it has without AMX.
  { model: "1b", context: 4096, amx: true, trueMib: 1868 },
  { model: "1b", context: 32768, amx: true, trueMib: 2882 },
  { model: "3b", context: 4096, amx: true, trueMib: 2789 },
  // Ollama 0.24.0, buffers of its own runner.
  { version: "0.24.0", model: "1b", context: 2048, trueMib: 1571 },
  { version: "0.24.0", model: "1b", context: 4096, trueMib: 1639 },
  { version: "0.24.0", model: "1b", context: 32768, trueMib: 2583 },
];

/** What is known of the machine and the service of a load. */
export function inputOf(load: Load): EstimateInput {
  const { shape, fileMib } = MODELS[load.model];
  return {
    shape: {
      ...shape,
      numCtx: load.context,
      ...(load.numBatch === undefined ? {} : { numBatch: load.numBatch }),
    },
    sizeBytes: Math.round(fileMib * MIB),
    version: load.version ?? "0.34.0",
    service: {
      ...DEFAULT_POLICY.service,
      kvCacheType: load.kv ?? "f16",
      flashAttention: load.flash ?? "auto",
      parallelSlots: load.slots ?? null,
    },
    amx: load.amx ?? false,
    video: { bytes: 0, untold: 0 },
  };
}
