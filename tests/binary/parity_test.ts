/** The compiled binary says what the source says. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { BINARY, noBinary as skip } from "../support/binary.ts";
import { parityCases, sourceText } from "../support/parity.ts";

if (skip) {
  console.log(`skipped: ${skip}`);
  test("the binary says what the source says", { skip }, () => {});
} else {
  const dir = mkdtempSync(join(tmpdir(), "parity-"));
  after(() => rmSync(dir, { recursive: true }));
  for (const one of await parityCases(dir)) {
    test(`the binary says of ${one.name} what the source says`, async () => {
      const text = execFileSync(BINARY, ["--json", ...one.args], {
        encoding: "utf8",
      });
      assert.equal(text, await sourceText(one));
    });
  }
}
