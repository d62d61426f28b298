/** `serve` of the package on Node: what it answers, and whom it gives way to. */

import { after } from "node:test";
import { testAttackers } from "../support/serve_attackers.ts";
import { testServing } from "../support/serve_cases.ts";
import {
  binOf,
  createConsumer,
  noTarball,
  removeConsumer,
} from "../support/tarball.ts";

if (noTarball) console.log(`skipped: ${noTarball}`);

const dir = noTarball ? "" : createConsumer();
after(() => removeConsumer(dir));

testServing("the package", [binOf(dir)], noTarball);
testAttackers("the package", [binOf(dir)], noTarball);
