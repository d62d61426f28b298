/** OLLAMA_MODELS loses what Ollama takes off it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import disk from "../../../probes/disk.ts";
import { redact } from "../../support/redacting.ts";
import { memoryHost } from "../../support/memory_host.ts";

const space = (availableBytes: number) => ({
  ...{ availableBytes, totalBytes: 1000, readOnly: false },
});
const texts: readonly (readonly [string, string, number])[] = [
  ['"/mnt/big"', "environment", 2],
  [" '/mnt/big' ", "environment", 2],
  ['""', "home", 3],
  [" ", "home", 3],
];
for (const [text, store, bytes] of texts) {
  test(`disk() reads OLLAMA_MODELS ${JSON.stringify(text)}`, async () => {
    const host = memoryHost({
      env: { HOME: "/h", OLLAMA_MODELS: text },
      spaces: { "/mnt/big": space(2), "/h/.ollama/models": space(3) },
    });
    const seen = (await disk(host, {})).disk;
    assert.deepEqual([seen?.store, seen?.availableBytes], [store, bytes]);
  });
}

test("a recording has the store's place without its quotes", () => {
  const kept = redact({
    ...{ call: "env", args: ["OLLAMA_MODELS"] },
    result: ' "/mnt/alice/models" ',
  });
  assert.match(String(kept?.result), /^\/mnt\/path-\d+\/\w+/);
});
