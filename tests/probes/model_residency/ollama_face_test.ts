/** An Ollama that is stated as another server, and fails to tell. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { InstalledModel } from "../../../core/probe/facts.ts";
import residency from "../../../probes/model_residency.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";
import { redact } from "../../support/redacting.ts";

const URL = "http://127.0.0.1:9090";
const AWAY = {
  name: "glm:9b",
  model: "glm:9b",
  remote_host: "https://ollama.com:443",
};
const UNEXPECTED = "Unexpected endpoint or method. (GET /api/tags)";

type Reply = readonly [status: number, body: unknown];

/** Models as they are told, over an answer and over a recording of it. */
async function told(reply: Reply | Error): Promise<readonly InstalledModel[]> {
  const url = `${URL}/api/tags`;
  const kept = (isKept: boolean) => {
    if (reply instanceof Error) return reply;
    const [status, body] = reply;
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const result = { status, body: text, elapsedMs: 1 };
    const call = { call: "httpGet" as const, args: [url], result };
    return isKept ? redact(call, { tags: ["glm:9b"] })?.result : result;
  };
  const ask = async (isKept: boolean) => {
    const list = { object: "list", data: [{ id: "glm:9b", object: "model" }] };
    const http = {
      [`GET ${URL}/v1/models`]: { body: JSON.stringify(list) },
      [`GET ${url}`]: kept(isKept) as { status: number; body: string },
    };
    const seen = await residency(memoryHost({ http }), {
      endpoints: [{ url: URL, implementation: "openai-compatible" }],
      tags: ["glm:9b"],
    });
    return seen.residency?.endpoints[0]?.models ?? [];
  };
  const [live, replayed] = await Promise.allSettled([ask(false), ask(true)]);
  assert.equal(replayed.status, live.status, "a replay reads it differently");
  if (live.status === "rejected") throw live.reason;
  assert.deepEqual((replayed as typeof live).value, live.value);
  return live.value;
}

test("residency() sees what runs elsewhere where it is told", async () => {
  const [model] = await told([200, { models: [AWAY] }]);
  assert.equal(model?.remote, true);
});

const unknown: Readonly<Record<string, Reply | Error>> = {
  "a failure": [500, "oops"],
  "a key": [401, { error: "unauthorized" }],
  "a refusal": [403, ""],
  "a gateway": [502, "bad gateway"],
  "no capacity": [503, { error: "loading" }],
  "a redirect": [301, ""],
  "no content": [204, ""],
  "too many requests": [429, ""],
  "a word of no server": [418, ""],
  "half an answer": [200, '{"models":[{"name":"glm:9b","remote_ho'],
  "no answer": [200, ""],
  "an object of nothing": [200, {}],
  "a list": [200, [AWAY]],
  "an object for its list": [200, { models: { 0: AWAY } }],
  "a text for its list": [200, { models: "glm:9b" }],
  "null": [200, null],
  "an error of its own": [200, { error: "no such path" }],
  "an error beside a list": [200, { error: UNEXPECTED, data: [] }],
  "another address's error": [200, {
    error: "Unexpected endpoint or method. (GET /api/ps)",
  }],
  "no word in time": hostError("timeout"),
  "too much": hostError("too-large"),
  "no connection": hostError("refused"),
  "no recording": hostError("ENOENT"),
};
for (const [name, reply] of Object.entries(unknown)) {
  test(`residency() knows nothing of a service that gives ${name}`, async () => {
    await assert.rejects(told(reply));
  });
}

const absent: Readonly<Record<string, Reply>> = {
  "vLLM": [404, { detail: "Not Found" }],
  "llama.cpp": [404, { error: { code: 404, message: "File Not Found" } }],
  "a server of POST alone": [405, "Method Not Allowed"],
  "LM Studio": [200, { error: UNEXPECTED }],
  "a LocalAI": [200, { models: [{ name: "glm:9b", model: "glm:9b" }] }],
  "an Ollama of nothing": [200, { models: null }],
};
for (const [name, reply] of Object.entries(absent)) {
  test(`residency() has a model of ${name} here`, async () => {
    const want = { sizeBytes: null, loaded: null, shape: null };
    assert.deepEqual(await told(reply), [{ tag: "glm:9b", ...want }]);
  });
}

test("a service that cannot tell hides no other one", async () => {
  const other = "http://127.0.0.1:9191";
  const body = JSON.stringify({ data: [{ id: "glm:9b" }] });
  const host = memoryHost({
    http: {
      [`GET ${URL}/v1/models`]: { body },
      [`GET ${URL}/api/tags`]: { status: 500 },
      [`GET ${other}/v1/models`]: { body },
      [`GET ${other}/api/tags`]: { status: 404 },
    },
  });
  const seen = await residency(host, {
    endpoints: [URL, other].map((url) => ({
      url,
      implementation: "openai-compatible",
    })),
    tags: ["glm:9b"],
  });
  assert.deepEqual(seen.residency?.endpoints.map((one) => one.url), [other]);
});
