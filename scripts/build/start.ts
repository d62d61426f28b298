/** Entry of the binary. */

import { readFileSync, statSync } from "node:fs";
import process from "node:process";
import { PLUGIN_DIRECTORY } from "../../host/files/find_plugins.ts";
import { besides, load } from "./load.ts";

/** A cache costs what is in it: the sandbox has one of its own. */
function mayHavePlugins(): boolean {
  if (process.argv.some((one) => one.startsWith("--plugins"))) return true;
  try {
    // A probe calls statSync() too: existsSync() would be one function more.
    return Boolean(statSync(PLUGIN_DIRECTORY, { throwIfNoEntry: false }));
  } catch {
    // Out of reach: the program itself will say so.
    return false;
  }
}

function readCache(name: string): Uint8Array | undefined {
  try {
    return readFileSync(besides(name));
  } catch {
    // Built for another machine: there was none to make it on.
    return undefined;
  }
}

await load(readCache(mayHavePlugins() ? "plugins.cache" : "plain.cache")).app
  .main();
