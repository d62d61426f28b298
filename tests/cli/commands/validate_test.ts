import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { noSource as skip, runProgram } from "../../support/run.ts";
import { example, inTemp } from "../../support/cli_examples.ts";

const inputs: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
  ["nothing", "", /not JSON/],
  ["no JSON", "{ \u001b[31m", /not JSON/],
  ["no UTF-8", new Uint8Array([0x7b, 0xff, 0x7d]), /not UTF-8/],
  ["deep nesting", "[".repeat(100_000), /nested deeper than 64/],
  ["a number", "1", /has to be of type object/],
  ["50 MB", new Uint8Array(50_000_000).fill(32), /over 16777216 bytes/],
];
for (const [name, input, message] of inputs) {
  test(
    `model-carry validate refuses ${name} on its input`,
    { skip },
    async () => {
      const run = await runProgram(["validate"], { input });
      assert.deepEqual([run.code, run.stdout], [1, ""]);
      assert.match(run.stderr, /standard input/);
      assert.match(run.stderr, message);
    },
  );
}

test(
  "model-carry validate refuses a file of 50 MB by its size",
  { skip },
  () =>
    inTemp(async (dir) => {
      const file = join(dir, "large.json");
      writeFileSync(file, new Uint8Array(50_000_000).fill(32));
      const run = await runProgram(["validate", file]);
      assert.equal(run.code, 1);
      assert.match(run.stderr, /over 16777216 bytes/);
    }),
);

test("model-carry validate accepts its own output", { skip }, async () => {
  const { stdout: input } = await runProgram(["--json"]);
  const run = await runProgram(["validate", "-", "--max-age", "1m"], { input });
  assert.deepEqual([run.code, run.stdout], [0, "standard input: valid\n"]);
});

const ages = [
  ["2026-01-15T10:00:30.000Z", 0],
  ["2026-01-15T10:00:30.001Z", 1],
  ["2026-01-15T09:59:55.000Z", 0],
  ["2026-01-15T09:59:54.999Z", 1],
] as const;
for (const [at, want] of ages) {
  test(
    `model-carry validate --max-age ends ${want} at ${at}`,
    { skip },
    async () => {
      const file = example("healthy-1b-allowed");
      const args = ["validate", "--max-age", "1h", "--at", at, file];
      assert.equal((await runProgram(args)).code, want);
    },
  );
}
