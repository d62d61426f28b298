/** Starts an engine as far as it goes without a plugin. */

import type { EngineExports, Handle } from "../../runner/sandbox/engine_abi.ts";
import { PRELUDE } from "./prelude.ts";

/** What starts an engine, beside what plugins are driven with. */
interface StartExports extends EngineExports {
  readonly memory: WebAssembly.Memory;
  readonly __stack_pointer: { value: number };
  _initialize(): void;
  qjs_init2(intrinsics: number): number;
  qjs_set_max_stack_size(bytes: number): void;
  qjs_new_host_function(name: number, bytes: number, count: number): Handle;
  qjs_get_prop_uint32(value: Handle, index: number): Handle;
}

/** Names of the exports that only the start needs. */
export const START_EXPORTS: readonly (keyof StartExports)[] = [
  "memory",
  "__stack_pointer",
  "_initialize",
  "qjs_init2",
  "qjs_set_max_stack_size",
  "qjs_new_host_function",
  "qjs_get_prop_uint32",
];

/** An engine that has seen nothing but the prelude. */
export interface StartedEngine {
  readonly memory: Uint8Array;
  /** Top of the stack: it is empty, and what lies below it is dead. */
  readonly stackTop: number;
  /** The functions of the prelude, by name. */
  readonly entries: Readonly<Record<string, Handle>>;
}

// Date, eval (compiles everything), RegExp, JSON, Proxy, Map and Set, typed
// arrays, Promise, BigInt; no WeakRef, performance, DOMException, atob.
const INTRINSICS = 0x1ff;
const EVAL_SCRIPT = 0;
// Small enough that the engine notices before the runtime's own stack ends:
// about 260 calls deep, the same everywhere.
const STACK_BYTES = 64 * 1024;
const START_FUEL = 1n << 40n;
const ENTRIES = ["inspect", "run", "settle", "describe"];

/** Time and randomness are 0 at the start; nothing else of outside is there. */
function createImports(
  module: WebAssembly.Module,
  memory: () => ArrayBufferLike,
): WebAssembly.Imports {
  const imports: Record<string, Record<string, () => number>> = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    (imports[from] ??= {})[name] = () => {
      throw new Error(`Cannot start the engine: it calls "${name}"`);
    };
  }
  return {
    ...imports,
    wasi_snapshot_preview1: {
      ...imports["wasi_snapshot_preview1"],
      clock_time_get: (_clock: number, _precision: bigint, out: number) => {
        new DataView(memory()).setBigUint64(out, 0n, true);
        return 0;
      },
      random_get: (at: number, bytes: number) => {
        new Uint8Array(memory(), at, bytes).fill(0);
        return 0;
      },
    },
  };
}

/** The same for the same bytes, on every machine. */
export function startEngine(metered: Uint8Array): StartedEngine {
  const module = new WebAssembly.Module(metered as BufferSource);
  const imports = createImports(module, () => wasm.memory.buffer);
  const { exports } = new WebAssembly.Instance(module, imports);
  const wasm = exports as unknown as StartExports;
  const stackTop = wasm.__stack_pointer.value;
  const copyIn = (text: string): readonly [number, number] => {
    const bytes = new TextEncoder().encode(text);
    const at = wasm.wasm_malloc(bytes.length + 1);
    new Uint8Array(wasm.memory.buffer).set([...bytes, 0], at);
    return [at, bytes.length];
  };
  wasm.fuel.value = START_FUEL;
  wasm._initialize();
  if (wasm.qjs_init2(INTRINSICS) !== 0) {
    throw new Error("Cannot start the engine: it refused");
  }
  wasm.qjs_set_max_stack_size(STACK_BYTES);
  const code = copyIn(PRELUDE);
  const [file] = copyIn("prelude.js");
  const main = wasm.qjs_eval(...code, file, EVAL_SCRIPT);
  wasm.wasm_free(code[0]);
  wasm.wasm_free(file);
  const send = wasm.qjs_new_host_function(...copyIn("send"), 3);
  const list = wasm.wasm_malloc(4);
  new DataView(wasm.memory.buffer).setUint32(list, send, true);
  const functions = wasm.qjs_call(main, wasm.qjs_get_undefined(), 1, list);
  wasm.wasm_free(list);
  if (wasm.qjs_is_exception(functions) !== 0) {
    throw new Error("Cannot start the engine: its prelude failed");
  }
  const entries = Object.fromEntries(
    ENTRIES.map((name, at) => [name, wasm.qjs_get_prop_uint32(functions, at)]),
  );
  if (wasm.__stack_pointer.value !== stackTop) {
    throw new Error("Cannot start the engine: its stack is not empty");
  }
  wasm.fuel.value = 0n;
  return {
    memory: new Uint8Array(wasm.memory.buffer.slice(0)),
    stackTop,
    entries,
  };
}
