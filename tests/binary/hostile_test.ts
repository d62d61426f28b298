/** The hostile plugins beside the compiled program. */

import { existsSync } from "node:fs";
import process from "node:process";
import { ceilingSuite } from "../support/ceiling_suite.ts";
import { claimsSuite } from "../support/claims_suite.ts";
import { take } from "../support/hostile_runs.ts";
import {
  aloneSuite,
  togetherSuite,
  traceSuite,
} from "../support/hostile_suite.ts";
import { machinePath } from "../support/machines.ts";

const BINARY = process.env["MODEL_CARRY_BINARY"] ?? "";
const skip = existsSync(BINARY)
  ? false
  : "MODEL_CARRY_BINARY names no binary: deno task build makes one";
if (skip) console.log(`skipped: ${skip}`);
const MACHINE = machinePath("laptop_on_mains");

aloneSuite("the binary", skip, (directory) =>
  take([
    ...[BINARY, "--json", "--sysroot", MACHINE],
    ...(directory === null ? [] : ["--plugins", directory]),
  ]));
claimsSuite("the binary", skip, () => [BINARY]);
togetherSuite("the binary", skip, () => [BINARY]);
traceSuite("the binary", skip, () => [BINARY], []);
ceilingSuite("the binary", skip, () => [BINARY]);
