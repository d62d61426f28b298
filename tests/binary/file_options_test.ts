/** File options of the binary. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  AS_NOBODY,
  BINARY,
  noBinary as skip,
  noNobody,
  shell,
  works,
} from "../support/binary.ts";
import {
  testFileOptions,
  testStandardOutput,
} from "../support/file_options.ts";
import { useProgram } from "../support/run.ts";

if (skip) console.log(`skipped: ${skip}`);
useProgram([BINARY]);
testFileOptions("the binary", skip);
testStandardOutput("the binary", skip);

const noUsers: string | false = noNobody ||
  (works(...AS_NOBODY as [string], "unshare", "-rm", "true")
    ? false
    : "nobody may make a user namespace here");
if (noUsers) console.log(`skipped: ${noUsers}`);

test("the binary takes /dev/stdout for what it is where root is nobody", {
  skip: noUsers,
}, () => {
  const ask = ["--json", "--output", "/dev/stdout"];
  const { code, stdout, stderr } = shell('"$@" | cat; echo end', ask, {}, [
    ...[...AS_NOBODY, "unshare", "-rm"],
  ]);
  assert.deepEqual([code, stderr], [0, ""]);
  assert.match(stdout, /^\{\n[^]*\n\}\nend\n$/);
});
