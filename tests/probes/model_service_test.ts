import assert from "node:assert/strict";
import { test } from "node:test";
import { ollamaUrl } from "../../probes/model_residency/ollama_url.ts";
import service, { parseOllamaHost } from "../../probes/model_service.ts";
import { memoryHost } from "../support/memory_host.ts";

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
