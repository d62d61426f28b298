/**
 * Writes the machines of our own: whole trees that tests and examples stand
 * on. Each is the base laptop with a few changes, so that the table below
 * tells at a glance what a machine is about.
 *
 * Usage: deno run -A scripts/machines.ts [--check]
 */

import { diffTrees, writeTree } from "./machines/tree.ts";
import { MACHINES } from "./machines/table.ts";
import { readOptions } from "./options.ts";

const root = new URL("../tests/fixtures/machines/", import.meta.url).pathname;

const { check: isCheck } = readOptions({ check: { type: "boolean" } });
if (isCheck) {
  const stale = await diffTrees(root, MACHINES);
  for (const path of stale) console.error(`stale: ${path}`);
  Deno.exit(stale.length === 0 ? 0 : 1);
}
await writeTree(root, MACHINES);
console.log(`${Object.keys(MACHINES).length} machines written`);
