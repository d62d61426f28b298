import assert from "node:assert/strict";
import { test } from "node:test";
import residency from "../../probes/model_residency.ts";
import service from "../../probes/model_service.ts";
import { memoryHost } from "../support/memory_host.ts";

test("service() asks nobody when OLLAMA_HOST is elsewhere", async () => {
  const host = memoryHost({ env: { OLLAMA_HOST: "http://192.0.2.1" } });
  const seen = await service(host, { endpoints: null });
  assert.equal(seen.modelService?.endpoints[0]?.state, "not-loopback");
});

test("both probes ask where OLLAMA_HOST says, on all of loopback", async () => {
  const spellings = {
    "::1": "http://[::1]:11434",
    "127.8.9.10:7": "http://127.8.9.10:7",
    "http://127.0.0.1:9/x": "http://127.0.0.1:9",
  };
  for (const [OLLAMA_HOST, url] of Object.entries(spellings)) {
    const body = '{"version":"0.33.0","models":[]}';
    const host = memoryHost({
      env: { OLLAMA_HOST },
      http: Object.fromEntries(
        ["version", "tags", "ps"].map((one) => [`GET ${url}/api/${one}`, {
          body,
        }]),
      ),
    });
    const { modelService } = await service(host, { endpoints: null });
    assert.equal(modelService?.endpoints[0]?.state, "ready");
    assert.equal(modelService?.endpoints[0]?.url, url);
    const models = await residency(host, { endpoints: null, tags: [] });
    assert.equal(models.residency?.endpoints[0]?.url, url);
  }
});

test("residency() asks nobody when OLLAMA_HOST is elsewhere", async () => {
  const host = memoryHost({ env: { OLLAMA_HOST: "http://192.0.2.1" } });
  await assert.rejects(
    residency(host, { endpoints: null, tags: [] }),
    /OLLAMA_HOST: not an address on loopback/,
  );
});
