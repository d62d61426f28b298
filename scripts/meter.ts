/**
 * Generates runner/sandbox/_quickjs_metered.bin from the pinned quickjs-wasi: metered,
 * and with the memory of an instance that has started.
 *
 * `deno run -A --unstable-raw-imports scripts/meter.ts` writes it; `--check`
 * fails when the committed file is another one. The name does not end in
 * .wasm: bundlers follow such a file as a module.
 */

import {
  ENGINE_EXPORTS,
  ENGINE_IMPORT,
  ENGINE_PAGES,
  ENGINE_PAGES_MOST,
  PAGE_BYTES,
} from "../runner/sandbox/engine_abi.ts";
import { type MeteredModule, meterModule } from "./meter/module.ts";
import { presetModule } from "./meter/preset.ts";
import { readOptions } from "./options.ts";
import { START_EXPORTS, startEngine } from "./meter/start.ts";

const ENGINE_FILE = new URL(
  "../runner/sandbox/_quickjs_metered.bin",
  import.meta.url,
);

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
  if (memory.length !== ENGINE_PAGES * PAGE_BYTES) {
    throw new RangeError(
      `Cannot preset "${memory.length / PAGE_BYTES}" pages: ENGINE_PAGES is ` +
        ENGINE_PAGES,
    );
  }
  const bytes = presetModule(metered.bytes, {
    memory,
    fromByte: stackTop,
    importAs: ENGINE_IMPORT,
    maxBytes: ENGINE_PAGES_MOST * PAGE_BYTES,
    constants: entries,
    keep: [...ENGINE_EXPORTS, "fuel", "memoryRanOut", "pages", "pagesMost"],
  });
  return { ...metered, bytes };
}

async function isCommitted(bytes: Uint8Array): Promise<boolean> {
  const committed = await Deno.readFile(ENGINE_FILE);
  return committed.length === bytes.length &&
    committed.every((byte, index) => byte === bytes[index]);
}

const { check: isCheck } = readOptions({ check: { type: "boolean" } });
const { bytes, functions, loops } = await generateEngine();
if (!isCheck) {
  await Deno.writeFile(ENGINE_FILE, bytes);
} else if (!await isCommitted(bytes)) {
  console.error(
    'Stale "runner/sandbox/_quickjs_metered.bin": run scripts/meter.ts',
  );
  Deno.exit(1);
}
console.log(`${functions} functions, ${loops} loops, ${bytes.length} bytes`);
