import assert from "node:assert/strict";
import { test } from "node:test";
import { ollamaUrl } from "../../../probes/model_residency/ollama_url.ts";

for (
  const text of ["127.999.1.1", "127.0.0.1:0", "127.0.0.1:65536", "192.0.2.1"]
) {
  test(`ollamaUrl() refuses ${text}`, () => {
    assert.throws(() => ollamaUrl(text), RangeError);
  });
}
test("ollamaUrl() takes the last port", () => {
  assert.equal(ollamaUrl("127.0.0.1:65535"), "http://127.0.0.1:65535");
});
