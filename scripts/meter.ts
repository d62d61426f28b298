/**
 * Generates runner/_quickjs_metered.bin from the pinned quickjs-wasi: metered,
 * and with the memory of an instance that has started.
 *
 * `deno run -A --unstable-raw-imports scripts/meter.ts` writes it; `--check`
 * fails when the committed file is another one. The name does not end in
 * .wasm: bundlers follow such a file as a module.
 */

import { ENGINE_EXPORTS } from "../runner/sandbox_abi.ts";
import { type MeteredModule, meterModule } from "./meter/module.ts";
import { presetModule } from "./meter/preset.ts";
import { START_EXPORTS, startEngine } from "./meter/start.ts";

const ENGINE_FILE = new URL("../runner/_quickjs_metered.bin", import.meta.url);

// The most that a policy can give, and a quarter for what lies between.
const MAX_BYTES = 320 * 1024 * 1024;

async function generateEngine(): Promise<MeteredModule> {
  const { default: wasm } = await import("quickjs-wasi/quickjs.wasm", {
    with: { type: "bytes" },
  });
  const metered = meterModule(wasm, {
    outOfMemoryExport: "JS_ThrowOutOfMemory",
    // The regex engine says so in an exception of its own.
    allocatingExports: ["js_malloc_rt", "js_calloc_rt", "js_realloc_rt"],
    keep: [...ENGINE_EXPORTS, ...START_EXPORTS],
  });
  const { memory, stackTop, entries } = startEngine(metered.bytes);
  const bytes = presetModule(metered.bytes, {
    memory,
    fromByte: stackTop,
    maxBytes: MAX_BYTES,
    constants: entries,
    keep: [...ENGINE_EXPORTS, "fuel", "memoryRanOut"],
  });
  return { ...metered, bytes };
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
