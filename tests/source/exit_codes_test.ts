/** docs/exit-codes.md is walked: each row is run. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { COMMANDS } from "../../cli/command_table.ts";
import { EXIT_ROWS } from "../support/exit_rows.ts";
import { goldenFile } from "../support/golden_messages.ts";
import { projectText } from "../support/project_files.ts";
import { noSource as skip, runProgram } from "../support/run.ts";

const GOLDEN = new Map<string, ReturnType<typeof goldenFile>>();

/** The file of messages of a row's command. */
function goldenOf(command: string) {
  const name = command.replace(/ .*/, "") || "snapshot";
  const golden = GOLDEN.get(name) ?? goldenFile(name);
  GOLDEN.set(name, golden);
  return golden;
}

for (const { command, code: want, when, args, shell } of EXIT_ROWS) {
  test(`model-carry ${command} ends with ${want}: ${when}`, {
    skip,
  }, async () => {
    const run = await runProgram(args, shell === undefined ? {} : { shell });
    const said = /code (\d+)\n$/.exec(run.stderr)?.[1];
    assert.equal(said === undefined ? run.code : Number(said), want);
    if (want !== 0 && shell === undefined) goldenOf(command).add(args, run);
    if (want === 70 && shell !== undefined && !shell.includes("kill")) {
      assert.match(
        run.stderr,
        /Cannot write to standard output: .*\((ENOSPC|EPIPE)\)/,
      );
    }
    if (!command.startsWith("check") || want > 3) return;
    assert.equal(run.stdout.split("\n").length, shell === undefined ? 2 : 1);
  });
}

test("every command refuses in words that were read", { skip }, () => {
  for (const golden of GOLDEN.values()) golden.check();
});

/** Cells of the rows of the page's table. */
function listed(): string[][] {
  const lines = projectText("docs/exit-codes.md").split("\n")
    .filter((line) => /^\| .*\| \d+ +\|/.test(line));
  return lines.map((line) =>
    line.split("|").slice(1, -1).map((cell) => cell.trim())
  );
}

test("docs/exit-codes.md lists what is walked, and nothing else", () => {
  const want = EXIT_ROWS.map(({ command, code, when }) => [
    command === "" ? "(none)" : `\`${command}\``,
    String(code),
    when,
  ]);
  assert.deepEqual(listed(), want);
});

test("docs/exit-codes.md has every command", () => {
  const walked = new Set(
    EXIT_ROWS.map(({ command }) => command.replace(/ .*/, "")),
  );
  assert.deepEqual([...walked].sort(), Object.keys(COMMANDS).sort());
});
