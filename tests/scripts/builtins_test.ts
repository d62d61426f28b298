/** The list of built-in probes holds none that the merge would not hear. */

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { generateBuiltins } from "../../scripts/gen/builtins.ts";
import { createTemp } from "../support/temp.ts";

const dir = createTemp("builtins");
mkdirSync(join(dir, "probes"));

/** Each row a file: its name, its id and what it provides. */
function list(...rows: readonly (readonly [string, string, string[]])[]) {
  for (const [file, id, provides] of rows) {
    writeFileSync(
      join(dir, "probes", file),
      `export const manifest = ${JSON.stringify({ id, provides })};\n`,
    );
  }
  return generateBuiltins(`${dir}/`, rows.map(([file]) => file));
}

test("generateBuiltins() lists a probe for each signal", async () => {
  const text = await list(["tide.ts", "tide", ["disk"]], [
    "wind.ts",
    "wind",
    ["network", "residency"],
  ]);
  assert.match(text, /"tide"[\s\S]*"wind"/);
});

test("generateBuiltins() refuses a second probe of a signal", async () => {
  await assert.rejects(
    list(["air.ts", "air", ["disk"]], ["sea.ts", "sea", ["thermal", "disk"]]),
    {
      message: 'Cannot list "probes/sea.ts": "disk" is provided by "air"; ' +
        'another source is a part in "probes/air/"',
    },
  );
});

test("generateBuiltins() refuses an id that is not the file's name", async () => {
  await assert.rejects(list(["fog.ts", "fog-bank", ["disk"]]), {
    message: 'Cannot list "probes/fog.ts": its id is "fog-bank"',
  });
});
