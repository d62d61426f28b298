/** What a server that speaks like OpenAI lists is not in memory. */

import assert from "node:assert/strict";
import { test } from "node:test";
import residency from "../../../probes/model_residency.ts";
import { memoryHost } from "../../support/memory_host.ts";

const URL = "http://127.0.0.1:8000";

async function told(data: unknown, ollama?: object) {
  const reply = (value: unknown) =>
    value === undefined
      ? { status: 404, body: "no such path" }
      : { body: JSON.stringify(value) };
  const host = memoryHost({
    http: {
      [`GET ${URL}/v1/models`]: reply({ object: "list", data }),
      [`GET ${URL}/api/tags`]: reply(ollama),
    },
  });
  const seen = await residency(host, {
    endpoints: [{ url: URL, implementation: "openai-compatible" }],
    tags: ["phi"],
  });
  return seen.residency?.endpoints[0]?.models;
}

// Entries in the words of several servers (docs/decisions/listed-models.md).
const entries: Readonly<Record<string, object>> = {
  vLLM: { id: "phi", owned_by: "vllm", root: "/m/phi", max_model_len: 4096 },
  "LM Studio": { id: "phi", owned_by: "organization_owner", state: "loaded" },
  LocalAI: { id: "phi", object: "model" },
  "Docker Model Runner": { id: "phi", owned_by: "docker" },
  Lemonade: { id: "phi", owned_by: "lemonade", downloaded: true },
  "a llama.cpp": { id: "phi", status: { value: "loaded" } },
};
for (const [name, entry] of Object.entries(entries)) {
  test(`residency() has a model of ${name} installed, not loaded`, async () => {
    const want = { tag: "phi", sizeBytes: null, loaded: null, shape: null };
    assert.deepEqual(await told([entry]), [want]);
  });
}

test("residency() sees an Ollama through its other face", async () => {
  const away = {
    name: "phi:latest",
    model: "phi:latest",
    remote_host: "https://ollama.com:443",
  };
  const want = [{
    ...{ tag: "phi", sizeBytes: null, loaded: null, shape: null },
    remote: true,
  }];
  assert.deepEqual(await told([{ id: "phi" }], { models: [away] }), want);
  assert.deepEqual(await told([], { models: [away] }), want);
  const here = { ...away, remote_host: "" };
  const [model] = await told([{ id: "phi" }], { models: [here] }) ?? [];
  assert.equal(model?.remote, undefined);
});

test("residency() takes a list that Go left out for an empty one", async () => {
  assert.deepEqual(await told(null), []);
  await assert.rejects(told(undefined), TypeError);
});
