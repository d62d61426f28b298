import assert from "node:assert/strict";
import { test } from "node:test";
import { estimateNeed } from "../../../core/need/memory_estimate.ts";
import type { ModelShape } from "../../../core/probe/facts.ts";
import { inputOf, LOADS, SHAPE_1B } from "../../support/measured_loads.ts";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";

const MIB = 1024 * 1024;

for (const load of LOADS) {
  const { model, version = "0.34.0", trueMib, ...more } = load;
  const what = `${model} of ${version} ${JSON.stringify(more)}`;
  test(`estimateNeed() is within 1 % of ${what}, and never below`, () => {
    const mib = (estimateNeed(inputOf(load))?.totalBytes ?? 0) / MIB;
    assert.ok(mib >= trueMib && mib <= 1.01 * trueMib, `${mib} for ${trueMib}`);
  });
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
    amx: false,
    video: { bytes: 0, untold: 0 },
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
    assert.equal(need(change)?.contextTokens.value, want);
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
    assert.equal(need({ version })?.parallelSlots.value, want);
  });
}

test("estimateNeed() never asks less of an older service", () => {
  const totals = ["0.33.0", "0.29.0", "0.13.3", "0.9.0", "0.5.0", null]
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
    amx: false,
    video: { bytes: 0, untold: 0 },
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
    assert.equal(need({ shape: { numCtx: context } })?.batchTokens.value, want);
  });
}
