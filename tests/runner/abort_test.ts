import assert from "node:assert/strict";
import { test } from "node:test";
import { abortableHost } from "../../runner/abort.ts";
import { countedSignal } from "../support/counted_signal.ts";
import { memoryHost } from "../support/memory_host.ts";

test("abortableHost() leaves nothing behind a call that outlives its run", async () => {
  const { signal, count } = countedSignal();
  let answer: (text: string) => void = () => {};
  const raw = {
    ...memoryHost({}),
    readText: () => new Promise<string>((resolve) => answer = resolve),
  };
  const { host, release } = abortableHost(raw, signal);
  const text = host.readText("/sys/hangs");
  assert.equal(count(), 1);
  release();
  assert.equal(count(), 0);
  answer("late");
  assert.equal(await text, "late");
  assert.equal(count(), 0);
});
