/**
 * Runs the program as its users do, then writes what V8 has compiled.
 *
 * Usage: warm FILE SYSROOT [PLUGINS]
 */

import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import process from "node:process";
import { load } from "./load.ts";

const [file = "", sysroot = "", plugins] = process.argv.slice(2);
const { script, app } = load(undefined);

// A service that answers: what reads replies is part of every run.
const server = createServer((_, response) => response.end("{}"));
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = server.address();
const port = typeof address === "object" ? address?.port : 0;

const more = plugins === undefined ? [] : ["--plugins", plugins];
const service = `http://127.0.0.1:${port}`;
await app.runProgram(["--json", "--service", service, ...more]);
await app.runProgram(["--json", "--sysroot", sysroot, ...more]);
const cache = script.createCachedData();
writeFileSync(file, cache);
if (load(cache).script.cachedDataRejected !== false) {
  throw new Error(`Cannot use "${file}": V8 does not take its own cache`);
}
process.exit(0);
