/**
 * Writes man pages and completions, from the table of commands and the schema
 * of the policy: `man/man1/*.1`, `man/man5/*.5`, `completions/*`.
 *
 * Usage: deno task pages [--out=DIR]
 * $SOURCE_DATE_EPOCH dates the pages; without it the last release does.
 */

import { resolve } from "node:path";
import { helpRows } from "../cli/command_table.ts";
import { scriptOf } from "../cli/commands/completions/completion_scripts.ts";
import { shellCommands } from "../cli/commands/completions/shell_commands.ts";
import { DEFAULT_POLICY } from "../core/policy/policy.ts";
import { readOptions } from "./options.ts";
import { commandPage, pageName } from "./pages/command_page.ts";
import { pageDay } from "./pages/date.ts";
import { exitRows } from "./pages/exit_rows.ts";
import { policyPage } from "./pages/policy_page.ts";

const { out: outFolder } = readOptions({ out: { type: "string" } });
const root = new URL("../", import.meta.url).pathname;
const out = resolve(outFolder ?? `${root}dist/pages`);
const read = (path: string) => Deno.readTextFile(`${root}${path}`);

const SCRIPTS = {
  bash: "model-carry.bash",
  zsh: "_model-carry",
  fish: "model-carry.fish",
} as const;

/** When the commit was made that is checked out; null where there is none. */
async function commitSeconds(): Promise<number | null> {
  try {
    const { success, stdout } = await new Deno.Command("git", {
      args: ["log", "-1", "--format=%ct"],
      cwd: root,
      stdin: "null",
    }).output();
    return success ? Number(new TextDecoder().decode(stdout)) : null;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}

async function makePages(): Promise<ReadonlyMap<string, string>> {
  const stamp = {
    date: await pageDay({
      epoch: Deno.env.get("SOURCE_DATE_EPOCH"),
      changelog: await read("CHANGELOG.md"),
      commit: commitSeconds,
    }),
    version: JSON.parse(await read("deno.json")).version,
  };
  const exits = exitRows(await read("docs/exit-codes.md"));
  const rows = helpRows();
  const commands = shellCommands(rows);
  const files = new Map<string, string>();
  for (const command of commands) {
    const row = rows[command.name];
    if (row === undefined) continue;
    files.set(
      `man/man1/${pageName(command.name)}.1`,
      commandPage(command, row, commands, { ...stamp, exits }),
    );
  }
  const schema = JSON.parse(await read("schema/policy.schema.json"));
  files.set(
    "man/man5/model-carry-policy.5",
    policyPage(schema, DEFAULT_POLICY, stamp),
  );
  for (const [shell, name] of Object.entries(SCRIPTS)) {
    files.set(`completions/${name}`, scriptOf(shell, rows) ?? "");
  }
  return files;
}

try {
  const files = await makePages();
  for (const folder of ["man/man1", "man/man5", "completions"]) {
    await Deno.mkdir(`${out}/${folder}`, { recursive: true });
  }
  for (const [name, text] of files) {
    await Deno.writeTextFile(`${out}/${name}`, text);
    await Deno.chmod(`${out}/${name}`, 0o644);
  }
  console.log(`${out} (${files.size} files)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  Deno.exitCode = 1;
}
