/** Hostile plugins beside the program as it is started from source. */

import process from "node:process";
import { fileURLToPath } from "node:url";
import { ceilingSuite } from "../support/ceiling_suite.ts";
import { claimsSuite } from "../support/claims_suite.ts";
import { togetherSuite, traceSuite } from "../support/hostile_suite.ts";
import { noSource } from "../support/run.ts";
import "../support/quiet.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const program = () => [process.execPath, "run", "-A", `${ROOT}main.ts`];

claimsSuite("the source", noSource, program);
togetherSuite("the source", noSource, program);
traceSuite("the source", noSource, program, [ROOT]);
ceilingSuite("the source", noSource, program);
