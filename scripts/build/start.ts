/** Entry of the binary. */

import { existsSync, readFileSync } from "node:fs";
import process from "node:process";
import { PLUGIN_DIRECTORY } from "../../host/plugins.ts";
import { load } from "./load.ts";

/** A cache costs what is in it: the sandbox has one of its own. */
function cacheName(): string {
  const isNamed = process.argv.some((one) => one.startsWith("--plugins"));
  return isNamed || existsSync(PLUGIN_DIRECTORY)
    ? "plugins.cache"
    : "plain.cache";
}

function readCache(name: string): Uint8Array | undefined {
  try {
    return readFileSync(new URL(name, import.meta.url));
  } catch {
    // Built for another machine: there was none to make it on.
    return undefined;
  }
}

await load(readCache(cacheName())).app.main();
