/** Two answers about one model: the stricter counts, and costs no other. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { snapshotOfChanged } from "../../support/reported_machines.ts";
import { admitted, answer } from "../../support/service_cases.ts";

const URL = "http://127.0.0.1:11434";
const entry = (tag: string, change: object = {}) => ({
  ...{ name: tag, model: tag, size: 1321098329, digest: tag },
  ...change,
});

/** The laptop, whose list has other words about its large model. */
function listing(...large: readonly object[]) {
  return snapshotOfChanged({
    base: "laptop_on_mains",
    host: {
      set: [{
        call: "httpGet",
        args: [`${URL}/api/tags`],
        result: answer({
          models: [
            entry("llama3.2:1b"),
            ...large.map((one) => entry("llama3.2:3b", one)),
          ],
        }),
      }],
    },
  });
}

const unknown = ["installed", "deny", "memory-need-unknown"];
// Without an estimate its hint of 8 GiB is what it needs.
const hinted = ["installed", "constrain", "memory-tight"];
const fine = ["installed", "allow"];
const lists: readonly (readonly [
  string,
  readonly object[],
  readonly string[],
])[] = [
  ["one size", [{}], fine],
  ["two sizes", [{}, { size: 9e8 }], unknown],
  ["no size", [{ size: "7" }], unknown],
  ["text", [{ capabilities: ["completion", "tools"] }], fine],
  ["the same context", [{ details: { context_length: 131072 } }], fine],
  // Only the list says that it sees.
  ["vision", [{ capabilities: ["completion", "vision"] }], hinted],
  ["an old projector", [{ details: { families: ["llama", "clip"] } }], hinted],
];
for (const [name, large, want] of lists) {
  test(`a list with ${name}: ${want[1]}, and its neighbour is judged`, async () => {
    const snapshot = await listing(...large);
    assert.deepEqual(admitted(snapshot, "llama3.2:3b").slice(0, 3), want);
    assert.deepEqual(admitted(snapshot, "llama3.2:1b"), fine);
  });
}

test("the larger of two widths and of two contexts counts", async () => {
  const need = async (details: object) => {
    const { profiles, probes } = await listing({ details });
    const seen = probes.find((one) => one.id === "model_residency");
    const models = seen?.observation?.residency?.endpoints[0]?.models ?? [];
    const { shape } = models.find((one) => one.tag === "llama3.2:3b") ?? {};
    const bytes = profiles[1]?.admission.requiredBytes ?? 0;
    return [shape?.embeddingLength, shape?.contextLength, bytes] as const;
  };
  const [width, context, bytes] = await need({});
  assert.deepEqual([width, context], [3072, 131072]);
  const less = { embedding_length: 1024, context_length: 4096 };
  assert.deepEqual(await need(less), [width, context, bytes]);
  const more = { embedding_length: 6144, context_length: 262144 };
  const [wide, long, most] = await need(more);
  assert.deepEqual([wide, long], [6144, 262144]);
  assert.ok(most > bytes, `${most} is not above ${bytes}`);
});
