/** The program's help names every command, and that of `export` every format. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { COMMANDS } from "../../cli/command_table.ts";
import { PROJECTIONS } from "../../cli/commands/export/formats.ts";
import { EXPORT_HELP } from "../../cli/help/export.ts";
import { SNAPSHOT_HELP } from "../../cli/help/snapshot.ts";

test("SNAPSHOT_HELP has a line for every command, and no other", () => {
  const list = /^Commands:\n((?: {2}\w+ {2,}.+\n)+)/.exec(SNAPSHOT_HELP.after);
  const named = [...(list?.[1] ?? "").matchAll(/^ {2}(\w+)/gm)]
    .map((one) => one[1]);
  const commands = Object.keys(COMMANDS).filter((name) => name !== "");
  assert.deepEqual(named.toSorted(), commands.toSorted());
});

test("EXPORT_HELP names every format, twice in their order", () => {
  const formats = Object.keys(PROJECTIONS).join(", ");
  assert.ok(EXPORT_HELP.text.endsWith(`: ${formats}.`));
  assert.equal(EXPORT_HELP.options["to"]?.text, formats);
});

test("docs/projections.md has a row for every format", () => {
  const page = readFileSync(
    new URL("../../docs/projections.md", import.meta.url),
    "utf8",
  );
  const rows = [...page.matchAll(/^\| `(\w+)` /gm)].map((one) => one[1]);
  assert.deepEqual(rows, Object.keys(PROJECTIONS));
});
