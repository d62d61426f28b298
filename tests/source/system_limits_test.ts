/** The program from source, under limits of the kernel. */

import { noSource } from "../support/run.ts";
import { testLimits } from "../support/faults_limits.ts";

testLimits("the program from source", noSource);
