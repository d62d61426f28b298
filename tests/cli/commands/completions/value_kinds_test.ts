/** What shells offer is what the commands take. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { helpRows } from "../../../../cli/command_table.ts";
import { shellCommands } from "../../../../cli/commands/completions/shell_commands.ts";
import {
  COMMAND_WORDS,
  SHELLS,
  type Source,
  VALUE_KINDS,
} from "../../../../cli/commands/completions/value_kinds.ts";
import { shells } from "../../../../cli/commands/completions/completion_scripts.ts";
import { PROJECTIONS } from "../../../../cli/commands/export/formats.ts";
import { VERBS as POLICY_VERBS } from "../../../../cli/commands/policy.ts";
import { VERBS } from "../../../../cli/commands/probes.ts";
import { prepareRun } from "../../../../cli/prepare_run.ts";
import { PAGES } from "../../../../schema/generated/pages_text.ts";
import { SCHEMA_TEXTS } from "../../../../schema/generated/texts.ts";
import { noSource, runProgram } from "../../../support/run.ts";

const ROWS = helpRows();
const used = (source: Source | "help" | undefined) =>
  typeof source === "object" && source.from === "choices"
    ? Object.keys(source.choices)
    : [];

test("VALUE_KINDS has every kind of value in the table, and no other", () => {
  const named = Object.values(ROWS).flatMap((row) =>
    Object.values(row.options).flatMap((one) => one.value ?? [])
  );
  assert.deepEqual(
    [...new Set(named)].sort(),
    Object.keys(VALUE_KINDS).sort(),
  );
});

test("shellCommands() refuses a value of a kind that is not known", () => {
  const row = ROWS["schema"];
  assert.ok(row);
  const options = { depth: { value: "fathoms", text: "how deep" } };
  assert.throws(
    () => shellCommands({ schema: { ...row, options } }),
    /Cannot complete --depth: "<fathoms>" is no kind/,
  );
});

test("COMMAND_WORDS has every command that takes words, and no other", () => {
  const takers = Object.entries(ROWS)
    .filter(([, row]) => row.maxPositionals > 0).map(([name]) => name);
  assert.deepEqual(Object.keys(COMMAND_WORDS).sort(), takers.sort());
  for (const [name, words] of Object.entries(COMMAND_WORDS)) {
    const most = ROWS[name]?.maxPositionals;
    // Behind a verb the second word is completed, and the shell knows files.
    if (words.second !== undefined) continue;
    assert.equal(words.isRepeated === true, most === Infinity, name);
  }
});

test("help offers every command, and every page that there is", () => {
  const help = shellCommands(ROWS).find(({ name }) => name === "help");
  const offered = used(help?.words?.first);
  const commands = Object.keys(ROWS).filter((one) => one !== "");
  assert.deepEqual(
    offered.toSorted(),
    [...commands, ...Object.keys(PAGES)].toSorted(),
  );
});

test("COMMAND_WORDS and VALUE_KINDS choose as the commands do", () => {
  assert.deepEqual(
    used(COMMAND_WORDS["probes"]?.first),
    Object.keys(VERBS),
  );
  assert.deepEqual(
    used(COMMAND_WORDS["policy"]?.first),
    Object.keys(POLICY_VERBS),
  );
  assert.deepEqual(
    used(COMMAND_WORDS["schema"]?.first).sort(),
    Object.keys(SCHEMA_TEXTS).sort(),
  );
  assert.deepEqual(used(VALUE_KINDS["format"]), Object.keys(PROJECTIONS));
  assert.deepEqual(used(COMMAND_WORDS["completions"]?.first), shells);
  assert.deepEqual(Object.keys(SHELLS), shells);
});

test("probes words with a second are the verbs that take one", () => {
  const taking = Object.entries(VERBS)
    .filter(([, [takes]]) => takes === "ID" || takes === "FILE")
    .map(([verb]) => verb);
  assert.deepEqual(Object.keys(COMMAND_WORDS["probes"]?.second ?? {}), taking);
});

test("--sandbox takes what shells offer for it", async () => {
  for (const sandbox of used(VALUE_KINDS["what"])) {
    assert.equal((await prepareRun({ sandbox })).collect.sandbox, sandbox);
  }
  await assert.rejects(
    prepareRun({ sandbox: "none" }),
    new RegExp(`it takes ${used(VALUE_KINDS["what"]).join(" or ")}`),
  );
});

test("--accept and --color take what shells offer for them", {
  skip: noSource,
}, async () => {
  const check = ["check", "--profile", "local-llama32-1b"];
  for (
    const [kind, args] of [
      ["verdict", [...check, "--accept", "none"]],
      ["color", ["--color", "none"]],
    ] as const
  ) {
    const { code, stderr } = await runProgram(args);
    assert.equal(code, 64);
    const said = /it takes (.*)\n/.exec(stderr)?.[1]?.split(/, | or /);
    assert.deepEqual(said, used(VALUE_KINDS[kind]));
  }
});
