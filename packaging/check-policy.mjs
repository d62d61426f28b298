/**
 * Checks a policy while an image is built: shape and meaning, not who owns it,
 * for a builder's files are nobody's. Goes into the npm package, beside mod.js.
 *
 * Usage: node check-policy.mjs FILE
 */

import { readFileSync } from "node:fs";
import process from "node:process";
import { resolvePolicy } from "./mod.js";

const [, , file] = process.argv;
try {
  resolvePolicy(JSON.parse(readFileSync(file, "utf8")));
} catch (error) {
  console.error(`model-carry: ${error.message}`);
  process.exitCode = 64;
}
