import { BINARY, noBinary } from "../support/binary.ts";
import { boundsSuite } from "../support/bounds_suite.ts";

if (noBinary) console.log(`skipped: ${noBinary}`);
boundsSuite("the binary", noBinary, [BINARY]);
