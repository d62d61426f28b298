/** Documents of the binary name files by their role. */

import { BINARY, noBinary as skip } from "../support/binary.ts";
import { testPrivatePaths } from "../support/private_paths.ts";
import { useProgram } from "../support/run.ts";

if (skip) console.log(`skipped: ${skip}`);
useProgram([BINARY]);
testPrivatePaths("the binary", skip);
