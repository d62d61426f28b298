/** What counts as a word of a llama.cpp server, and as one of another. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { InstalledModel } from "../../../core/probe/facts.ts";
import residency from "../../../probes/model_residency.ts";
import { memoryHost } from "../../support/memory_host.ts";
import { redact } from "../../support/redacting.ts";
import { recorded } from "../../support/replay_server.ts";
import { noShared as skip } from "../../support/shared.ts";

const URL = "http://127.0.0.1:8085";
const SETTINGS = { default_generation_settings: { n_ctx: 2048 } };
const AWAY = { remote_host: "https://ollama.com:443" };

/** The model as it is told, over the answers and over a recording of them. */
async function told(
  props: unknown,
  list: object = { data: [{ id: "qwen", object: "model" }] },
): Promise<InstalledModel | undefined> {
  const answers = { "/v1/models": list, "/props": props };
  const ask = async (isKept: boolean) => {
    const http = Object.fromEntries(
      Object.entries(answers).map(([path, value]) => {
        const url = `${URL}${path}`;
        const body = JSON.stringify(value);
        const result = { status: 200, body, elapsedMs: 1 };
        const call = { call: "httpGet" as const, args: [url], result };
        const kept = redact(call, { tags: ["qwen"] })?.result;
        return [`GET ${url}`, (isKept ? kept : result) as typeof result];
      }),
    );
    const seen = await residency(memoryHost({ http }), {
      endpoints: [{ url: URL, implementation: "llama.cpp" }],
      tags: ["qwen"],
    });
    return seen.residency?.endpoints[0]?.models[0];
  };
  const [live, replayed] = await Promise.all([ask(false), ask(true)]);
  assert.deepEqual(replayed, live, "a replay reads it differently");
  return live;
}

const own: Readonly<Record<string, object>> = {
  "settings": SETTINGS,
  "slots": { total_slots: 1 },
  "a path": { model_path: "/m/qwen.gguf" },
  "settings, awake": { ...SETTINGS, is_sleeping: false },
  "settings and no error": { ...SETTINGS, error: null },
};
for (const [name, props] of Object.entries(own)) {
  test(`residency() has a model loaded that tells ${name}`, async () => {
    assert.notEqual((await told(props))?.loaded, null);
  });
}

const others: Readonly<Record<string, unknown>> = {
  "nothing": {},
  "an error": { error: { code: 401, message: "Invalid API Key" } },
  "an error beside settings": { ...SETTINGS, error: "Invalid API Key" },
  "an error of no text beside settings": { ...SETTINGS, error: "" },
  "that it is awake, alone": { is_sleeping: false },
  "fields of another": { status: "ok", models: [] },
  "settings of no form": { default_generation_settings: "x" },
  "a list of settings": { default_generation_settings: [1] },
  "no slots": { total_slots: 0 },
  "a text for slots": { total_slots: "4" },
  "an empty path": { model_path: "" },
  "null for sleep": { ...SETTINGS, is_sleeping: null },
  "a number for sleep": { ...SETTINGS, is_sleeping: 0 },
  "a text for sleep": { ...SETTINGS, is_sleeping: "false" },
  "that it is a router": { ...SETTINGS, role: "router", model_path: "none" },
};
for (const [name, props] of Object.entries(others)) {
  test(`residency() has a model installed that tells ${name}`, async () => {
    assert.equal((await told(props))?.loaded, null);
  });
}

test("residency() has no model loaded whose word is null", async () => {
  const data = [{ id: "qwen", status: { value: null } }];
  assert.equal((await told(SETTINGS, { data }))?.loaded, null);
});

const here = { id: "qwen", object: "model" };
const named = { name: "qwen", model: "qwen" };
const lists: Readonly<Record<string, object>> = {
  "its entry": { data: [{ ...here, ...AWAY }] },
  "the other model": { data: [{ ...here, remote_model: "qwen3:480b" }] },
  "one of two entries": { data: [here, { ...here, ...AWAY }] },
  "its full name": { data: [here, { id: "qwen:latest", ...AWAY }] },
  "the second list": { data: [here], models: [{ ...named, ...AWAY }] },
  "the second list alone": { data: [], models: [{ ...named, ...AWAY }] },
  "one that downloads": {
    data: [{ ...here, ...AWAY, status: { value: "downloading" } }],
  },
};
for (const [name, list] of Object.entries(lists)) {
  test(`residency() knows a model elsewhere by ${name}`, async () => {
    const model = await told(SETTINGS, list);
    assert.deepEqual(model, {
      tag: "qwen",
      sizeBytes: null,
      loaded: null,
      shape: null,
      remote: true,
    });
  });
}

test("residency() has a model here beside another elsewhere", async () => {
  const list = { data: [here, { id: "kimi", ...AWAY }] };
  assert.equal((await told(SETTINGS, list))?.remote, undefined);
});

test("the recorded /props is one of a loaded model", { skip }, async () => {
  const { response } = recorded("openai-compatible/llamacpp-props");
  const model = await told(JSON.parse(response.body));
  assert.notEqual(model?.loaded, null);
});
