/** What the program keeps to itself, as it is started from source. */

import process from "node:process";
import { fileURLToPath } from "node:url";
import { noSource } from "../support/run.ts";
import { tellingSuite } from "../support/telling_suite.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

tellingSuite(
  "the source",
  noSource,
  () => [process.execPath, "run", "-A", `${ROOT}main.ts`],
);
