/** The service probes against real sockets: recorded servers and misdeeds. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { needOf } from "../../core/verdict/model_need.ts";
import type { Implementation } from "../../core/probe/facts.ts";
import type { Host } from "../../core/probe/contract.ts";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import { BUILT_IN_PROFILES } from "../../core/policy/model_profiles.ts";
import { createHttp } from "../../host/live_machine.ts";
import residency from "../../probes/model_residency.ts";
import { parseLoaded } from "../../probes/model_residency/listed.ts";
import { ollamaUrl } from "../../probes/model_residency/ollama_url.ts";
import { parseNumCtx, parseShape } from "../../probes/model_residency/shape.ts";
import service, { parseOllamaHost } from "../../probes/model_service.ts";
import { memoryHost } from "../support/memory_host.ts";
import { MISDEEDS, serve, serveRecorded } from "../support/replay_server.ts";
import { noShared as skip } from "../support/shared.ts";

const TAGS = ["llama3.2:1b", "llama3.2:3b"];

function liveHost(deadlineMs = 2000): Host {
  return { ...memoryHost({}), ...createHttp({ limitMs: deadlineMs }) };
}
function settings(url: string, implementation: Implementation = "ollama") {
  return { endpoints: [{ url, implementation }], tags: TAGS };
}
async function healthAt(url: string, implementation?: Implementation) {
  const seen = await service(liveHost(), settings(url, implementation));
  return seen.modelService?.endpoints[0];
}

for (const folder of ["ollama", "ollama-0.9.0"]) {
  test(`service() is ready for the recorded ${folder}`, { skip }, async () => {
    const server = await serveRecorded(folder, {});
    try {
      const health = await healthAt(server.url);
      assert.deepEqual([health?.state, health?.message], ["ready", null]);
      assert.match(
        health?.version ?? "",
        folder === "ollama" ? /^0\.33/ : /^0\.9/,
      );
      assert.ok((health?.latencyMs ?? 0) > 0);
    } finally {
      await server.close();
    }
  });

  test(`residency() reads the recorded ${folder}`, { skip }, async () => {
    const server = await serveRecorded(folder, {
      "/api/ps": "ps-one-loaded",
      "/api/show llama3.2:1b": "show-1b",
      "/api/show llama3.2:3b": "show-3b",
    });
    try {
      const seen = await residency(liveHost(), settings(server.url));
      const [endpoint] = seen.residency?.endpoints ?? [];
      const [small, large] = endpoint?.models ?? [];
      assert.deepEqual([small?.tag, large?.tag], TAGS);
      assert.equal(small?.sizeBytes, 1315848966);
      assert.deepEqual(small?.shape, {
        architecture: "llama",
        blockCount: 16,
        headCountKv: 8,
        keyLength: 64,
        embeddingLength: 2048,
        feedForwardLength: 8192,
        contextLength: 131072,
        numCtx: null,
      });
      assert.equal(large?.shape?.blockCount, 28);
      assert.notEqual(small?.loaded, null);
      assert.equal(large?.loaded, null);
      assert.ok(!JSON.stringify(seen).includes("/blobs/"), "a path leaked");
    } finally {
      await server.close();
    }
  });

  test(`residency() finds nothing loaded in ${folder}`, { skip }, async () => {
    const server = await serveRecorded(folder, { "/api/ps": "ps-none-loaded" });
    try {
      const seen = await residency(liveHost(), settings(server.url));
      const models = seen.residency?.endpoints[0]?.models ?? [];
      assert.deepEqual(models.map((one) => one.loaded), [null, null]);
    } finally {
      await server.close();
    }
  });

  test(
    `residency() does not find another tag in ${folder}`,
    { skip },
    async () => {
      const server = await serveRecorded(folder, {
        "/api/ps": "ps-none-loaded",
      });
      try {
        for (const tag of ["llama3.2", "llama3.2:1", "llama3.2:1B"]) {
          const asked = { ...settings(server.url), tags: [tag] };
          const seen = await residency(liveHost(), asked);
          assert.deepEqual(seen.residency?.endpoints[0]?.models, []);
        }
      } finally {
        await server.close();
      }
    },
  );
}

test(
  "needOf() judges a recorded model that is about to go",
  { skip },
  async () => {
    const server = await serveRecorded("ollama", {
      "/api/ps": "ps-one-loaded",
    });
    try {
      const { residency: facts = null } = await residency(
        liveHost(),
        settings(server.url),
      );
      const [model] = facts?.endpoints[0]?.models ?? [];
      const goesMs = Date.parse(model?.loaded?.expiresAt ?? "");
      const [profile] = BUILT_IN_PROFILES;
      assert.ok(profile);
      const need = (validUntilMs: number) =>
        needOf(profile, facts, DEFAULT_POLICY, validUntilMs).residency;
      assert.equal(need(goesMs - 1), "loaded");
      assert.equal(need(goesMs), "installed");
    } finally {
      await server.close();
    }
  },
);

test(
  "service() tells llama.cpp that loads from one that is ready",
  { skip },
  async () => {
    for (
      const [prefix, state] of [["llamacpp-loading-", "loading"], [
        "llamacpp-",
        "ready",
      ]] as const
    ) {
      const server = await serveRecorded("openai-compatible", {
        "/health": `${prefix}health`,
        "/v1/models": `${prefix}v1-models`,
      });
      try {
        const health = await healthAt(server.url, "llama.cpp");
        assert.equal(health?.state, state);
        const models = residency(liveHost(), {
          ...settings(server.url, "llama.cpp"),
          tags: ["tiny.gguf"],
        });
        if (state === "loading") await assert.rejects(models, /status 503/);
        else {
          const [endpoint] = (await models).residency?.endpoints ?? [];
          assert.deepEqual(endpoint?.models, [{
            tag: "tiny.gguf",
            sizeBytes: 214304,
            loaded: { expiresAt: null, contextTokens: 2048 },
            shape: null,
          }]);
        }
      } finally {
        await server.close();
      }
    }
  },
);

test("service() says that a server asks for a key", { skip }, async () => {
  const server = await serveRecorded("openai-compatible", {
    "/health": "llamacpp-apikey-health",
    "/v1/models": "llamacpp-apikey-v1-models-no-key",
  });
  try {
    const health = await healthAt(server.url, "llama.cpp");
    assert.equal(health?.state, "bad-reply");
    assert.match(health?.message ?? "", /401 \(it asks for a key/);
  } finally {
    await server.close();
  }
});

test(
  "service() reads llama-cpp-python as OpenAI-compatible",
  { skip },
  async () => {
    const server = await serveRecorded("openai-compatible", {
      "/v1/models": "llama-cpp-python-v1-models",
    });
    try {
      const health = await healthAt(server.url, "openai-compatible");
      assert.equal(health?.state, "ready");
      assert.equal((await healthAt(server.url, "ollama"))?.state, "bad-reply");
    } finally {
      await server.close();
    }
  },
);

const states: Readonly<Record<string, string>> = {
  hung: "timeout",
  "slow drip": "timeout",
  "status 500": "bad-reply",
  "status 401": "bad-reply",
  "no JSON": "bad-reply",
  "another product": "bad-reply",
  "no UTF-8": "bad-reply",
  "10 MB": "bad-reply",
  redirect: "bad-reply",
  "endless headers": "bad-reply",
  "a cut body": "bad-reply",
  "no HTTP": "bad-reply",
  "deep nesting": "bad-reply",
};
for (const [name, state] of Object.entries(states)) {
  test(`service() says ${state} of ${name}, residency() nothing`, async () => {
    const server = await serve(MISDEEDS[name] ?? (() => {}));
    try {
      const deadlineMs = state === "timeout" ? 150 : 5000;
      const host = liveHost(deadlineMs);
      const startedMs = performance.now();
      const [health, models] = await Promise.allSettled([
        service(host, settings(server.url)),
        residency(host, settings(server.url)),
      ]);
      assert.ok(performance.now() - startedMs < deadlineMs + 500);
      assert.equal(models.status, "rejected");
      assert.ok(health.status === "fulfilled");
      const [endpoint] = health.value.modelService?.endpoints ?? [];
      assert.equal(endpoint?.state, state);
      assert.ok((endpoint?.message ?? "").length > 10);
      // Nobody beyond loopback was asked: only these paths, only here.
      assert.ok(server.requests.every((line) => / \/api\//.test(line)));
    } finally {
      await server.close();
    }
  });
}

test("residency() quotes nothing of an answer that is no JSON", async () => {
  const url = "http://127.0.0.1:11434";
  const body = "secret of somebody";
  const good = {
    [`GET ${url}/api/version`]: { body: '{"version":"0.33.0"}' },
    [`GET ${url}/api/tags`]: { body: '{"models":[{"name":"llama3.2:1b"}]}' },
    [`GET ${url}/api/ps`]: { body: '{"models":[]}' },
    [`SHOW ${url} llama3.2:1b`]: { body: "{}" },
  };
  for (const asked of Object.keys(good)) {
    const host = memoryHost({ http: { ...good, [asked]: { body } } });
    const [seen] = await Promise.allSettled([residency(host, settings(url))]);
    const told = seen?.status === "fulfilled"
      ? JSON.stringify(seen.value)
      : String(seen?.reason);
    assert.match(told, /: no JSON/, asked);
    assert.doesNotMatch(told + host.logs.join(), /secret|somebody/, asked);
  }
});

test("service() tells a version that is one, and no other text", async () => {
  const told: readonly (readonly [unknown, string | null])[] = [
    ["0.33.0-rc2+build.5", "0.33.0-rc2+build.5"],
    ["0.33.0-somebody@example /home/somebody", null],
    ["", null],
    ["1".repeat(61), null],
  ];
  for (const [version, want] of told) {
    const url = "http://127.0.0.1:11434";
    const host = memoryHost({
      http: {
        [`GET ${url}/api/version`]: { body: JSON.stringify({ version }) },
        [`GET ${url}/api/tags`]: { body: '{"models":[]}' },
      },
    });
    const seen = await service(host, settings(url));
    const [endpoint] = seen.modelService?.endpoints ?? [];
    assert.deepEqual([endpoint?.state, endpoint?.version], ["ready", want]);
  }
});

test("service() says refused of a closed port", async () => {
  const server = await serve(() => {});
  await server.close();
  assert.equal((await healthAt(server.url))?.state, "refused");
});

test("service() fails where a call says nothing of the service", async () => {
  const host = memoryHost({});
  await assert.rejects(service(host, settings("http://127.0.0.1:1")), {
    code: "ENOENT",
  });
});

test("service() reads a slow old llama.cpp as loading", async () => {
  const url = "http://127.0.0.1:8080";
  const host = memoryHost({
    http: {
      [`GET ${url}/health`]: { body: '{"status":"loading model"}' },
      [`GET ${url}/v1/models`]: { body: '{"data":[]}' },
    },
  });
  const seen = await service(host, settings(url, "llama.cpp"));
  assert.equal(seen.modelService?.endpoints[0]?.state, "loading");
});

const hosts: readonly (readonly [string, string | null])[] = [
  ["", "http://127.0.0.1:11434"],
  ["127.0.0.1", "http://127.0.0.1:11434"],
  ["127.0.0.1:8080", "http://127.0.0.1:8080"],
  [":8080", "http://127.0.0.1:8080"],
  ["http://127.0.0.1:1234", "http://127.0.0.1:1234"],
  ["http://127.0.0.1", "http://127.0.0.1:80"],
  ["http://localhost:1234/", "http://localhost:1234"],
  ["0.0.0.0", "http://127.0.0.1:11434"],
  ["0.0.0.0:8080", "http://127.0.0.1:8080"],
  ["[::]:8080", "http://127.0.0.1:8080"],
  ["[::1]", "http://[::1]:11434"],
  ['"127.0.0.1"', "http://127.0.0.1:11434"],
  ["192.0.2.1", null],
  ["http://192.0.2.1:11434", null],
  ["https://127.0.0.1", null],
  ["models.example.org", null],
  ["127.0.0.1@192.0.2.1", null],
  ["127.0.0.1:99999", null],
  ["127.0.0.1:0", null],
  ["127.1", null],
];
for (const [text, want] of hosts) {
  test(`parseOllamaHost() reads ${JSON.stringify(text)}`, () => {
    assert.equal(parseOllamaHost(text), want);
    if (want !== null) assert.equal(ollamaUrl(text), want);
  });
}

test("service() asks nobody when OLLAMA_HOST is elsewhere", async () => {
  const host = memoryHost({ env: { OLLAMA_HOST: "http://192.0.2.1" } });
  const seen = await service(host, { endpoints: null });
  assert.equal(seen.modelService?.endpoints[0]?.state, "not-loopback");
});

const parameters = [
  { text: undefined, want: null },
  { text: "", want: null },
  { text: 'stop "<|x|>"\nnum_ctx                        8192\n', want: 8192 },
  { text: "num_ctx 0", want: false },
  { text: "num_ctx many", want: false },
  { text: "num_ctx 1\nnum_ctx 2", want: false },
  { text: 7, want: false },
];
for (const { text, want } of parameters) {
  test(`parseNumCtx() reads ${JSON.stringify(text)}`, () => {
    assert.equal(parseNumCtx(text), want);
  });
}

const INFO = {
  "general.architecture": "llama",
  "llama.block_count": 16,
  "llama.attention.head_count": 32,
  "llama.attention.head_count_kv": 8,
  "llama.embedding_length": 2048,
  "llama.feed_forward_length": 8192,
  "llama.context_length": 131072,
};
test("parseShape() derives the width of a head", () => {
  assert.equal(parseShape({ model_info: INFO })?.keyLength, 64);
});
const untold: readonly unknown[] = [undefined, null, [], [8, 8]];
const unsound: readonly unknown[] = ["8", NaN, -8, 0, 1.5, 2 ** 60, {}, true];
for (const key of Object.keys(INFO)) {
  const isName = key === "general.architecture";
  test(`parseShape() gives nothing without ${key}`, () => {
    for (const value of untold) {
      const shape = parseShape({ model_info: { ...INFO, [key]: value } });
      assert.equal(shape, null, `${key}: ${String(value)}`);
    }
  });
  test(`parseShape() takes no hint beside an unsound ${key}`, () => {
    for (const value of unsound) {
      const read = () => parseShape({ model_info: { ...INFO, [key]: value } });
      if (!isName) assert.throws(read, RangeError, `${key}: ${String(value)}`);
      else if (value !== "8") assert.equal(read(), null);
    }
  });
}

const END = "2319-01-01T00:00:00Z";
const SOONER = "2026-01-15T12:00:00+02:00";
const entry = { model: "a:b", expires_at: END, context_length: 5 };
const lists: readonly (readonly [
  string,
  readonly unknown[],
  readonly [string | null, number | null] | null,
])[] = [
  ["one", [entry], [END, 5]],
  ["none", [], null],
  ["another", [{ ...entry, model: "a:c", name: "x" }], null],
  ["no context", [{ ...entry, context_length: undefined }], [END, null]],
  ["no end", [{ ...entry, expires_at: undefined }], [null, 5]],
  ["an empty end", [{ ...entry, expires_at: "" }], [null, 5]],
  ["a word", [{ ...entry, expires_at: "soon" }], [null, 5]],
  ["a number", [{ ...entry, expires_at: 5 }], [null, 5]],
  ["a list of ends", [{ ...entry, expires_at: [END] }], [null, 5]],
  ["an end without a zone", [
    { ...entry, expires_at: "2319-01-01T00:00:00" },
  ], [null, 5]],
  ["no such day", [{ ...entry, expires_at: "2026-13-45T00" }], [null, 5]],
  ["the same twice", [entry, entry], [END, 5]],
  ["two ends", [entry, { ...entry, expires_at: SOONER }], [SOONER, 5]],
  ["the sooner first", [{ ...entry, expires_at: SOONER }, entry], [SOONER, 5]],
  ["two contexts", [entry, { ...entry, context_length: 9 }], [END, 9]],
  ["one of two without end", [entry, { ...entry, expires_at: null }], [
    null,
    5,
  ]],
  ["a name and a model", [entry, { name: "a:b" }], [null, 5]],
  ["its own digest", [{ ...entry, digest: "d" }], [END, 5]],
  ["another digest", [{ ...entry, digest: "e" }], [null, 5]],
  ["one of two digests", [entry, { ...entry, digest: "e" }], [null, 5]],
];
for (const [name, models, want] of lists) {
  test(`parseLoaded() takes the least of ${name}`, () => {
    const found = parseLoaded({ models }, "a:b", "d");
    const [expiresAt = null, contextTokens = null] = want ?? [];
    assert.deepEqual(found, want && { expiresAt, contextTokens });
  });
}

/** An Ollama with one model, as /api/tags and /api/ps list it. */
function ollamaOf(models: readonly unknown[], loaded: readonly unknown[] = []) {
  const url = "http://127.0.0.1:11434";
  const body = (value: unknown) => ({ body: JSON.stringify(value) });
  return memoryHost({
    http: {
      [`GET ${url}/api/version`]: body({ version: "0.33.0" }),
      [`GET ${url}/api/tags`]: body({ models }),
      [`GET ${url}/api/ps`]: body({ models: loaded }),
      [`SHOW ${url} a:b`]: body({ model_info: INFO }),
    },
  });
}

const one = { name: "a:b", model: "a:b", size: 7, digest: "d" };
const TWICE = "it is listed twice, and not alike";
const NAMES = "it is listed under two names";
const UNSIZED = "its size is no count of bytes";
const listings: readonly (readonly [
  string,
  readonly unknown[],
  readonly [number | null, string | undefined, boolean],
])[] = [
  ["one", [one], [7, undefined, true]],
  ["the same twice", [one, one], [7, undefined, true]],
  ["a second of another size", [one, { ...one, size: 9 }], [7, TWICE, false]],
  ["a second without a size", [one, { name: "a:b" }], [7, TWICE, false]],
  ["a second file", [one, { ...one, digest: "e" }], [7, TWICE, false]],
  ["a second by its name", [{ ...one, model: "x" }, {
    ...one,
    name: "y",
    size: 1,
  }], [7, TWICE, false]],
  ["one of two names", [{ ...one, model: "x:y" }], [7, NAMES, false]],
  ["one that tells one name", [{ name: "a:b", size: 7, digest: "d" }], [
    7,
    undefined,
    true,
  ]],
  ["no size", [{ ...one, size: undefined }], [null, UNSIZED, true]],
  ["a size as text", [{ ...one, size: "7" }], [null, UNSIZED, true]],
  ["half a byte", [{ ...one, size: 7.5 }], [null, UNSIZED, true]],
  ["a size past 2^53", [{ ...one, size: 2 ** 54 }], [null, UNSIZED, true]],
  ["another beside it", [{ ...one, name: "c", model: "c", size: 1 }, one], [
    7,
    undefined,
    true,
  ]],
];
for (const [name, models, [sizeBytes, shapeError, isLoaded]] of listings) {
  test(`model_residency tells of ${name}`, async () => {
    const host = ollamaOf(models, [{ ...entry, digest: "d" }]);
    const seen = await residency(host, { tags: ["a:b"], endpoints: null });
    const [model] = seen.residency?.endpoints[0]?.models ?? [];
    assert.deepEqual(
      [model?.sizeBytes, model?.shapeError, model?.loaded !== null],
      [sizeBytes, shapeError, isLoaded],
    );
  });
}
