/** What the list of loaded models alone tells of a model. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { ModelShape } from "../../../core/probe/facts.ts";
import residency from "../../../probes/model_residency.ts";
import { memoryHost } from "../../support/memory_host.ts";

const URL = "http://127.0.0.1:11434";
const TAG = "phi:3b";
const ENTRY = { name: TAG, model: TAG, size: 2e9, digest: "d" };
const SHAPE = {
  "general.architecture": "phi3",
  "phi3.block_count": 16,
  "phi3.attention.head_count": 32,
  "phi3.attention.head_count_kv": 8,
  "phi3.embedding_length": 2048,
  "phi3.feed_forward_length": 8192,
  "phi3.context_length": 4096,
};

async function shapeOf(
  ps: object | null,
): Promise<ModelShape | null | undefined> {
  const reply = (value: unknown) => ({ body: JSON.stringify(value) });
  const host = memoryHost({
    http: {
      [`GET ${URL}/api/version`]: reply({ version: "0.33.0" }),
      [`GET ${URL}/api/tags`]: reply({ models: [ENTRY] }),
      [`GET ${URL}/api/ps`]: reply({
        models: ps === null ? [] : [{
          ...ENTRY,
          expires_at: "2020-01-01T00:00:00Z",
          ...ps,
        }],
      }),
      [`SHOW ${URL} ${TAG}`]: reply({ model_info: SHAPE }),
    },
  });
  const endpoints = [{ url: URL, implementation: "ollama" as const }];
  const seen = await residency(host, { endpoints, tags: [TAG] });
  return seen.residency?.endpoints[0]?.models[0]?.shape;
}

const extras: readonly (readonly [object, string])[] = [
  [{ details: { families: ["phi3", "clip"] } }, "projector"],
  [{ details: { families: ["mllama"] } }, "projector"],
  [{ details: { format: "safetensors" } }, "format"],
  [{ capabilities: ["completion", "vision"] }, "capability"],
];
for (const [ps, extra] of extras) {
  test(`residency() knows of ${JSON.stringify(ps)} by /api/ps`, async () => {
    assert.deepEqual((await shapeOf(ps))?.extras, [extra]);
  });
}

test("residency() takes the larger context of both lists", async () => {
  const shape = await shapeOf({ details: { context_length: 65536 } });
  assert.equal(shape?.contextLength, 65536);
});

test("residency() finds nothing beside a plain model that is loaded", async () => {
  for (const ps of [null, {}, { details: { families: ["phi3"] } }]) {
    const shape = await shapeOf(ps);
    assert.equal(shape?.blockCount, 16);
    assert.equal(shape?.extras, undefined);
  }
});
