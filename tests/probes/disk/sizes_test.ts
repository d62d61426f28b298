/** File systems that tell no size, or one beyond what a number holds. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { disk as row } from "../../../core/signals/informative.ts";
import disk from "../../../probes/disk.ts";
import { memoryHost } from "../../support/memory_host.ts";

const at = (availableBytes: number, totalBytes: number) =>
  memoryHost({
    env: { HOME: "/home/a", OLLAMA_MODELS: "/mnt/bucket" },
    spaces: { "/mnt/bucket": { availableBytes, totalBytes, readOnly: false } },
  });

test("disk() does not take a size of nothing for a full disk", async () => {
  await assert.rejects(disk(at(0, 0), {}), {
    message: 'Cannot measure the model store of "environment": its file ' +
      'system has a size of "0" bytes',
  });
  const { disk: facts } = await disk(at(0, 1), {});
  assert.deepEqual([facts?.availableBytes, facts?.totalBytes], [0, 1]);
});

test("disk() tells of the largest size that a number holds", async () => {
  const most = Number.MAX_SAFE_INTEGER;
  const { disk: facts } = await disk(at(most, most), {});
  assert.equal(facts?.totalBytes, most);
});

test("a packed store that cannot be written to is not low", () => {
  const state = (availableBytes: number, readOnly: boolean) => {
    const seen = row.judge({
      ...{ availableBytes, totalBytes: 4e9, readOnly },
      ...{ store: "policy", exists: true },
    }, DEFAULT_POLICY);
    return seen.known && [seen.values.state, seen.reasons?.length ?? 0];
  };
  assert.deepEqual(state(0, true), ["normal", 0]);
  assert.deepEqual(state(0, false), ["low", 1]);
  assert.deepEqual(state(1e8, true), ["low", 1]);
});
