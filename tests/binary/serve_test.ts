/** `serve` of the binary: what it answers, and to whom it gives way. */

import { BINARY, noBinary } from "../support/binary.ts";
import { testAttackers } from "../support/serve_attackers.ts";
import { testServing } from "../support/serve_cases.ts";

if (noBinary) console.log(`skipped: ${noBinary}`);

testServing("the binary", [BINARY], noBinary);
testAttackers("the binary", [BINARY], noBinary);
