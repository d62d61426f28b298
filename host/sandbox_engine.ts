/** The bytes of the sandbox engine, wherever this runtime keeps them. */

import { readFileSync } from "node:fs";
import { sha256Hex } from "../core/text/canonical_json.ts";
import { failureCode } from "../core/host_calls/raw_host.ts";
import { plainFailure } from "../core/host_calls/publishable_failures.ts";

/** Digest of `runner/sandbox/_quickjs_metered.bin`. */
export const ENGINE_SHA256 =
  "1d9fbb873e7abd306537b4b9ad7f7e3ca13b6976535e38cad920b1310aca4ad4";

/** Beside a bundle, inside a binary; beside the sources, in the package. */
const PLACES = [
  new URL("./_quickjs_metered.bin", import.meta.url),
  new URL("../runner/sandbox/_quickjs_metered.bin", import.meta.url),
];

const { Deno: deno } = globalThis as {
  readonly Deno?: { readonly build: { readonly standalone?: boolean } };
};
/** True in the binary: no file of the machine lies where its own files do. */
const isCompiled = deno?.build.standalone === true;

/**
 * Bytes of the metered engine.
 *
 * @throws {Error} with code `ENOENT` or `untrusted`
 */
export async function readEngine(): Promise<Uint8Array> {
  for (const place of PLACES) {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(place);
    } catch (error) {
      if (failureCode(error) === "ENOENT") continue;
      throw error;
    }
    // What the binary carries is as much its own as the digest would be.
    if (isCompiled) return bytes;
    // Next to a bundle in a shared folder anyone may have put one.
    if (await sha256Hex(bytes) === ENGINE_SHA256) return bytes;
    throw plainFailure(
      "untrusted",
      "Cannot use the sandbox engine: its digest is another one",
    );
  }
  throw plainFailure("ENOENT", "Cannot find the sandbox engine");
}
