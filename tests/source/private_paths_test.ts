/** Documents name files by their role: paths go to standard error. */

import { noSource as skip } from "../support/run.ts";
import { testPrivatePaths } from "../support/private_paths.ts";

testPrivatePaths("the program from source", skip);
