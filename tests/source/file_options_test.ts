/** File options of the program from source. */

import {
  testFileOptions,
  testStandardOutput,
} from "../support/file_options.ts";
import { noSource } from "../support/run.ts";

testFileOptions("the program from source", noSource);
testStandardOutput("the program from source", noSource);
