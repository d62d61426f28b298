import assert from "node:assert/strict";
import { test } from "node:test";
import { computeTerm } from "../../../core/need/compute_buffer.ts";
import { unmeasured } from "../../../core/need/measured_models.ts";
import type { ModelShape } from "../../../core/probe/facts.ts";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { SHAPE_1B, SHAPE_3B } from "../../support/measured_loads.ts";

const MIB = 1024 * 1024;

const TINYLLAMA: ModelShape = {
  ...SHAPE_1B,
  blockCount: 22,
  headCountKv: 4,
  feedForwardLength: 5632,
};
const SMOLLM2_360M: ModelShape = {
  ...SHAPE_1B,
  blockCount: 32,
  headCount: 15,
  headCountKv: 5,
  embeddingLength: 960,
  feedForwardLength: 2560,
};
const QWEN2_1_5B: ModelShape = {
  ...SHAPE_1B,
  architecture: "qwen2",
  blockCount: 28,
  headCount: 12,
  headCountKv: 2,
  keyLength: 128,
  embeddingLength: 1536,
  feedForwardLength: 8960,
};
const QWEN3_0_6B: ModelShape = {
  ...QWEN2_1_5B,
  architecture: "qwen3",
  headCount: 16,
  headCountKv: 8,
  embeddingLength: 1024,
  feedForwardLength: 3072,
};

// "CPU compute buffer size" of llama-server b10434 (docs/decisions/estimate.md).
const buffers: readonly (readonly [
  string,
  ModelShape,
  number,
  number,
  boolean,
  number,
])[] = [
  ["1b", SHAPE_1B, 8192, 512, true, 72.01],
  ["1b", SHAPE_1B, 8192, 1024, true, 144.02],
  ["1b", SHAPE_1B, 4096, 2048, true, 272.05],
  ["1b", SHAPE_1B, 4096, 512, false, 286.01],
  ["1b", SHAPE_1B, 8192, 512, false, 550.01],
  ["1b", SHAPE_1B, 32768, 1024, false, 4268.02],
  ["3b", SHAPE_3B, 131072, 2048, true, 800.05],
  ["3b", SHAPE_3B, 2048, 512, false, 134.01],
  ["3b", SHAPE_3B, 8192, 1024, false, 868.02],
  ["3b", SHAPE_3B, 4096, 2048, false, 936.03],
  ["tinyllama", TINYLLAMA, 4096, 512, true, 53.01],
  ["tinyllama", TINYLLAMA, 4096, 512, false, 285.01],
  ["smollm2:360m", SMOLLM2_360M, 8192, 1024, true, 61.02],
  ["smollm2:360m", SMOLLM2_360M, 4096, 512, false, 138.63],
  ["qwen2:1.5b", QWEN2_1_5B, 4096, 512, true, 68.51],
  ["qwen2:1.5b", QWEN2_1_5B, 8192, 1024, false, 448.02],
  ["qwen3:0.6b", QWEN3_0_6B, 8192, 1024, true, 68.02],
  ["qwen3:0.6b", QWEN3_0_6B, 8192, 1024, false, 580.02],
];
for (const [name, shape, tokens, batch, isFlash, mib] of buffers) {
  const how = isFlash ? "" : " without flash attention";
  test(`${name} computes ${batch} of ${tokens} tokens in ${mib} MiB${how}`, () => {
    const input = {
      shape,
      sizeBytes: 1,
      service: DEFAULT_POLICY.service,
      amx: false,
      video: { bytes: 0, untold: 0 },
    };
    const load = { tokens, batch, slots: 1, isFlash };
    const at = (version: string | null) =>
      computeTerm({ ...input, version }, load).bytes / MIB;
    // Its own figure ends in what every allocation is rounded up by.
    assert.ok(Math.abs(at("0.33.0") - mib) < 0.06, `${at("0.33.0")}`);
    // A row of the embedding more, and of an unknown version the most.
    const row = batch * 4 * shape.embeddingLength / MIB;
    assert.ok(Math.abs(at("0.34.0") - mib - row) < 0.06, `${at("0.34.0")}`);
    assert.ok(at(null) >= Math.max(at("0.34.0"), at("0.29.0")));
  });
}

test("a mask is as long as one request, however many there are", () => {
  const input = {
    shape: SHAPE_1B,
    sizeBytes: 1,
    service: DEFAULT_POLICY.service,
    amx: false,
    video: { bytes: 0, untold: 0 },
    version: "0.33.0",
  };
  const at = (slots: number) =>
    computeTerm(input, { tokens: 4096, batch: 512, isFlash: true, slots });
  assert.equal(at(2).bytes, 68 * MIB);
  assert.equal(at(1).bytes, at(2).bytes);
});

const measured: readonly (readonly [string, string | null, string | null])[] = [
  ["llama", "0.34.0", null],
  ["llama", "0.9.0", null],
  ["llama", null, null],
  ["qwen2", "0.30.0", null],
  ["qwen3", "0.34.0", null],
  // Before, another runner was there.
  ["qwen3", "0.29.9", "architecture qwen3"],
  ["qwen2", null, "architecture qwen2"],
  ["qwen3moe", "0.34.0", "architecture qwen3moe"],
  ["gemma3", "0.34.0", "architecture gemma3"],
];
for (const [architecture, version, want] of measured) {
  test(`${architecture} on ${version} was measured: ${want === null}`, () => {
    const shape = { ...SHAPE_1B, architecture };
    assert.equal(unmeasured({ shape, version }), want);
  });
}
