/** How much a guard serves, notes and keeps. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { RawHost } from "../../core/host_calls/raw_host.ts";
import { createGuard } from "../../runner/guard.ts";
import { memoryHost } from "../support/memory_host.ts";
import { ALL, guardOf, listening, ruleOf } from "../support/guarding.ts";

test("createGuard() counts refused calls too, and notes 64 of them", async () => {
  const guard = guardOf(listening(), { env: ["A"] }, { hostCalls: 70 });
  for (let n = 0; n < 69; n++) {
    await assert.rejects(guard.host.env(`B${n}`), { code: "denied" });
  }
  assert.equal(await guard.host.env("A"), null);
  await assert.rejects(guard.host.env("A"), {
    code: "too-many-calls",
    message: 'Cannot env: "p" made more than 70 host calls',
  });
  assert.equal(guard.denials.length, 64);
  assert.equal(guard.denials[63]?.target, "B63");
});

test("createGuard() notes what the host itself refuses, 64 of them too", async () => {
  const refusal = (code: string) =>
    Object.assign(new Error(`no: ${code}`), { code });
  let thrown: unknown = refusal("denied");
  const raw = { ...listening(), readText: () => Promise.reject(thrown) };
  const guard = guardOf(raw, { read: ["/sys"] });
  await assert.rejects(guard.host.readText("/sys/a"), {
    message: "no: denied",
  });
  assert.deepEqual(guard.denials, [
    { call: "readText", target: "/sys/a", message: "no: denied" },
  ]);
  thrown = refusal("ENOENT");
  await assert.rejects(guard.host.readText("/sys/b"), { code: "ENOENT" });
  thrown = { code: "denied" };
  await assert.rejects(guard.host.readText("/sys/c"));
  assert.equal(guard.denials.length, 1);
  thrown = refusal("denied");
  for (let n = 0; n < 70; n++) {
    await assert.rejects(guard.host.readText("/sys/d"), { code: "denied" });
  }
  assert.equal(guard.denials.length, 64);
});

test("createGuard() notes a refusal once, its own or the host's", async () => {
  const paths = ruleOf({
    ask: () => {
      throw new Error("leads elsewhere");
    },
  });
  const guard = guardOf(listening(), { read: ["/sys"] }, { paths });
  await assert.rejects(guard.host.readText("/sys/a"), { code: "denied" });
  assert.equal(guard.denials.length, 1);
});

test("createGuard() serves 16,000 calls unless it is told otherwise", async () => {
  const guard = guardOf(listening(), { env: ["A"] });
  await Promise.all(
    Array.from({ length: 16_000 }, () => guard.host.env("A")),
  );
  assert.equal(guard.shortage(), null);
  await assert.rejects(guard.host.env("A"), { code: "too-many-calls" });
  assert.deepEqual(guard.shortage(), {
    code: "too-many-calls",
    message: "Cannot read all of it: more than 16000 host calls",
  });
});

test("createGuard() keeps back an answer that comes after the end", async () => {
  let answer = (_: string) => {};
  let isEnded: boolean | undefined;
  const raw: RawHost = {
    ...listening(),
    readText: () => new Promise((resolve) => (answer = resolve)),
    exec: (_, end) => {
      end?.addEventListener("abort", () => (isEnded = true));
      isEnded = end?.aborted;
      return new Promise(() => {});
    },
  };
  const guard = guardOf(raw, ALL);
  const late = guard.host.readText("/sys/a");
  guard.host.exec(["/bin/true", "x"]);
  guard.host.log("before");
  assert.equal(isEnded, false);
  guard.close();
  answer("text");
  guard.host.log("after");
  await assert.rejects(late, {
    code: "denied",
    message: 'Cannot readText: "p" ended',
  });
  await assert.rejects(guard.host.env("A"), {
    code: "denied",
    message: 'Cannot env: "p" ended',
  });
  assert.equal(isEnded, true);
  assert.deepEqual(guard.log, ["before"]);
  // What comes after the end is no denial of the policy's, and no call.
  assert.deepEqual([guard.denials, guard.hostCalls()], [[], 2]);
});

test("createGuard() refuses without a reason that is none", async () => {
  const guard = guardOf(listening(), ALL, {
    paths: ruleOf({
      ask: () => {
        throw "no Error";
      },
    }),
  });
  await assert.rejects(guard.host.readText("/sys/a"), {
    code: "denied",
    message: 'Cannot readText "/sys/a": not granted',
  });
});

test("createGuard() keeps 32 lines of log, each on one line", () => {
  const guard = guardOf(listening(), {});
  for (let n = 0; n < 33; n++) guard.host.log(`line\n${n}`);
  assert.equal(guard.log.length, 32);
  assert.deepEqual([guard.log[0], guard.log[31]], ["line 0", "line 31"]);
});

test("createGuard() lets one probe read 8 files at a time", async () => {
  let [inside, most] = [0, 0];
  const raw = {
    ...memoryHost({}),
    readText: async () => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve, 1));
      inside -= 1;
      return "";
    },
  };
  const { host } = createGuard(raw, { id: "a", granted: { read: ["/sys"] } });
  const all = Array.from(
    { length: 50 },
    (_, at) => host.readText(`/sys/${at}`),
  );
  assert.equal((await Promise.all(all)).length, 50);
  assert.equal(most, 8);
});

test("createGuard() gives timers a turn between many calls", async () => {
  const raw = { ...memoryHost({}), readText: () => Promise.resolve("") };
  const { host } = createGuard(raw, { id: "a", granted: { read: ["/sys"] } });
  let turns = 0;
  const ticking = setInterval(() => turns += 1, 0);
  for (let at = 0; at < 256 * 20; at += 1) await host.readText("/sys/a");
  clearInterval(ticking);
  assert.ok(turns > 0, "no timer ran");
});
