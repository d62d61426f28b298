/** What the npm package keeps to itself, on Node. */

import { after, before } from "node:test";
import {
  binOf,
  createConsumer,
  noTarball as skip,
  removeConsumer,
} from "../support/tarball.ts";
import { tellingSuite } from "../support/telling_suite.ts";

if (skip) console.log(`skipped: ${skip}`);
let dir = "";
before(() => {
  if (!skip) dir = createConsumer();
});
after(() => removeConsumer(dir));

tellingSuite("the package", skip, () => ["node", binOf(dir)]);
