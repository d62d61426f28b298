import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { createRunEnd } from "../../../runner/run_end.ts";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { runPlugins } from "../../../runner/plugins/run_plugins.ts";
import {
  compileEngine,
  loadModule,
  type SandboxEngine,
} from "../../../runner/sandbox/sandbox.ts";
import { SANDBOX_LIMITS } from "../../../runner/sandbox/limits_and_ends.ts";
import { ENGINE_PAGES } from "../../../runner/sandbox/engine_abi.ts";
import { memoryHost } from "../../support/memory_host.ts";

const ENGINE = new URL(
  "../../../runner/sandbox/_quickjs_metered.bin",
  import.meta.url,
);
/** Bytes that no other test has compiled. */
const freshBytes = () => new Uint8Array(readFileSync(ENGINE));

/** Every memory that was made since the last look. */
let made: WebAssembly.Memory[] = [];
const { Memory } = WebAssembly;
WebAssembly.Memory = class extends Memory {
  constructor(descriptor: WebAssembly.MemoryDescriptor) {
    super(descriptor);
    made.push(this);
  }
};
after(() => void (WebAssembly.Memory = Memory));

const moduleOf = (id: string, body: string, timeoutMs = 1000) =>
  `export const manifest = ${
    JSON.stringify({
      id,
      version: "1.0.0",
      title: id,
      provides: [],
      permissions: { sys: ["system"] },
      timeoutMs,
    })
  };
export default async (host) => { ${body} };`;

/** Takes what it can, in pieces between which the next size never fits. */
const FRAGMENTS = `
  const kept = [];
  for (let size = 4096;; size = Math.floor(size * 1.3)) {
    const pieces = [];
    for (let left = 10e6; left > 0; left -= size + 128) {
      pieces.push(new Uint8Array(size).fill(255));
      kept.push(new Uint8Array(16).fill(255));
    }
  }`;
const FILLS =
  "const kept = []; for (;;) kept.push(new Uint8Array(9e4).fill(7));";
const SORTS = `const list = [];
  for (let at = 0; at < 3000; at++) list.push({ at, text: "x".repeat(at % 97) });
  list.sort((one, other) => other.at - one.at);
  return { extension: { first: list[0].at } };`;

async function run(engine: SandboxEngine, body: string, memoryMiB = 16) {
  const limits = { ...SANDBOX_LIMITS, memoryMiB };
  const loaded = await loadModule(engine, moduleOf("x", body), limits);
  return loaded.failure ?? await loaded.module.run(memoryHost({}), {});
}

const mib = (memory: WebAssembly.Memory) => memory.buffer.byteLength / 2 ** 20;

test("a plugin takes a quarter more than its memory at most", async () => {
  for (
    const [limitMiB, body] of [[16, FRAGMENTS], [4, FRAGMENTS], [
      1,
      FILLS,
    ]] as const
  ) {
    made = [];
    const engine = await compileEngine(freshBytes());
    const result = await run(engine, body, limitMiB);
    assert.equal(result.outcome, "out-of-memory", `${limitMiB} MiB`);
    const [memory, ...others] = made;
    assert.ok(memory && others.length === 0);
    const most = limitMiB * 1.25 + ENGINE_PAGES / 16;
    assert.ok(mib(memory) <= most, `${mib(memory)} of ${most} MiB`);
    // It was let come near its limit.
    assert.ok(mib(memory) > limitMiB, `${mib(memory)} of ${limitMiB} MiB`);
  }
});

test("a memory that somebody has left is all 0", async () => {
  const engine = await compileEngine(freshBytes());
  made = [];
  await run(engine, FILLS);
  const memory = engine.memories.take();
  assert.equal(memory, made[0]);
  assert.ok(mib(memory) > 16);
  const bytes = new BigUint64Array(memory.buffer);
  assert.equal(bytes.findIndex((one) => one !== 0n), -1);
});

test("a plugin uses the same fuel in a memory that another has left", async () => {
  const engine = await compileEngine(freshBytes());
  made = [];
  const first = await run(engine, SORTS);
  assert.equal(first.outcome, "ok");
  for (const body of [FILLS, FRAGMENTS, "throw new Error();"]) {
    await run(engine, body);
    assert.deepEqual(await run(engine, SORTS), first);
  }
  // To the last unit of its memory too.
  const filled = await run(engine, FILLS);
  assert.deepEqual(await run(engine, FILLS), filled);
  assert.equal(made.length, 1);
});

test("an engine that is disposed of while it waits gives its memory back", async () => {
  const engine = await compileEngine(freshBytes());
  made = [];
  const host = {
    ...memoryHost({}),
    system: () => new Promise<never>(() => {}),
  };
  const waits = moduleOf("x", "await host.system();");
  const loaded = await loadModule(engine, waits, SANDBOX_LIMITS);
  assert.ok(loaded.module);
  const running = loaded.module.run(host, {});
  setTimeout(() => loaded.module.dispose(), 5);
  assert.equal((await running).outcome, "timed-out");
  loaded.module.dispose();
  assert.equal((await run(engine, SORTS)).outcome, "ok");
  assert.equal(made.length, 1);
});

test("runPlugins() makes four memories for forty plugins, and keeps no large one", async () => {
  const bytes = freshBytes();
  const runAll = (body: string) =>
    runPlugins(
      Array.from({ length: 40 }, (_, at) => ({
        file: `p${at}.js`,
        source: moduleOf(`p${at}`, `await host.system(); ${body}`),
        sha256: String(at),
        refusal: null,
      })),
      {
        host: memoryHost({ system: { platform: "linux", arch: "x86_64" } }),
        policy: DEFAULT_POLICY,
        reserved: [],
        nowMs: () => 0,
        end: createRunEnd({ wallMs: 60_000 }),
        loadEngine: () => Promise.resolve(bytes),
      },
    );
  made = [];
  const reports = await runAll(FILLS);
  assert.deepEqual(
    new Set(reports.map((one) => one.outcome)),
    new Set(["out-of-memory"]),
  );
  assert.ok(made.length <= 4, `${made.length} memories`);
  made = [];
  await runAll("return {};");
  // The large ones are gone; the small ones are there for the next run.
  assert.ok(made.length > 0 && made.length <= 4, `${made.length} memories`);
  made = [];
  await runAll("return {};");
  assert.equal(made.length, 0);
});
