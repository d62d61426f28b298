/** A limit bounds what hangs, and nothing that was only kept waiting. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import type { Observation } from "../../core/probe/contract.ts";
import { isDeadline, withDeadline } from "../../runner/deadline.ts";
import { runInline } from "../../runner/inline.ts";
import { FakeLoop } from "../support/fake_loop.ts";
import { memoryHost } from "../support/memory_host.ts";
import { block } from "../support/until.ts";

const never = () => new Promise<string>(() => {});
const code = { code: "timeout" };

test("withDeadline() ends what hangs, late timers or not", async () => {
  for (const lateMs of [0, 700]) {
    const loop = new FakeLoop();
    loop.lateMs = lateMs;
    const ended = withDeadline(never(), { limitMs: 500 }, "It", loop);
    loop.run(25 * (25 + lateMs));
    await assert.rejects(ended, {
      ...code,
      message: "It did not end in 500 ms",
    });
    assert.ok(loop.isIdle);
  }
});

test("withDeadline() takes an answer after ten late timers", async () => {
  const loop = new FakeLoop();
  loop.lateMs = 700;
  let answer: (text: string) => void = () => {};
  const asked = new Promise<string>((resolve) => answer = resolve);
  const ended = withDeadline(asked, { limitMs: 500 }, "It", loop);
  while (loop.heard < 10) loop.run(100);
  answer("there");
  assert.equal(await ended, "there");
});

test("withDeadline() tells the limit that ran out", async () => {
  for (
    const [limits, message] of [
      [{ limitMs: 20, wallMs: 1e6 }, "It did not end in 20 ms"],
      [{ limitMs: 1e6, wallMs: 30 }, "It did not end in 30 ms"],
    ] as const
  ) {
    const error = await withDeadline(never(), limits, "It")
      .catch((error: unknown) => error);
    assert.ok(isDeadline(error));
    assert.equal((error as Error).message, message);
  }
});

test("withDeadline() takes what lay there while the thread was busy", async () => {
  const read = withDeadline(
    readFile("/proc/meminfo", "utf8"),
    { limitMs: 500 },
    "It",
  );
  block(700);
  assert.match(await read, /^MemTotal/);
});

test("withDeadline() lets an answer that is there win on the wall", async () => {
  const turns = new Promise<string>((resolve) =>
    setImmediate(() => resolve("there"))
  );
  const ended = withDeadline(turns, { wallMs: 1 }, "It");
  block(20);
  assert.equal(await ended, "there");
});

test("runInline() does not blame a probe for what the process did not get", async () => {
  const seen: Observation = {
    memory: {
      levels: [{ kind: "host", availableBytes: 1, totalBytes: 2 }],
      pressureFullAvg10Percent: null,
    },
  };
  const raw = {
    ...memoryHost({}),
    readText: () =>
      new Promise<string>((resolve) => setImmediate(() => resolve("text"))),
  };
  const report = await runInline(
    {
      manifest: {
        id: "example",
        version: "0.1.0",
        title: "An example",
        provides: ["memory"],
        permissions: { read: ["/proc/meminfo"] },
        timeoutMs: 60,
      },
      default: async (host) => {
        // Read after read, and none of them is slow.
        for (let read = 0; read < 5; read++) {
          const text = host.readText("/proc/meminfo");
          block(80);
          await text;
        }
        return seen;
      },
    },
    raw,
    { settings: {}, total: { wallMs: 60_000 }, nowMs: () => 0 },
  );
  assert.deepEqual([report.outcome, report.error], ["ok", null]);
});
