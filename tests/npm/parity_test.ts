/** The npm package says what the source says, on each Node that is asked for. */

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { type ParityCase, parityCases, sourceText } from "../support/parity.ts";
import {
  binOf,
  createConsumer,
  nodeOf,
  noTarball as skip,
  removeConsumer,
  runNode,
} from "../support/tarball.ts";

/** Versions beside the Node that is here, such as "22 latest". */
const VERSIONS = (process.env["MODEL_CARRY_NODES"] ?? "").split(/[\s,]+/)
  .filter((one) => one !== "");
// Beside the one that runs all: each kind of case, a few of each.
const SOME = 9;

async function check(
  dir: string,
  one: ParityCase,
  node?: string,
): Promise<void> {
  const { code, stdout, stderr } = runNode(
    dir,
    [binOf(dir), "--json", ...one.args],
    node,
  );
  assert.deepEqual([code, stderr], [0, ""]);
  assert.equal(stdout, await sourceText(one));
}

if (skip) {
  console.log(`skipped: ${skip}`);
  test("the package says what the source says", { skip }, () => {});
} else {
  const files = mkdtempSync(join(tmpdir(), "parity-"));
  const dir = createConsumer();
  after(() => {
    rmSync(files, { recursive: true });
    removeConsumer(dir);
  });
  const cases = await parityCases(files);
  for (const one of cases) {
    test(`the package says of ${one.name} what the source says`, () =>
      check(dir, one));
  }
  const last = cases.length - 1;
  const some = cases.filter((_, at) =>
    at === last || at % Math.ceil(cases.length / SOME) === 0
  );
  for (const version of VERSIONS) {
    test(`the package says on Node ${version} what the source says`, async () => {
      const node = nodeOf(version);
      assert.ok(node, `npm has no Node ${version} for this machine`);
      for (const one of some) await check(dir, one, node);
    });
  }
}
