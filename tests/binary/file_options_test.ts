/** File options of the binary. */

import { BINARY, noBinary as skip } from "../support/binary.ts";
import {
  testFileOptions,
  testStandardOutput,
} from "../support/file_options.ts";
import { useProgram } from "../support/run.ts";

if (skip) console.log(`skipped: ${skip}`);
useProgram([BINARY]);
testFileOptions("the binary", skip);
testStandardOutput("the binary", skip);
