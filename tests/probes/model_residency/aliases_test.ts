/** Names that a llama.cpp server answers to beside the id of its list. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Implementation } from "../../../core/probe/facts.ts";
import residency from "../../../probes/model_residency.ts";
import { memoryHost } from "../../support/memory_host.ts";
import { redact } from "../../support/redacting.ts";

const URL = "http://127.0.0.1:8087";
const TAG = "granite:2b";

/** One model of a list, as llama-server b10434 writes it. */
const entry = (id: string, aliases: unknown, more: object = {}) => ({
  ...{ id, aliases, tags: [], object: "model", owned_by: "llamacpp" },
  ...{ meta: { n_ctx: 2048, n_ctx_train: 8192, size: 1.5e9 }, ...more },
});

interface Given {
  readonly data: readonly object[];
  readonly implementation?: Implementation;
  readonly isSleeping?: boolean;
}

async function told({ data, implementation, isSleeping = false }: Given) {
  const answers: Readonly<Record<string, readonly [number, unknown]>> = {
    "/v1/models": [200, { object: "list", data }],
    "/props": [200, { total_slots: 2, is_sleeping: isSleeping }],
    "/api/tags": [404, ""],
  };
  const ask = async (isKept: boolean) => {
    const http = Object.fromEntries(
      Object.entries(answers).map(([path, [status, value]]) => {
        const body = JSON.stringify(value);
        const result = { status, body, elapsedMs: 1 };
        const args = [`${URL}${path}`];
        const call = { call: "httpGet" as const, args, result };
        const kept = redact(call, { tags: [TAG] })?.result as typeof result;
        return [`GET ${URL}${path}`, isKept ? kept : result];
      }),
    );
    const seen = await residency(memoryHost({ http }), {
      endpoints: [{ url: URL, implementation: implementation ?? "llama.cpp" }],
      tags: [TAG],
    });
    return seen.residency?.endpoints[0]?.models[0];
  };
  const live = await ask(false);
  assert.deepEqual(await ask(true), live, "a replay reads it differently");
  return live?.remote
    ? "remote"
    : live === undefined
    ? "missing"
    : live.loaded === null
    ? "installed"
    : "loaded";
}

const AWAY = { remote_host: "https://models.example" };
const cases: Readonly<Record<string, readonly [Given, string]>> = {
  "its id": [{ data: [entry(TAG, [TAG])] }, "loaded"],
  "its second name": [{ data: [entry("a", ["a", TAG])] }, "loaded"],
  "another's name": [{ data: [entry("a", ["a", "b"])] }, "missing"],
  "names that are no list": [{ data: [entry("a", TAG)] }, "missing"],
  "the second name of what sleeps": [{
    data: [entry("a", ["a", TAG])],
    isSleeping: true,
  }, "installed"],
  "the second name of one of two": [{
    data: [
      entry("a", [TAG], { status: { value: "loaded" } }),
      entry("b", [], { status: { value: "unloaded" } }),
    ],
  }, "loaded"],
  "the name of two, of which one is loaded": [{
    data: [
      entry("a", [TAG], { status: { value: "loaded" } }),
      entry(TAG, [], { status: { value: "unloaded" } }),
    ],
  }, "installed"],
  "the second name of what runs elsewhere": [{
    data: [entry("a", [TAG], AWAY)],
  }, "remote"],
  "a second name at another server": [{
    data: [entry("a", [TAG])],
    implementation: "openai-compatible",
  }, "installed"],
};
for (const [name, [given, want]] of Object.entries(cases)) {
  test(`residency() finds a model by ${name}: ${want}`, async () => {
    assert.equal(await told(given), want);
  });
}
