/** Both sides of what stays of an answer: a letter more, and it goes. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { redactCalls } from "../../../core/recording/redact_recording.ts";
import type { RecordedCall } from "../../../runner/record.ts";
import { redact, WHO } from "../../support/redacting.ts";

const SHOW = "http://127.0.0.1:11434";
const failed = (call: RecordedCall["call"], args: string[], message: string) =>
  redact({ call, args, error: { code: "refused", message } });

test("redactCalls() keeps who is asked for metadata, and about what", () => {
  const message = `Cannot POST "${SHOW}/api/show": connection refused`;
  const call = failed("ollamaShow", [SHOW, "own:1b"], message);
  assert.deepEqual(call?.args, [SHOW, "own:1b"]);
  assert.equal(call?.error?.message, message);
  const slash = failed("ollamaShow", [`${SHOW}/`, "x"], "");
  assert.deepEqual(slash?.args, [`${SHOW}/`, "x"]);
  for (const url of [`${SHOW}/secret`, "http://corp.example"]) {
    const none = failed("ollamaShow", [url, "x"], "");
    assert.deepEqual(none?.args, ["http://192.0.2.1", "x"]);
  }
  // No other call asks about a model of a profile.
  const calls = redactCalls([
    failed("httpGet", ["http://127.0.0.1:1/", "secret"], "") as RecordedCall,
    {
      call: "httpGet",
      args: [`${SHOW}/api/tags`],
      result: {
        status: 200,
        body: '{"models":[{"name":"secret"}]}',
        elapsedMs: 1,
      },
    },
  ], WHO);
  assert.ok(!JSON.stringify(calls).includes("secret"));
});

const body = (path: string, text: string, status = 200) =>
  (redact({
    call: "httpGet",
    args: [SHOW + path],
    result: { status, body: text, elapsedMs: 1 },
  })?.result as { body: string }).body;
const show = (value: unknown) =>
  JSON.parse(
    (redact({
      call: "ollamaShow",
      args: [SHOW, "own"],
      result: { status: 200, body: JSON.stringify(value), elapsedMs: 1 },
    })?.result as { body: string }).body,
  );

test("redactCalls() keeps of answers what has the form of its key", () => {
  const details = (one: object) =>
    JSON.parse(
      body("/api/tags", JSON.stringify({ models: [{ details: one }] })),
    )
      .models[0].details;
  for (const size of ["1B", "1.5B", "116.829M", "12345K", "2T"]) {
    assert.equal(details({ parameter_size: size }).parameter_size, size);
  }
  for (const size of ["x1B", "1Bx", "B", "1.B", "1.x", "123456B", "1X"]) {
    assert.equal(details({ parameter_size: size }).parameter_size, "removed");
  }
  const kept = {
    format: "gguf",
    families: ["llama", "gemma"],
    family: "",
    quantization_level: "Q4_K_M",
  };
  assert.deepEqual(details(kept), kept);
  const meta = { n_ctx_train: 1, n_embd: 2, n_params: 3, n_vocab: 4, n_ctx: 5 };
  const status = { value: "unloaded" };
  const models = JSON.stringify({ data: [{ id: "", meta, status }] });
  assert.equal(body("/v1/models", models), models);
  const long = `${"x".repeat(4096)} loading`;
  assert.equal(body("/health", long, 503), "removed");
  assert.equal(body("/health", long.slice(1 + 8), 503), "loading");
  assert.equal(
    body("/api/ps", '{"models":[{"expires_at":"x2026-01-15T10:00:00Z"}]}'),
    '{"models":[{"expires_at":"removed"}]}',
  );
});

test("redactCalls() keeps of metadata what has its form", () => {
  assert.equal(show({ parameters: "num_ctx 7" }).parameters, "num_ctx 7");
  for (const line of ["num_ctx 7x", "num_ctx x 7", "num_ctx num_ctx 7"]) {
    assert.equal(show({ parameters: line }).parameters, "num_ctx removed");
  }
  assert.deepEqual(show({ model_info: [{ id: "x" }] }).model_info, [
    { id: "model-1" },
  ]);
  const info = {
    "general.architecture": "gemma",
    "gemma.attention.head_count_kv": 1,
    "gemmaxblock_count": 2,
    "block_count": 3,
  };
  assert.deepEqual(show({ model_info: info }).model_info, {
    "general.architecture": "gemma",
    "gemma.attention.head_count_kv": 1,
  });
  assert.deepEqual(show({ capabilities: ["thinking", "image"] }).capabilities, [
    "thinking",
    "image",
  ]);
});

test("redactCalls() keeps of versions what decides", () => {
  const version = (text: string) =>
    JSON.parse(body("/api/version", JSON.stringify({ version: text }))).version;
  for (
    const text of [
      "0.12.3",
      "v1.2.3",
      "123.4.5",
      "1.2.3-",
      "1.2.3+7",
      "1.2.3-5",
    ]
      .concat("1.2.3-rc.123", "1.2.3-dev", "")
  ) assert.equal(version(text), text);
  for (const text of ["x0.12.3", "1.2", "1234567.1.1", "1.2.3_x"]) {
    assert.equal(version(text), "removed");
  }
  for (const text of ["1.2.3-x", "1.2.3-rc1234", "1.2.3-alice", "1.2.3+_1"]) {
    assert.equal(version(text), "1.2.3-removed");
  }
});
