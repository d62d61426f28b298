import assert from "node:assert/strict";
import { test } from "node:test";
import { noSource as skip, runProgram } from "../../support/run.ts";
import { example } from "../../support/cli_examples.ts";

test("model-carry --version prints the version", { skip }, async () => {
  const { stdout } = await runProgram(["--version"]);
  assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
});

test("model-carry schema prints each schema", { skip }, async () => {
  for (const name of ["snapshot", "policy", "manifest", "observation"]) {
    const { stdout } = await runProgram(["schema", name]);
    const { $id } = JSON.parse(stdout) as { $id: string };
    assert.match($id, /^https:\/\/schemas\.srcos\.ai\/model-carry\//);
  }
});

test(
  "model-carry validate takes several files and says which",
  { skip },
  async () => {
    const good = example("healthy-1b-allowed");
    const bad = example("authorizes-true.invalid");
    const run = await runProgram(["validate", good, bad]);
    assert.equal(run.code, 1);
    assert.equal(
      run.stdout,
      `${good}: valid (a replay: readers refuse it unless asked)\n`,
    );
    assert.equal(
      run.stderr,
      `${bad}: /authorizationBoundary/authorizesModelDownload: ` +
        "true has to be false\n",
    );
  },
);
