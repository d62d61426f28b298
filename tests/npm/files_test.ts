/** The npm package on Node: file options, standard places, paths in documents. */

import { after, before } from "node:test";
import {
  testFileOptions,
  testStandardOutput,
} from "../support/file_options.ts";
import { testStandardPlace } from "../support/faults_standard.ts";
import { testPrivatePaths } from "../support/private_paths.ts";
import { useProgram } from "../support/run.ts";
import {
  binOf,
  createConsumer,
  noTarball as skip,
  removeConsumer,
} from "../support/tarball.ts";

if (skip) console.log(`skipped: ${skip}`);
let dir = "";
before(() => {
  if (skip) return;
  dir = createConsumer();
  useProgram(["node", binOf(dir)]);
});
after(() => removeConsumer(dir));

const WHO = "the package";
testFileOptions(WHO, skip);
testStandardOutput(WHO, skip);
testPrivatePaths(WHO, skip);
testStandardPlace(WHO, skip);
