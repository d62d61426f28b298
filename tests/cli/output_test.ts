/** Where the answer goes, and how it ends without room. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { BUILTINS } from "../../schema/generated/builtins.ts";
import { machinePath } from "../support/machines.ts";
import { noSource as skip, runProgram } from "../support/run.ts";
import { inTemp, noRoom, parse } from "../support/cli_examples.ts";

test(
  "model-carry prints a valid document of this machine",
  { skip },
  async () => {
    const { code, stdout, stderr } = await runProgram(["--json"]);
    assert.equal(code, 0);
    assert.equal(stderr, "");
    assert.ok(stdout.endsWith("}\n"));
    const snapshot = parse(stdout);
    assert.equal(snapshot.probes.length, BUILTINS.length);
  },
);

test(
  "model-carry without --json prints JSON into a pipe",
  { skip },
  async () => {
    const sysroot = machinePath("laptop_on_mains");
    const { stdout } = await runProgram(["--sysroot", sysroot]);
    assert.equal(parse(stdout).admission.decision, "allow");
  },
);

test(
  "model-carry --output writes atomically, mode 0644",
  { skip },
  () =>
    inTemp(async (dir) => {
      const file = join(dir, "snapshot.json");
      const { code, stdout } = await runProgram(["--output", file]);
      assert.deepEqual([code, stdout], [0, ""]);
      parse(readFileSync(file, "utf8"));
      assert.equal(statSync(file).mode & 0o777, 0o644);
      assert.deepEqual(readdirSync(dir), ["snapshot.json"]);
    }),
);

test("model-carry --output fails into no directory", { skip }, async () => {
  const run = await runProgram(["--output", "/nowhere/at/all.json"]);
  assert.equal(run.code, 70);
  assert.match(
    run.stderr,
    /Cannot write "\/nowhere\/at\/all.json": .*\(ENOENT\)/,
  );
  assert.equal(parse(run.stdout).admission.decision, "deny");
});

const printing: readonly (readonly string[])[] = [
  ["--explain-policy"],
  ["--help"],
  ["--version"],
  ["probes", "run", "memory"],
];
test("model-carry ends with 70 where its answer has no room", {
  skip,
}, async () => {
  for (const args of printing) {
    for (const [shell, why] of noRoom) {
      const { stderr } = await runProgram(args, { shell });
      const what = args.join(" ");
      assert.match(stderr, /code 70\n$/, what);
      assert.match(
        stderr,
        RegExp(`Cannot write to standard output: .*\\(${why}\\)`),
      );
    }
  }
});
