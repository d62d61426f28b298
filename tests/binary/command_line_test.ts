/** The tests of the command line, with the binary in place of the source. */

import { test } from "node:test";
import { BINARY, noBinary as skip } from "../support/binary.ts";
import { useProgram } from "../support/run.ts";

if (skip) {
  console.log(`skipped: ${skip}`);
  test("the binary's command line", { skip }, () => {});
} else {
  useProgram([BINARY]);
  await import("../cli/output_test.ts");
  await import("../cli/wrong_usage_test.ts");
  await import("../cli/commands/probes_test.ts");
  await import("../cli/commands/completions_test.ts");
  await import("../source/plugin_examples_test.ts");
  await import("../source/outside_test.ts");
}
