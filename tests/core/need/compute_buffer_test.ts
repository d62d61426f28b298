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

const PHI4_MINI: ModelShape = {
  ...SHAPE_3B,
  architecture: "phi3",
  blockCount: 32,
  vocabularySize: 200064,
};
const PHI3_MINI: ModelShape = {
  ...PHI4_MINI,
  headCount: 32,
  headCountKv: 32,
  keyLength: 96,
};

/** Name, shape, tokens, batch, flash attention, MiB of b10434 and of b11434. */
type Buffer = readonly [
  string,
  ModelShape,
  number,
  number,
  boolean,
  number,
  number,
];

// "CPU compute buffer size" of two builds of llama-server, files of zeros
// (docs/decisions/estimate.md).
const buffers: readonly Buffer[] = [
  ["1b", SHAPE_1B, 4096, 512, true, 68.01, 72.02],
  ["1b", SHAPE_1B, 8192, 1024, true, 144.02, 152.04],
  ["1b", SHAPE_1B, 4096, 512, false, 286.01, 290.01],
  ["1b", SHAPE_1B, 8192, 1024, false, 1100.02, 1108.03],
  ["3b", SHAPE_3B, 4096, 512, true, 76.01, 82.02],
  ["3b", SHAPE_3B, 8192, 1024, true, 160.02, 172.04],
  ["3b", SHAPE_3B, 4096, 512, false, 234.01, 240.01],
  ["3b", SHAPE_3B, 8192, 1024, false, 868.02, 880.03],
  ["smollm2:360m", SMOLLM2_360M, 4096, 512, true, 26.51, 28.39],
  ["smollm2:360m", SMOLLM2_360M, 8192, 1024, true, 61.02, 64.79],
  ["smollm2:360m", SMOLLM2_360M, 4096, 512, false, 138.63, 140.51],
  ["smollm2:360m", SMOLLM2_360M, 8192, 1024, false, 533.27, 537.03],
  ["qwen2:1.5b", QWEN2_1_5B, 4096, 512, true, 68.51, 71.52],
  ["qwen2:1.5b", QWEN2_1_5B, 8192, 1024, true, 145.02, 151.04],
  ["qwen2:1.5b", QWEN2_1_5B, 8192, 1024, false, 448.02, 454.03],
  ["qwen3:0.6b", QWEN3_0_6B, 4096, 512, true, 30.01, 32.02],
  ["qwen3:0.6b", QWEN3_0_6B, 8192, 1024, true, 68.02, 72.04],
  ["qwen3:0.6b", QWEN3_0_6B, 4096, 512, false, 154.01, 158.01],
  ["qwen3:0.6b", QWEN3_0_6B, 8192, 1024, false, 580.02, 588.03],
];
// Measured with the older build alone.
const older: readonly (readonly [
  string,
  ModelShape,
  number,
  number,
  boolean,
  number,
])[] = [
  ["1b", SHAPE_1B, 8192, 512, true, 72.01],
  ["1b", SHAPE_1B, 4096, 2048, true, 272.05],
  ["1b", SHAPE_1B, 8192, 512, false, 550.01],
  ["1b", SHAPE_1B, 32768, 1024, false, 4268.02],
  ["3b", SHAPE_3B, 131072, 2048, true, 800.05],
  ["3b", SHAPE_3B, 2048, 512, false, 134.01],
  ["3b", SHAPE_3B, 4096, 2048, false, 936.03],
  ["tinyllama", TINYLLAMA, 4096, 512, true, 53.01],
  ["tinyllama", TINYLLAMA, 4096, 512, false, 285.01],
];

/** MiB of a compute buffer. */
function computeAt(
  [, shape, tokens, batch, isFlash]: readonly unknown[],
  version: string | null,
): number {
  const input = {
    shape: shape as ModelShape,
    sizeBytes: 1,
    service: DEFAULT_POLICY.service,
    amx: false,
    video: { bytes: 0, untold: 0 },
    version,
  };
  const load = {
    tokens: tokens as number,
    batch: batch as number,
    slots: 1,
    isFlash: isFlash as boolean,
  };
  return computeTerm(input, load).bytes / MIB;
}

function nameOf([name, , tokens, batch, isFlash]: readonly unknown[]): string {
  const how = isFlash ? "" : " without flash attention";
  return `${name} computes ${batch} of ${tokens} tokens${how}`;
}

/** A build's own figure ends in what each allocation is rounded up by. */
function isAlike(mib: number, told: number): boolean {
  return Math.abs(mib - told) < 0.06;
}

for (const row of buffers) {
  test(`${nameOf(row)} in ${row[5]} MiB, in ${row[6]} since`, () => {
    const [before, since] = ["0.33.0", "0.33.1"].map((one) =>
      computeAt(row, one)
    );
    assert.ok(before && isAlike(before, row[5]), `${before}`);
    assert.ok(since && isAlike(since, row[6]), `${since}`);
    // Of an unknown version the most of all.
    assert.ok(
      computeAt(row, null) >= Math.max(since, computeAt(row, "0.29.0")),
    );
  });
}

for (const row of older) {
  test(`${nameOf(row)} in ${row[5]} MiB`, () => {
    const mib = computeAt(row, "0.33.0");
    assert.ok(isAlike(mib, row[5]), `${mib}`);
  });
}

// The rest of their need is over 3 GiB: within 1 % of it.
const bounds: readonly Buffer[] = [
  ["phi4-mini", PHI4_MINI, 4096, 512, true, 70.01, 82.02],
  ["phi4-mini", PHI4_MINI, 8192, 1024, true, 148.02, 172.04],
  ["phi4-mini", PHI4_MINI, 4096, 512, false, 222.01, 234.01],
  ["phi4-mini", PHI4_MINI, 8192, 1024, false, 844.02, 868.03],
];
for (const row of bounds) {
  test(`${nameOf(row)} in no more than is told`, () => {
    for (const [version, told] of [["0.33.0", row[5]], ["0.34.0", row[6]]]) {
      const over = computeAt(row, version as string) - (told as number);
      assert.ok(over > -0.06 && over < 28, `${version}: ${over}`);
    }
  });
}

test("phi3:mini computes in no more than is told", () => {
  const over = (tokens: number, batch: number, isFlash: boolean, mib: number) =>
    computeAt(["", PHI3_MINI, tokens, batch, isFlash], "0.33.0") - mib;
  const all = [
    over(4096, 512, true, 70.01),
    over(8192, 1024, true, 148.02),
    over(4096, 512, false, 294.01),
    over(8192, 1024, false, 1116.02),
  ];
  assert.ok(all.every((one) => one > -0.06 && one < 28), String(all));
});

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
  ["phi3", "0.30.0", null],
  ["phi3", "0.29.9", "architecture phi3"],
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
