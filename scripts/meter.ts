/**
 * Generates runner/_quickjs_metered.bin from the pinned quickjs-wasi.
 *
 * `deno run -A --unstable-raw-imports scripts/meter.ts` writes it; `--check`
 * fails when the committed file is another one. The name does not end in
 * .wasm: bundlers follow such a file as a module.
 */

import { ENGINE_EXPORTS } from "../runner/sandbox_abi.ts";
import { type MeteredModule, meterModule } from "./meter/module.ts";

const ENGINE_FILE = new URL("../runner/_quickjs_metered.bin", import.meta.url);

async function generateEngine(): Promise<MeteredModule> {
  const { default: wasm } = await import("quickjs-wasi/quickjs.wasm", {
    with: { type: "bytes" },
  });
  return meterModule(wasm, {
    outOfMemoryExport: "JS_ThrowOutOfMemory",
    keep: ENGINE_EXPORTS,
  });
}

async function isCommitted(bytes: Uint8Array): Promise<boolean> {
  const committed = await Deno.readFile(ENGINE_FILE);
  return committed.length === bytes.length &&
    committed.every((byte, index) => byte === bytes[index]);
}

const { bytes, functions, loops } = await generateEngine();
if (!Deno.args.includes("--check")) {
  await Deno.writeFile(ENGINE_FILE, bytes);
} else if (!await isCommitted(bytes)) {
  console.error('Stale "runner/_quickjs_metered.bin": run scripts/meter.ts');
  Deno.exit(1);
}
console.log(`${functions} functions, ${loops} loops, ${bytes.length} bytes`);
