/** Recorded services, asked by both probes. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { needOf } from "../../core/verdict/model_need.ts";
import { NO_VIDEO_MEMORY } from "../../core/need/video_memory.ts";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import { BUILT_IN_PROFILES } from "../../core/policy/model_profiles.ts";
import residency from "../../probes/model_residency.ts";
import { serveRecorded } from "../support/replay_server.ts";
import { noShared as skip } from "../support/shared.ts";
import {
  healthAt,
  liveHost,
  settings,
  TAGS,
} from "../support/asking_services.ts";

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
        headCount: 32,
        vocabularySize: 128256,
        parameterCount: small?.shape?.parameterCount,
        quantization: "Q8_0",
      });
      assert.ok((small?.shape?.parameterCount ?? 0) > 1e9);
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
        for (const tag of ["llama3.2", "llama3.2:1", "x/llama3.2:1b"]) {
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
        needOf(
          profile,
          facts,
          DEFAULT_POLICY,
          validUntilMs,
          NO_VIDEO_MEMORY,
        ).residency;
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
        "/props": `${prefix}props`,
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
