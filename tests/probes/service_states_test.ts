/** What both probes say of a service that is not as it should be. */

import assert from "node:assert/strict";
import { test } from "node:test";
import residency from "../../probes/model_residency.ts";
import service from "../../probes/model_service.ts";
import { memoryHost } from "../support/memory_host.ts";
import { MISDEEDS, serve } from "../support/replay_server.ts";
import { healthAt, liveHost, settings } from "../support/asking_services.ts";

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
