/** Calls from inside the sandbox to its host. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { loadModule } from "../../../runner/sandbox/sandbox.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";
import {
  engine,
  limits,
  probeOf,
  readDeed,
  runSource,
  witness,
} from "../../support/sandbox_runs.ts";

test("run() passes arguments, answers and settings as JSON", async () => {
  const host = memoryHost({
    files: { "/a": "h\u00e9llo \ud83d\ude00 \ufeff\0" },
    links: { "/driver": "amdgpu" },
    spaces: { "/": { availableBytes: 1, totalBytes: 2, readOnly: false } },
    http: { "GET http://127.0.0.1:1/": { body: "{}" } },
    env: { HOME: "/home" },
    system: { platform: "linux", arch: "x86_64" },
  });
  const source = probeOf(`
    host.log("one");
    host.log({ toString: () => "two" });
    return { extension: {
      text: await host.readText("/a"),
      names: await host.readDir("/"),
      link: await host.readLinkName("/driver"),
      space: await host.statfs("/"),
      http: await host.httpGet("http://127.0.0.1:1/"),
      home: await host.env("HOME"),
      none: await host.env("NONE"),
      system: await host.system(),
      settings, zero: -0, keys: Object.keys(host).length,
    } };`);
  const { module } = await loadModule(engine, source, limits);
  const result = await module?.run(host, { a: [1, null] });
  assert.deepEqual(result?.output, {
    extension: {
      text: "h\u00e9llo \ud83d\ude00 \ufeff\0",
      names: ["a", "driver"],
      link: "amdgpu",
      space: { availableBytes: 1, totalBytes: 2, readOnly: false },
      http: { status: 200, body: "{}", elapsedMs: 1 },
      home: "/home",
      none: null,
      system: { platform: "linux", arch: "x86_64" },
      settings: { a: [1, null] },
      zero: 0,
      keys: 10,
    },
  });
  assert.deepEqual([result?.hostCalls, host.logs], [8, ["one", "two"]]);
});

test("run() throws a failed host call inside, with its code", async () => {
  const host = memoryHost({ files: { "/a": hostError("EACCES", "no") } });
  const caught = await runSource(
    probeOf(`try { await host.readText("/a") } catch (error) {
      return { extension: { is: error instanceof Error, code: error.code,
        message: error.message } } }`),
    host,
  );
  assert.deepEqual(caught.output, {
    extension: { is: true, code: "EACCES", message: "no" },
  });
  const { fuelUsed: _, ...thrown } = await runSource(
    probeOf(`return await host.readText("/a")`),
    host,
  );
  assert.deepEqual(thrown, {
    outcome: "failed",
    output: null,
    error: "no",
    errorCode: "EACCES",
    hostCalls: 1,
  });
});

test("run() serves no host call after the end", async () => {
  const host = witness();
  const result = await runSource(readDeed("keeps_host_handle_after_end"), host);
  const served = host.paths.length;
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.deepEqual([result.outcome, host.paths.length], ["failed", served]);
});

const unawaited: readonly (readonly [string, number])[] = [
  [`const load = parseFloat(host.readText("/a")); return {}`, 1],
  [`host.env("A"); host.env("B"); return { concerns: [] }`, 2],
  [`await Promise.race([host.env("A"), 1]); return {}`, 1],
  [`host.env("A").then(() => {}); await null; return { absent: "x" }`, 1],
];
for (const [body, count] of unawaited) {
  test(`run() takes nothing of a probe that does not wait: ${body}`, async () => {
    const { outcome, error, errorCode, output } = await runSource(
      probeOf(body),
      witness(),
    );
    assert.deepEqual([outcome, errorCode, output], [
      "failed",
      "not-awaited",
      null,
    ]);
    assert.match(error ?? "", RegExp(`: ${count} host call\\(s\\) were not`));
  });
}

test("run() takes what a probe returns that waits for its calls later", async () => {
  const { outcome } = await runSource(
    probeOf(`const one = host.readText("/a"), two = host.readText("/b");
      await two; await one; return {}`),
    witness(),
  );
  assert.equal(outcome, "ok");
});

test("run() passes on no arguments of the wrong shape", async () => {
  const host = witness();
  const result = await runSource(readDeed("passes_odd_arguments"), host);
  // Nine odd values to eight calls, but for the empty list to exec.
  assert.deepEqual(
    [result.output, host.paths],
    [{ extension: { refused: 71 } }, []],
  );
});

test("run() passes on no more host calls than granted", async () => {
  const host = witness();
  const result = await runSource(readDeed("calls_host_for_ever"), host);
  assert.deepEqual([host.paths.length, result.hostCalls], [200, 200]);
  // It catches every refusal: the call after the last ends it all the same.
  assert.deepEqual([result.outcome, result.errorCode], [
    "failed",
    "too-many-calls",
  ]);
});

test("run() lets timers run between answers that come at once", async () => {
  const host = witness();
  let turns = 0;
  let isRunning = true;
  const turn = () => {
    turns += 1;
    if (isRunning) setImmediate(turn);
  };
  setImmediate(turn);
  const calls = 160;
  const result = await runSource(
    probeOf(`
      for (let at = 0; at < ${calls}; at++) await host.readText("/file");
      return {};`),
    host,
  );
  isRunning = false;
  assert.equal(result.hostCalls, calls);
  assert.ok(turns >= calls / 10, `${turns} turns`);
});

test("run() has a few host calls under way, and the rest in turn", async () => {
  let underWay = 0;
  let most = 0;
  const host = {
    ...witness(),
    readText: async () => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, 2));
      underWay -= 1;
      return "text";
    },
  };
  const source = probeOf(`
    const paths = Array.from({ length: 20 }, (_, at) => "/" + at);
    const texts = await Promise.all(paths.map((path) => host.readText(path)));
    return { extension: { texts: texts.length } };`);
  const result = await runSource(source, host);
  assert.deepEqual(result.output, { extension: { texts: 20 } });
  assert.deepEqual([most, result.hostCalls], [4, 20]);
});

test("run() takes the same fuel for answers together and one by one", async () => {
  const source = probeOf(`
    const read = (path) => host.readText(path).then((text) => text.length);
    await Promise.all(["/a", "/b", "/c"].map(read));
    return {};`);
  const inTurn = (gapMs: number) => ({
    ...witness(),
    readText: (path: string) =>
      new Promise<string>((resolve) =>
        setTimeout(() => resolve("text"), gapMs * path.charCodeAt(1) - 96)
      ),
  });
  const together = await runSource(source, inTurn(0));
  const apart = await runSource(source, inTurn(1.1));
  assert.equal(together.outcome, "ok");
  assert.equal(together.fuelUsed, apart.fuelUsed);
});

test("run() passes on a capped log", async () => {
  const logs: string[] = [];
  const host = { ...witness(), log: (line: string) => void logs.push(line) };
  await runSource(readDeed("huge_log"), host);
  assert.deepEqual(
    [logs.length, Math.max(...logs.map((line) => line.length))],
    [64, 1000],
  );
});
