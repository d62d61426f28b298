/** What disks of real machines do that a naive reader gets wrong. */

import assert from "node:assert/strict";
import { test } from "node:test";
import disk from "../../../probes/disk.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";

const space = (availableBytes: number) => ({
  availableBytes,
  totalBytes: 1000,
  readOnly: false,
});
test("disk() measures the store's own file system", async () => {
  const host = memoryHost({
    env: { HOME: "/home/a" },
    spaces: { "/": space(1), "/home/a/.ollama/models": space(2) },
  });
  assert.deepEqual((await disk(host, {})).disk, {
    ...space(2),
    store: "home",
    exists: true,
  });
});

test("disk() falls back to the nearest parent of the store", async () => {
  const host = memoryHost({
    env: { HOME: "/home/a", OLLAMA_MODELS: "/mnt/big/models" },
    spaces: { "/": space(1), "/mnt/big": space(2) },
  });
  assert.deepEqual((await disk(host, {})).disk, {
    ...space(2),
    store: "environment",
    exists: false,
  });
});

test("disk() does not guess past a store that cannot be measured", async () => {
  const host = memoryHost({
    spaces: { "/a/b": hostError("EACCES"), "/": space(1) },
  });
  await assert.rejects(disk(host, { store: "/a/b" }), { code: "EACCES" });
  await assert.rejects(disk(host, { store: "relative" }), RangeError);
});
