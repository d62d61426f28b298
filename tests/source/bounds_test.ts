import { boundsSuite } from "../support/bounds_suite.ts";
import { noSource, programCommand } from "../support/run.ts";

boundsSuite("the source", noSource, programCommand());
