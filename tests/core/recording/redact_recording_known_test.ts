/** Answers of services and failures: of what is known a recording keeps that. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { answerFault } from "../../../core/host_calls/answer_bounds.ts";
import { NOTHING_STATED } from "../../../core/recording/names_in_policy_and_manifests.ts";
import { redactCalls } from "../../../core/recording/redact_recording.ts";
import type { RecordedCall } from "../../../runner/record.ts";

const WHO = { home: "/home/alice", names: ["alice"] };
const STATED = { ...NOTHING_STATED, tags: ["llama3.2:1b", "own"] };
const redact = (call: RecordedCall) => redactCalls([call], WHO, STATED)[0];

const OLLAMA = "http://127.0.0.1:11434";

function show(body: string, status = 200): unknown {
  const args = [OLLAMA, "llama3.2:1b"];
  const result = { status, body, elapsedMs: 1 };
  return (redact({ call: "ollamaShow", args, result })?.result as {
    body: string;
  }).body;
}

function get(path: string, body: string, status = 200): string {
  const result = { status, body, elapsedMs: 1 };
  const call = redact({ call: "httpGet", args: [OLLAMA + path], result });
  return (call?.result as { body: string }).body;
}

const METADATA: readonly (readonly [string, unknown, unknown])[] = [
  [
    "figures and architecture, no more",
    {
      license: "of alice",
      template: "secret",
      system: "secret",
      capabilities: ["completion", "secret"],
      details: { family: "llama", quantization_level: "Q8_0", x: "secret" },
      remote_host: "secret",
      model_info: {
        "general.architecture": "llama",
        "general.basename": "secret",
        "llama.block_count": 16,
        "llama.secret": 16,
        "other.block_count": 16,
        "tokenizer.ggml.tokens": ["secret"],
        "llama.context_length": "secret",
      },
    },
    {
      capabilities: ["completion", "removed"],
      details: { family: "llama", quantization_level: "Q8_0" },
      remote_host: "removed",
      model_info: {
        "general.architecture": "llama",
        "llama.block_count": 16,
        // That it is no figure makes the need unknown.
        "llama.context_length": "removed",
      },
    },
  ],
  [
    "of the parameters the context alone",
    {
      model_info: {},
      parameters:
        'stop "secret"\n num_ctx   4096\nnum_ctxx 1\nnum_ctx\nx num_ctx 2',
    },
    { model_info: {}, parameters: "num_ctx 4096\nnum_ctx removed" },
  ],
  ["parameters that are none", { model_info: {}, parameters: null }, {
    model_info: {},
    parameters: null,
  }],
  ["parameters of a wrong kind", { model_info: {}, parameters: ["x"] }, {
    model_info: {},
    parameters: 0,
  }],
  ["no metadata", { model_info: null }, { model_info: null }],
  ["metadata of a wrong kind", { model_info: 7 }, { model_info: 0 }],
  ["an answer without any", {}, {}],
  [
    "an architecture that a word may be",
    { model_info: { "general.architecture": "alice", "alice.block_count": 2 } },
    {
      model_info: {
        "general.architecture": "removed",
        "removed.block_count": 2,
      },
    },
  ],
  [
    "an architecture that none can be",
    { model_info: { "general.architecture": "a b", "a b.block_count": 2 } },
    {
      model_info: {
        "general.architecture": "(removed)",
        "(removed).block_count": 2,
      },
    },
  ],
  ["an architecture of a wrong kind", {
    model_info: { "general.architecture": 5, "5.block_count": 2 },
  }, { model_info: {} }],
  ["a list", ["secret"], ["removed"]],
  ["a text", "secret", "removed"],
  ["a number", 4711, 0],
];
for (const [name, value, want] of METADATA) {
  test(`redactCalls() keeps of a model's metadata: ${name}`, () => {
    assert.deepEqual(JSON.parse(String(show(JSON.stringify(value)))), want);
  });
}

test("redactCalls() keeps of a body that is no JSON that it is none", () => {
  for (const path of ["/api/tags", "/api/ps", "/v1/models", "/health"]) {
    assert.equal(get(path, "Dear doctor"), "removed");
    assert.equal(get(path, "{"), "removed");
    assert.equal(get(path, ""), "");
  }
  assert.equal(show("Dear doctor"), "removed");
  assert.equal(show(""), "");
});

test("redactCalls() keeps no body of an answer that is no success", () => {
  assert.equal(get("/api/tags", '{"models":[]}', 500), "removed");
  assert.equal(show('{"error":"of alice"}', 404), "removed");
  assert.equal(get("/health", "Loading alice", 503), "loading");
  assert.equal(get("/health", "Loading alice", 500), "removed");
  assert.equal(get("/health", "", 500), "");
});

const REPLIES: readonly (readonly [string, unknown, unknown])[] = [
  ["/api/version", { version: "0.33.0", built: "alice" }, {
    version: "0.33.0",
  }],
  ["/api/version", { version: "0.12.3-rc1" }, { version: "0.12.3-rc1" }],
  ["/api/version", { version: "0.12.3-alice" }, { version: "0.12.3-removed" }],
  ["/api/version", { version: "alice" }, { version: "removed" }],
  ["/api/version", { version: "0.12.3 of alice" }, { version: "(removed)" }],
  ["/api/version", { version: 12345678 }, { version: 0 }],
  ["/api/version", ["0.33.0"], ["removed"]],
  [
    "/api/tags",
    {
      models: [
        { name: "llama3.2:1b", model: "llama3.2:1b", size: 5, digest: "a1" },
        { name: "own:latest", size: 6, digest: "b2" },
        { name: "own:latest", size: "6", digest: "a1" },
        { name: "own:latest", size: "7", digest: 11 },
        { name: "team/x:7b", model: "team/x:7b" },
        { name: "team/y:7b", model: "team/x:7b", remote_host: "corp" },
        null,
        "team/x:7b",
      ],
    },
    {
      models: [
        {
          ...{ name: "llama3.2:1b", model: "llama3.2:1b" },
          ...{ size: 5, digest: "digest-1" },
        },
        { name: "own:latest", size: 6, digest: "digest-2" },
        { name: "own:latest", size: "text-1", digest: "digest-1" },
        { name: "own:latest", size: "text-2", digest: "digest-3" },
        { name: "model-1", model: "model-1" },
        { name: "model-2", model: "model-1", remote_host: "removed" },
        null,
        "removed",
      ],
    },
  ],
  ["/api/tags", { models: null }, { models: null }],
  ["/api/tags", { models: "x" }, { models: "removed" }],
  ["/api/tags", { models: { a: 1, name: "x" } }, {
    models: { name: "model-1" },
  }],
  [
    "/api/ps",
    {
      models: [
        { name: "own", expires_at: "2026-01-15T10:00:00.123456+02:00" },
        { name: "own", expires_at: "2026-01-15T10:00Z" },
        { name: "own", expires_at: "alice", context_length: 4096 },
        { name: "own", expires_at: "0000-01-01T00:00:00Z", size_vram: "x" },
      ],
    },
    {
      models: [
        { name: "own", expires_at: "2026-01-15T08:00:00.123456Z" },
        {
          name: "own",
          expires_at: new Date("2026-01-15T10:00:00").toISOString(),
        },
        { name: "own", expires_at: "removed", context_length: 4096 },
        {
          name: "own",
          expires_at: "0001-01-01T00:00:00.000Z",
          size_vram: "text-1",
        },
      ],
    },
  ],
  ["/health", { status: "loading model", slots: 1 }, {
    status: "loading model",
  }],
  ["/health", { status: "alice" }, { status: "removed" }],
  [
    "/v1/models",
    {
      data: [{ id: "own", meta: { size: 5, n_ctx: 6, path: "x" } }, { id: 5 }],
    },
    { data: [{ id: "own", meta: { size: 5, n_ctx: 6 } }, { id: 0 }] },
  ],
];
for (const [path, value, want] of REPLIES) {
  test(`redactCalls() makes of ${path}: ${JSON.stringify(want)}`, () => {
    assert.deepEqual(JSON.parse(get(path, JSON.stringify(value))), want);
  });
}

test("redactCalls() does not follow an answer however deep it goes", () => {
  const deep = (length: number) => "[".repeat(length) + "]".repeat(length);
  assert.equal(get("/api/tags", deep(9)), deep(9));
  assert.equal(
    get("/api/tags", deep(5000)),
    `${"[".repeat(9)}null${"]".repeat(9)}`,
  );
});

test("redactCalls() keeps of other addresses no more than the port", () => {
  const call = (url: string) =>
    redact({
      call: "httpGet",
      args: [url],
      error: { code: "refused", message: "" },
    })?.args[0];
  assert.deepEqual(
    [
      "http://127.0.0.1:9000/secret/x?token=y#z",
      "http://localhost",
      "http://[::1]:1/api/tags",
      "http://[::1]:1/api/tags?secret",
      "http://[::1]:1/api/tags/secret",
      "http://eve@127.0.0.1/",
      "http://127.0.0.1.evil.example/",
      "secret",
    ].map(call),
    [
      "http://127.0.0.1:9000/path-1/path-1?removed".replace(
        "path-1?",
        "path-2?",
      ),
      "http://localhost",
      "http://[::1]:1/api/tags",
      "http://[::1]:1/api/tags?removed",
      "http://[::1]:1/path-1/path-2/path-3",
      "http://192.0.2.1",
      "http://192.0.2.1",
      "http://192.0.2.1",
    ],
  );
});

const HOSTS: readonly (readonly [string, string])[] = [
  ["", ""],
  [" ", ""],
  ["127.0.0.1:11434", "http://127.0.0.1:11434"],
  [" '127.0.0.1' ", "http://127.0.0.1:11434"],
  ["http://127.0.0.1/", "http://127.0.0.1:80"],
  ["HTTP://LocalHost:1", "http://localhost:1"],
  ["[::1]:1", "http://[::1]:1"],
  ["0.0.0.0", "http://127.0.0.1:11434"],
  [":8080", "http://127.0.0.1:8080"],
  ["gpu-box.example", "192.0.2.1"],
  ["https://127.0.0.1", "192.0.2.1"],
  ["http://10.0.0.7:1", "192.0.2.1"],
  ["127.0.0.1.evil.example", "192.0.2.1"],
  ["localhost.corp", "192.0.2.1"],
  ["http://alice:pw@127.0.0.1", "192.0.2.1"],
  ["127.0.0.1:1/path", "http://127.0.0.1:1"],
  ["127.0.0.1:0", "192.0.2.1"],
  ["127.0.0.256", "192.0.2.1"],
];
for (const [text, want] of HOSTS) {
  test(`redactCalls() makes ${JSON.stringify(text)} of OLLAMA_HOST ${want}`, () => {
    const [call] = redactCalls([
      { call: "env", args: ["OLLAMA_HOST"], result: text },
    ], WHO);
    assert.equal(call?.result, want);
  });
}

test("redactCalls() leaves of other variables whether they are set", () => {
  const value = (name: string, text: string | null) =>
    redactCalls([{ call: "env", args: [name], result: text as never }], WHO)[0]
      ?.result;
  assert.equal(value("OTHER", "gpu-box.example"), "removed");
  assert.equal(value("OTHER", ""), "");
  assert.equal(value("OTHER", null), null);
  assert.equal(value("HOME", null), null);
  assert.equal(value("OLLAMA_HOST", null), null);
});

const FAILURES: readonly (readonly [string, string, string])[] = [
  [
    "ENOENT",
    'Cannot read "/home/alice/x": ENOENT',
    'Cannot read "/home/path-1/path-2": ENOENT',
  ],
  [
    "too-large",
    'Cannot read "/home/alice/x": over 1048576 bytes',
    'Cannot read "/home/path-1/path-2": over 1048576 bytes',
  ],
  [
    "denied",
    'Cannot readText "/home/alice/x": leads out of what is granted',
    'Cannot readText "/home/path-1/path-2": leads out of what is granted',
  ],
  ["EIO", "Cannot read it: 198.51.100.7", "Cannot answer readText: EIO"],
  ["EIO", "Cannot read it: 123456", "Cannot answer readText: EIO"],
  ["EIO", "Cannot read /home/alice/xs", "Cannot answer readText: EIO"],
  ["EIO", 'Cannot read "/srv/x": EIO', "Cannot answer readText: EIO"],
  ["alice", "Cannot", "Cannot"],
];
for (const [code, message, want] of FAILURES) {
  test(`redactCalls() tells a failure as "${want}"`, () => {
    const [call] = redactCalls([{
      call: "readText",
      args: ["/home/alice/x"],
      error: { code, message },
    }], WHO);
    const known = code === "alice" ? "failed" : code;
    assert.deepEqual(call?.error, { code: known, message: want });
  });
}

test("redactCalls() knows why an answer was refused", () => {
  const space = { availableBytes: -1, totalBytes: 1, readOnly: false };
  const reply = { status: 200, elapsedMs: 1 };
  const wrong: readonly (readonly [RecordedCall["call"], unknown])[] = [
    ["readText", 5],
    ["readDir", ["a/b"]],
    ["readLinkName", null],
    ["statfs", null],
    ["statfs", space],
    ["httpGet", null],
    ["httpGet", reply],
    ["httpGet", { ...reply, body: "[".repeat(5000) }],
    ["httpGet", { ...reply, body: `[${"0,".repeat(1e6)}0]` }],
    ["exec", 5],
    ["env", 5],
    ["system", 5],
  ];
  for (const [call, answer] of wrong) {
    const fault = answerFault(call, answer);
    assert.ok(fault !== null, call);
    const message = `Cannot use the answer to ${call}: ${fault}`;
    const args = call === "exec" ? [["/x"]] : ["/x"];
    const error = { code: "bad-reply", message };
    const [told] = redactCalls([{ call, args, error }], WHO);
    assert.equal(told?.error?.message, message);
  }
});
