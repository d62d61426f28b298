import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import type { Host } from "../../../core/probe/contract.ts";
import {
  compileEngine,
  loadModule,
  SANDBOX_LIMITS,
  type SandboxLimits,
  type SandboxOutcome,
  type SandboxResult,
} from "../../../runner/sandbox/sandbox.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";
import { block } from "../../support/until.ts";

const DEEDS = new URL("../../fixtures/hostile/", import.meta.url);
const ENGINE = new URL(
  "../../../runner/sandbox/_quickjs_metered.bin",
  import.meta.url,
);

const engine = await compileEngine(readFileSync(ENGINE));
const limits: SandboxLimits = SANDBOX_LIMITS;

function witness(): Host & { readonly paths: string[] } {
  const paths: string[] = [];
  return {
    ...memoryHost({ system: { platform: "linux", arch: "x86_64" } }),
    paths,
    readText: (path) => {
      paths.push(path);
      if (path === "/silent") return new Promise(() => {});
      return Promise.resolve("text");
    },
  };
}

async function runSource(
  source: string,
  host: Host = witness(),
  narrowed: Partial<SandboxLimits> = {},
): Promise<SandboxResult> {
  const loaded = await loadModule(engine, source, { ...limits, ...narrowed });
  return loaded.failure ?? await loaded.module.run(host, {});
}

function probeOf(body: string): string {
  return `export const manifest = { id: "x" };
    export default async function probe(host, settings) { ${body} }`;
}

function readDeed(deed: string): string {
  return readFileSync(new URL(`${deed}.js`, DEEDS), "utf8");
}

const deeds: Readonly<Record<SandboxOutcome, readonly string[]>> = {
  ok: [
    "bidirectional_message",
    "byte_order_mark",
    "changes_default_later",
    "changes_manifest_later",
    "default_with_then",
    "exports_then",
    "hash_bang",
    "id_in_capitals",
    "id_of_constructor",
    "id_of_prototype",
    "id_too_long",
    "id_with_slash",
    "import_meta",
    "imports_itself",
    "keeps_host_handle_after_end",
    "local_time",
    "lone_surrogates",
    "looks_for_the_outside",
    "odd_numbers",
    "passes_odd_arguments",
    "proto_keys",
    "proto_output",
    "reads_with_species",
    "rejects_aside",
    "replaces_promise",
    "resolves_twice",
    "setters_on_prototypes",
    "symbol_keys",
    "thousand_concerns",
  ],
  failed: [
    "argument_that_changes",
    "atomics_wait",
    "calls_host_10000_times",
    "calls_host_all_at_once",
    "calls_host_for_ever",
    "climbs_the_stack",
    "clock_by_the_back_door",
    "date_now",
    "deep_json",
    "deep_proxy_chain",
    "deep_recursion",
    "deep_recursion_of_builtins",
    "deep_regex",
    "deep_source",
    "default_not_function",
    "dynamic_import",
    "empty",
    "error_cause_chain",
    "finalizes_later",
    "forges_host_code",
    "garbage",
    "huge_arguments",
    "huge_message",
    "import_builtin",
    "import_file",
    "imports_json",
    "imports_prelude",
    "log_that_logs",
    "math_random",
    "microtask_throws",
    "new_date",
    "no_default_export",
    "no_manifest",
    "not_a_module",
    "nul_in_source",
    "patches_host",
    "rejects_with_promise",
    "rope_bomb",
    "speaks_a_language",
    "syntax_error",
    "terminal_escape_in_message",
    "throws_null",
    "throws_proxy",
    "top_level_throw",
  ],
  "timed-out": [
    "exports_then_that_never_calls",
    "never_settles",
    "pollutes_then",
    "top_level_await",
    "waits_for_silent_host",
  ],
  "out-of-fuel": [
    "array_from_endless_iterator",
    "async_generator_forever",
    "await_forever",
    "bigint_multiply_loop",
    "bigint_pow",
    "burns_cpu_in_catch",
    "burns_cpu_in_finally",
    "catches_deep_recursion",
    "compiles_forever",
    "copy_within_loop",
    "date_parse_loop",
    "endless_proxy_argument",
    "evaluates_forever",
    "fill_loop",
    "forever",
    "generator_never_returned",
    "huge_log",
    "huge_template",
    "join_loop",
    "json_parse_loop",
    "log_for_ever",
    "lookbehind_blowup",
    "manifest_proxy_forever",
    "map_bomb",
    "normalize_loop",
    "one_endless_builtin",
    "prepares_stack_traces_forever",
    "promise_storm",
    "proxy_output",
    "regex_blowup",
    "sort_comparator_forever",
    "sort_loop",
    "string_doubling_bomb",
    "symbol_bomb",
    "throws_endless_message",
    "throws_what_has_endless_getters",
    "top_level_forever",
    "typed_array_sort_forever",
    "weak_map_bomb",
  ],
  "out-of-memory": [
    "array_buffer_bomb",
    "catches_memory_bomb",
    "fragments_memory",
    "memory_bomb",
    "regex_memory_bomb",
    "resizable_buffer_bomb",
    "shared_buffer_bomb",
    "small_memory_bomb",
    "string_repeat_bomb",
    "top_level_memory_bomb",
  ],
  "invalid-output": [
    "bigint_value",
    "date_value",
    "function_value",
    "getter_trap",
    "huge_escaped_output",
    "huge_output",
    "huge_output_of_shared_parts",
    "huge_sparse_output",
    "huge_wide_output",
    "infinity",
    "manifest_getter",
    "manifest_huge",
    "manifest_is_function",
    "manifest_with_getter_and_setter",
    "nan",
    "output_cycle",
    "output_of_own_class",
    "output_tojson",
    "patches_json_and_object",
    "pollutes_prototype",
    "proxy_output_that_throws",
    "resolves_to_list",
    "resolves_to_nothing",
    "resolves_to_text",
    "symbol_value",
    "undefined_value",
  ],
};

test("sandbox table holds every hostile deed", () => {
  const files = readdirSync(DEEDS).map((name) => name.replace(/\.js$/, ""));
  assert.deepEqual(Object.values(deeds).flat().sort(), files.sort());
});

for (const [outcome, names] of Object.entries(deeds)) {
  for (const deed of names) {
    test(`run() ends ${deed} as ${outcome}, in time`, async () => {
      const measure = async () => {
        const fromMs = performance.now();
        const result = await runSource(readDeed(deed));
        return { result, tookMs: performance.now() - fromMs };
      };
      const isLate = (tookMs: number) => tookMs > limits.wallMs + 50;
      let { result, tookMs } = await measure();
      // A busy machine gets two more chances.
      for (let more = 2; more > 0; more--) {
        if (!isLate(tookMs) && result.outcome === outcome) break;
        ({ result, tookMs } = await measure());
      }
      assert.equal(result.outcome, outcome, result.error ?? "no error");
      assert.equal(isLate(tookMs), false, `took ${tookMs} ms`);
      assert.equal(result.output === null, outcome !== "ok");
      assert.equal(result.error === null, outcome === "ok");
      assert.equal(result.fuelUsed > 0 && result.fuelUsed <= limits.fuel, true);
      assert.match(result.error ?? "", /^[^\p{Cc}\u202e\u2028]{0,200}$/u);
    });
  }
}

const errors: readonly (readonly [string, string])[] = [
  [
    "calls_host_10000_times",
    "Cannot call the host: more than 200 host calls made",
  ],
  ["forever", "Cannot go on: 20000000 units of fuel are used up"],
  ["getter_trap", 'Cannot read output: "/extension" is a getter'],
  ["import_file", "could not load module '/etc/passwd'"],
  ["memory_bomb", "Cannot go on: 16 MiB of memory are used up"],
  ["nan", 'Cannot read output: "/extension/percent" is not a finite number'],
  ["never_settles", "Cannot finish: it waits, and no host call is outstanding"],
  ["new_date", "Cannot read the clock: a sandbox has none"],
  ["no_default_export", 'Cannot find "export default async function"'],
  [
    "output_cycle",
    'Cannot read output: "/extension/extension" is nested deeper than 32',
  ],
  [
    "pollutes_prototype",
    'Cannot read output: "/extension/bad" is not a finite number',
  ],
  ["terminal_escape_in_message", "[2J ]0;owned all enif is well"],
  ["throws_null", "null"],
  ["throws_proxy", "threw what cannot be described"],
  ["waits_for_silent_host", "Cannot finish within 1000 ms"],
];
for (const [deed, want] of errors) {
  test(`run() says of ${deed} what happened`, async () => {
    assert.equal((await runSource(readDeed(deed))).error, want);
  });
}

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

test("loadModule() starts a fresh instance for every plugin", async () => {
  await runSource(
    probeOf(`globalThis.left = Object.prototype.left = 1; return {};`),
  );
  const { output } = await runSource(
    probeOf(`return { extension: { left: typeof left } };`),
  );
  assert.deepEqual(output, { extension: { left: "undefined" } });
});

test("run() serves no host call after the end", async () => {
  const host = witness();
  const result = await runSource(readDeed("keeps_host_handle_after_end"), host);
  const served = host.paths.length;
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.deepEqual([result.outcome, host.paths.length], ["ok", served]);
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

test("loadModule() copies and freezes the manifest before the probe", async () => {
  const source = readDeed("changes_manifest_later");
  const { module } = await loadModule(engine, source, limits);
  const manifest = module?.manifestJson;
  await module?.run(witness(), {});
  assert.deepEqual(manifest, {
    id: "hostile",
    version: "1.0.0",
    title: "Hostile",
    provides: [],
    permissions: {},
    timeoutMs: 500,
  });
  assert.throws(() => {
    (manifest as { permissions: { read?: string[] } }).permissions.read = ["/"];
  }, TypeError);
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
