/** The hostile plugins beside the npm package, on Node. */

import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { ceilingSuite } from "../support/ceiling_suite.ts";
import { claimsSuite } from "../support/claims_suite.ts";
import { DEPTH } from "../support/depth.ts";
import { take } from "../support/hostile_runs.ts";
import {
  aloneSuite,
  togetherSuite,
  traceSuite,
} from "../support/hostile_suite.ts";
import { machinePath } from "../support/machines.ts";
import { createTemp } from "../support/temp.ts";

const TARBALL = process.env["MODEL_CARRY_TARBALL"] ?? "";
const skip = existsSync(TARBALL)
  ? false
  : "MODEL_CARRY_TARBALL names no package: deno task npm makes one";
if (skip) console.log(`skipped: ${skip}`);
const MACHINE = machinePath("laptop_on_mains");

const dir = createTemp("npm-hostile");
if (!skip) {
  writeFileSync(join(dir, "package.json"), '{"private":true,"type":"module"}');
  execFileSync("npm", ["install", "--silent", "--offline", TARBALL], {
    cwd: dir,
  });
}
const program = () => ["node", join(dir, "node_modules/.bin/model-carry")];

aloneSuite("the package", skip, (directory) =>
  take([
    ...[...program(), "--json", "--sysroot", MACHINE],
    ...(directory === null ? [] : ["--plugins", directory]),
  ]), DEPTH.shapeShare);
claimsSuite("the package", skip, program);
togetherSuite("the package", skip, program);
traceSuite("the package", skip, program, [dir]);
ceilingSuite("the package", skip, program);
