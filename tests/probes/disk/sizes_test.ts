/** File systems that tell no size, or one beyond what a number holds. */

import assert from "node:assert/strict";
import { test } from "node:test";
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
