/** Fuel, time and other limits of one run in the sandbox. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { compileEngine, loadModule } from "../../../runner/sandbox/sandbox.ts";
import { memoryHost } from "../../support/memory_host.ts";
import { block } from "../../support/until.ts";
import {
  ENGINE,
  engine,
  limits,
  probeOf,
  readDeed,
  runSource,
  witness,
} from "../../support/sandbox_runs.ts";

test("run() uses the same fuel everywhere", async () => {
  const source = probeOf(`
    const texts = await Promise.all(["/b", "/a"].map((path) => host.readText(path)));
    const words = texts.map((text) => text.split(/\\s+/u).sort().join());
    return { extension: { words, sum: JSON.parse("[1.5,2.5]").reduce((a, b) => a + b) } };`);
  const files = { "/a": "some words here", "/b": "MemTotal: 12 kB\n" };
  // The first instance of an engine starts anew, the others are copies.
  const fresh = await compileEngine(readFileSync(ENGINE));
  const used: (number | undefined)[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const { module } = await loadModule(fresh, source, limits);
    const result = await module?.run(memoryHost({ files }), {});
    used.push(result?.fuelUsed);
  }
  // Of the pinned engine and the prelude; both runtimes run this test.
  assert.deepEqual(used, [36783, 36783, 36783]);
});

test("run() leaves out the time that others held the thread", async () => {
  const slow = {
    ...witness(),
    readText: () =>
      new Promise<string>((resolve) => setTimeout(() => resolve("text"), 5)),
  };
  const waiting = runSource(
    probeOf(`await host.readText("/a"); await host.readText("/a"); return {};`),
    slow,
    { wallMs: 60 },
  );
  const burning = [1, 2, 3, 4].map(() => runSource(readDeed("forever")));
  const results = await Promise.all([waiting, ...burning]);
  assert.deepEqual(results.map(({ outcome }) => outcome), [
    "ok",
    ...burning.map(() => "out-of-fuel"),
  ]);
});

test("run() does not blame a plugin for what the process did not get", async () => {
  const source = probeOf(`
    for (let at = 0; at < 5; at++) await host.readText("/a");
    return {};`);
  const held = {
    ...witness(),
    readText: () =>
      new Promise<string>((resolve) => {
        // The answer is there long before anybody can hear it.
        setImmediate(() => (resolve("text"), block(100)));
      }),
  };
  const { outcome, error } = await runSource(source, held, { wallMs: 80 });
  assert.deepEqual([outcome, error], ["ok", null]);
});

test("run() can be narrowed, not widened", async () => {
  const load = async (deed: string) => {
    const { module } = await loadModule(engine, readDeed(deed), limits);
    assert.ok(module);
    return module;
  };
  const narrowed = await (await load("waits_for_silent_host"))
    .run(witness(), {}, { wallMs: 30 });
  assert.equal(narrowed.error, "Cannot finish within 30 ms");
  const widened = await (await load("memory_bomb"))
    .run(witness(), {}, { memoryMiB: 1024, wallMs: 1e9 });
  assert.equal(widened.error, "Cannot go on: 16 MiB of memory are used up");
  const small = await (await load("memory_bomb"))
    .run(witness(), {}, { memoryMiB: 2 });
  assert.equal(small.error, "Cannot go on: 2 MiB of memory are used up");
});

test("run() can be ended from outside", async () => {
  const source = readDeed("waits_for_silent_host");
  const { module } = await loadModule(engine, source, {
    ...limits,
    wallMs: 5000,
  });
  assert.ok(module);
  const fromMs = performance.now();
  const running = module.run(witness(), {});
  setTimeout(() => module.dispose(), 5);
  const { outcome, error } = await running;
  assert.deepEqual(
    [outcome, error],
    ["timed-out", "Cannot finish: ended from outside"],
  );
  assert.equal(performance.now() - fromMs < 1000, true);
  await assert.rejects(module.run(witness(), {}), TypeError);
});

test("loadModule() refuses a source that is too large", async () => {
  const source = probeOf(`return "${"\u20ac".repeat(100_000)}"`);
  const { failure } = await loadModule(engine, source, limits);
  assert.equal(failure?.outcome, "failed");
  assert.match(failure?.error ?? "", /^Cannot load "3\d+" bytes: over 262144$/);
});

test("loadModule() and run() share one fuel", async () => {
  const source = `for (let turn = 0; turn < 100_000; turn++);
    export const manifest = {}; export default async () => ({});`;
  const { module } = await loadModule(engine, source, limits);
  assert.ok(module);
  const { fuelUsed } = await module.run(witness(), {});
  assert.equal(fuelUsed > module.fuelUsed, true);
  const short = await loadModule(engine, source, {
    ...limits,
    fuel: module.fuelUsed,
  });
  assert.equal(
    (await short.module?.run(witness(), {}))?.outcome,
    "out-of-fuel",
  );
});
