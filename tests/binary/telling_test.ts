/** What the compiled program keeps to itself. */

import { BINARY, noBinary } from "../support/binary.ts";
import { tellingSuite } from "../support/telling_suite.ts";

if (noBinary) console.log(`skipped: ${noBinary}`);

tellingSuite("the binary", noBinary, () => [BINARY]);
