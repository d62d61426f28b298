/** A model that one of an Ollama's two lists has, and the other has not. */

import assert from "node:assert/strict";
import { test } from "node:test";
import residency from "../../../probes/model_residency.ts";
import { memoryHost } from "../../support/memory_host.ts";
import { redact } from "../../support/redacting.ts";

const URL = "http://127.0.0.1:9797";
const TAG = "olmo:7b";
const OTHER = "else:1b";

interface Given {
  /** Owner of what /v1/models lists. */
  readonly owner?: string;
  readonly listed?: readonly string[];
  /** Names at /api/tags, or the status of a server without such a list. */
  readonly tags: readonly string[] | number;
}

async function told({ owner, listed = [TAG, OTHER], tags }: Given) {
  const object = { object: "model", created: 1_790_000_000 };
  const data = listed.map((id) => ({ id, ...object, owned_by: owner }));
  const models = typeof tags === "number" ? null : tags
    .map((name) => ({ name, model: name, size: 4e9, digest: "ab".repeat(32) }));
  const answers: Readonly<Record<string, readonly [number, unknown]>> = {
    "/v1/models": [200, { object: "list", data }],
    "/api/tags": [typeof tags === "number" ? tags : 200, { models }],
  };
  const ask = async (isKept: boolean) => {
    const http = Object.fromEntries(
      Object.entries(answers).map(([path, [status, value]]) => {
        const result = { status, body: JSON.stringify(value), elapsedMs: 1 };
        const args = [`${URL}${path}`];
        const call = { call: "httpGet" as const, args, result };
        const kept = redact(call, { tags: [TAG] })?.result as typeof result;
        return [`GET ${URL}${path}`, isKept ? kept : result];
      }),
    );
    const seen = await residency(memoryHost({ http }), {
      endpoints: [{ url: URL, implementation: "openai-compatible" }],
      tags: [TAG],
    });
    return seen.residency?.endpoints[0]?.models.map((one) => one.tag);
  };
  const live = await ask(false);
  assert.deepEqual(await ask(true), live, "a replay reads it differently");
  return live;
}

const cases: Readonly<Record<string, readonly [Given, boolean]>> = {
  "both of an Ollama's lists": [{ owner: "library", tags: [TAG] }, true],
  "both, one in capitals": [{ owner: "library", tags: ["OLMO:7B"] }, true],
  "the first of an Ollama's alone": [
    { owner: "library", tags: [OTHER] },
    false,
  ],
  "the first beside an empty one": [{ owner: "library", tags: [] }, false],
  "the second of an Ollama's alone": [{
    owner: "library",
    listed: [OTHER],
    tags: [TAG],
  }, false],
  "the list of a vLLM": [{ owner: "vllm", tags: 404 }, true],
  "the first of another server's lists": [{ owner: "docker", tags: [] }, true],
  "the first of two lists of nobody": [{ tags: [OTHER] }, true],
};
for (const [name, [given, isThere]] of Object.entries(cases)) {
  const word = isThere ? "has" : "lacks";
  test(`residency() ${word} a model in ${name}`, async () => {
    assert.deepEqual(await told(given), isThere ? [TAG] : []);
  });
}
