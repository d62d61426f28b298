import assert from "node:assert/strict";
import { test } from "node:test";
import { estimateNeed } from "../../../core/verdict/memory_estimate.ts";
import type { ModelShape } from "../../../core/probe/facts.ts";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";

const MIB = 1024 * 1024;

const SHAPE_1B: ModelShape = {
  architecture: "llama",
  blockCount: 16,
  headCountKv: 8,
  keyLength: 64,
  embeddingLength: 2048,
  feedForwardLength: 8192,
  contextLength: 131072,
  numCtx: null,
};
const SHAPE_3B: ModelShape = {
  ...SHAPE_1B,
  blockCount: 28,
  keyLength: 128,
  embeddingLength: 3072,
};

// Loads of a real Ollama 0.33.0-rc2, CPU only: /api/ps size and RSS, in MiB.
type Row = readonly ["f16" | "q8_0", number, number, number];
const LOADS_1B: readonly Row[] = [
  ["f16", 2048, 1382.9, 1363],
  ["f16", 4096, 1448.9, 1427],
  ["f16", 8192, 1652.9, 1555],
  ["f16", 32768, 2468.9, 2324],
  ["f16", 131072, 6116.9, 5401],
  ["q8_0", 2048, 1348.9, 1333],
  ["q8_0", 4096, 1384.9, 1367],
  ["q8_0", 8192, 1524.9, 1435],
  ["q8_0", 32768, 1980.9, 1844],
  ["q8_0", 131072, 4181.0, 3481],
];
const LOADS_3B: readonly Row[] = [
  ["f16", 2048, 2216.9, 2202],
  ["f16", 4096, 2442.9, 2425],
  ["f16", 8192, 2974.9, 2873],
  ["f16", 32768, 5710.9, 5561],
  ["q8_0", 2048, 2105.9, 2096],
  ["q8_0", 4096, 2226.9, 2215],
  ["q8_0", 8192, 2542.9, 2453],
  ["q8_0", 32768, 4018.9, 3881],
  ["q8_0", 131072, 10311.0, 9593],
];

const MODELS = [
  { name: "1b", shape: SHAPE_1B, fileMib: 1254.9, loads: LOADS_1B },
  { name: "3b", shape: SHAPE_3B, fileMib: 1920.8, loads: LOADS_3B },
];

for (const { name, shape, fileMib, loads } of MODELS) {
  for (const [kvCacheType, context, psMib, rssMib] of loads) {
    test(`estimateNeed() fits ${name} ${kvCacheType} at ${context}`, () => {
      const estimate = estimateNeed({
        shape: { ...shape, numCtx: context },
        sizeBytes: Math.round(fileMib * MIB),
        version: "0.33.0-rc2",
        service: { ...DEFAULT_POLICY.service, kvCacheType },
      });
      const mib = (estimate?.totalBytes ?? 0) / MIB;
      const ratio = mib / psMib;
      assert.ok(ratio >= 0.97 && ratio <= 1.03, `${mib} against ${psMib}`);
      assert.ok(mib >= rssMib, `${mib} below the RSS of ${rssMib}`);
    });
  }
}

function need(change: {
  shape?: Partial<ModelShape>;
  version?: string | null;
  service?: Partial<typeof DEFAULT_POLICY.service>;
}) {
  return estimateNeed({
    shape: { ...SHAPE_1B, ...change.shape },
    sizeBytes: 1_000_000_000,
    version: change.version === undefined ? "0.33.0" : change.version,
    service: { ...DEFAULT_POLICY.service, ...change.service },
  });
}

const contexts = [
  { name: "num_ctx", change: { shape: { numCtx: 9000 } }, want: 9000 },
  {
    name: "the policy",
    change: { service: { contextTokens: 2048 } },
    want: 2048,
  },
  {
    name: "num_ctx before the policy",
    change: { shape: { numCtx: 8000 }, service: { contextTokens: 2048 } },
    want: 8000,
  },
  { name: "the service's default", change: {}, want: 4096 },
  {
    name: "no more than the model has",
    change: { shape: { contextLength: 2048 } },
    want: 2048,
  },
];
for (const { name, change, want } of contexts) {
  test(`estimateNeed() takes the context of ${name}`, () => {
    assert.equal(need(change)?.contextTokens, want);
  });
}

const slots = [
  { version: "0.33.0", want: 1 },
  { version: "0.10.0", want: 1 },
  { version: "0.9.6", want: 2 },
  { version: "0.6.7", want: 2 },
  { version: "0.6.6", want: 4 },
  { version: null, want: 4 },
  { version: "main", want: 4 },
];
for (const { version, want } of slots) {
  test(`estimateNeed() counts ${want} slot(s) for version ${version}`, () => {
    assert.equal(need({ version })?.parallelSlots, want);
  });
}

test("estimateNeed() never asks less of an older service", () => {
  const totals = ["0.33.0", "0.29.0", "0.9.0", "0.5.0", null]
    .map((version) => need({ version })?.totalBytes ?? 0);
  assert.deepEqual([...totals].sort((a, b) => a - b), totals);
});

// 0.9.0 loaded the 1b with 2 x 4,096 tokens in 2,053 MiB of buffers.
test("estimateNeed() covers a measured load of Ollama 0.9.0", () => {
  const mib = (estimateNeed({
    shape: SHAPE_1B,
    sizeBytes: Math.round(1254.9 * MIB),
    version: "0.9.0",
    service: DEFAULT_POLICY.service,
  })?.totalBytes ?? 0) / MIB;
  assert.ok(mib >= 2053 && mib <= 2053 * 1.05, String(mib));
});

test("estimateNeed() knows nothing of an architecture never measured", () => {
  assert.equal(need({ shape: { architecture: "gemma3" } }), null);
});

test("estimateNeed() adds the margin of the policy for such a one", () => {
  const estimate = need({
    shape: { architecture: "gemma3" },
    service: { unmeasuredMarginBytes: 500 * MIB },
  });
  assert.deepEqual(estimate?.terms[2], {
    name: "margin",
    bytes: 500 * MIB,
    source: "policy /service/unmeasuredMarginBytes",
  });
});

test("estimateNeed() gives no number that a double cannot hold", () => {
  const shape = { blockCount: 2 ** 40, keyLength: 2 ** 40 };
  assert.equal(need({ shape }), null);
});

const edges = [
  { context: 4096, want: 512 },
  { context: 4097, want: 1024 },
  { context: 32768, want: 1024 },
  { context: 32769, want: 2048 },
];
for (const { context, want } of edges) {
  test(`estimateNeed() takes batch ${want} at ${context} tokens`, () => {
    assert.equal(need({ shape: { numCtx: context } })?.batchTokens, want);
  });
}
