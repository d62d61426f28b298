/** What hostile code does in the sandbox, and how each ends. */

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import type { SandboxOutcome } from "../../../runner/sandbox/sandbox.ts";
import {
  DEEDS,
  limits,
  readDeed,
  runSource,
} from "../../support/sandbox_runs.ts";

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
    "keeps_host_handle_after_end",
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
