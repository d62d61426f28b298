import assert from "node:assert/strict";
import { test } from "node:test";
import type { ModelShape } from "../../../core/probe/facts.ts";
import { weightTerms } from "../../../core/need/weights.ts";
import { inputOf, SHAPE_1B } from "../../support/measured_loads.ts";

const FILE = 1_000_000_000;
/** Values of the embedding of llama3.2:1b. */
const EMBEDDING = 128256 * 2048;

function repacked(
  shape: Partial<ModelShape>,
  amx: boolean | null = true,
): { readonly bytes: number; readonly source: string } | undefined {
  const input = inputOf({ model: "1b", context: 4096, trueMib: 0 });
  const [file, more, ...rest] = weightTerms({
    ...input,
    shape: { ...SHAPE_1B, ...shape },
    sizeBytes: FILE,
    amx,
  });
  assert.deepEqual([file?.name, file?.bytes, rest], ["weights", FILE, []]);
  return more;
}

test("weights are the file where the processor has no AMX", () => {
  assert.equal(repacked({}, false), undefined);
});

// Bytes of a block in ggml-cpu/amx/mmq.cpp over those of the file.
const levels: readonly (readonly [string, number, number])[] = [
  ["Q8_0", 38 / 34, 34 / 32],
  ["Q4_K_M", 148 / 144, 210 / 256],
  ["Q5_K_S", 148 / 144, 210 / 256],
  ["Q4_0", 148 / 144, 210 / 256],
  ["Q6_K", 1, 210 / 256],
  ["F16", 1, 2],
  ["BF16", 1, 0],
  ["F32", 1, 0],
  // Of another nobody knows: the most of all.
  ["IQ9_X", 38 / 34, 2],
];
for (const [quantization, growth, bytes] of levels) {
  test(`AMX lays out ${quantization}`, () => {
    const want = Math.ceil(FILE * (growth - 1) + EMBEDDING * bytes);
    assert.equal(repacked({ quantization })?.bytes, want);
  });
}

test("rows that are no multiple of 256 have an embedding of Q8_0", () => {
  const { parameterCount: _, ...shape } = SHAPE_1B;
  const input = inputOf({ model: "1b", context: 4096, trueMib: 0 });
  const [, odd] = weightTerms({
    ...input,
    shape: { ...shape, quantization: "Q4_K_M", embeddingLength: 960 },
    sizeBytes: FILE,
    amx: true,
  });
  const want = FILE * (148 / 144 - 1) + 128256 * 960 * 34 / 32;
  assert.equal(odd?.bytes, Math.ceil(want));
});

test("an embedding that is not tied is kept once", () => {
  const untied = (SHAPE_1B.parameterCount ?? 0) + EMBEDDING;
  const found = repacked({ parameterCount: untied });
  assert.equal(found?.bytes, Math.ceil(FILE * (38 / 34 - 1)));
  assert.match(found?.source ?? "", /embedding kept once$/);
});

const untold: readonly (readonly [string, Partial<ModelShape>])[] = [
  ["parameters", { parameterCount: undefined as unknown as number }],
  ["vocabulary", { vocabularySize: undefined as unknown as number }],
];
for (const [name, change] of untold) {
  test(`an embedding is taken for tied where no ${name} is told`, () => {
    assert.match(repacked(change)?.source ?? "", /embedding kept twice/);
  });
}

test("what is assumed is said", () => {
  const { vocabularySize: _, ...shape } = SHAPE_1B;
  const input = inputOf({ model: "1b", context: 4096, trueMib: 0 });
  const [, more] = weightTerms({ ...input, shape, amx: null });
  assert.equal(
    more?.source,
    "AMX assumed: the processor's flags cannot be read; layout of Q8_0, " +
      "embedding kept twice, a vocabulary of 262144 assumed",
  );
});

test("an unknown processor needs no less than one with AMX", () => {
  assert.equal(repacked({}, null)?.bytes, repacked({})?.bytes);
});
