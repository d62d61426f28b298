/**
 * The metered QuickJS by the functions it exports and imports.
 *
 * The wrapper that comes with it is left out: it decodes what is thrown before
 * anyone can measure it, and keeps the exports, the meter's too, to itself.
 */

import { SandboxEnd } from "./limits_and_ends.ts";

/** A pointer to a value inside. */
export type Handle = number;

/** A function of the prelude, as the engine was generated with it. */
interface EntryGlobal {
  readonly value: Handle;
}

export const PAGE_BYTES = 64 * 1024;
/** Pages of an engine that has started. */
export const ENGINE_PAGES = 21;
/** The most that a policy can give, and a quarter for what lies between. */
export const ENGINE_PAGES_MOST = 320 * 16;
/** What the engine's memory is imported as. */
export const ENGINE_IMPORT = ["env", "memory"] as const;

/** What the engine exports and the sandbox calls. */
export interface EngineExports {
  /** Units left; added by the meter. */
  readonly fuel: { value: bigint };
  /** Not 0 once an allocation was refused; added by the meter. */
  readonly memoryRanOut: { value: number };
  /** Pages that it uses, and may use; added by the meter. */
  readonly pages: { value: number };
  readonly pagesMost: { value: number };
  readonly inspect: EntryGlobal;
  readonly run: EntryGlobal;
  readonly settle: EntryGlobal;
  readonly describe: EntryGlobal;
  qjs_set_memory_limit(bytes: number): void;
  qjs_eval(code: number, bytes: number, name: number, flags: number): Handle;
  qjs_new_string(text: number, bytes: number): Handle;
  qjs_new_number(value: number): Handle;
  qjs_get_undefined(): Handle;
  qjs_get_float64(value: Handle): number;
  qjs_get_string_len(value: Handle, lengthOut: number): number;
  qjs_free_cstring(text: number): void;
  qjs_call(fn: Handle, self: Handle, count: number, list: number): Handle;
  qjs_free_value(value: Handle): void;
  qjs_is_exception(value: Handle): number;
  qjs_is_number(value: Handle): number;
  qjs_is_string(value: Handle): number;
  qjs_get_exception(): Handle;
  qjs_is_job_pending(): number;
  qjs_execute_pending_job(): number;
  qjs_promise_state(promise: Handle): number;
  qjs_promise_result(promise: Handle): Handle;
  wasm_malloc(bytes: number): number;
  wasm_free(pointer: number): void;
}

/** Names of what the engine's own exports are cut down to. */
export const ENGINE_EXPORTS: readonly (keyof EngineExports)[] = [
  "qjs_set_memory_limit",
  "qjs_eval",
  "qjs_new_string",
  "qjs_new_number",
  "qjs_get_undefined",
  "qjs_get_float64",
  "qjs_get_string_len",
  "qjs_free_cstring",
  "qjs_call",
  "qjs_free_value",
  "qjs_is_exception",
  "qjs_is_number",
  "qjs_is_string",
  "qjs_get_exception",
  "qjs_is_job_pending",
  "qjs_execute_pending_job",
  "qjs_promise_state",
  "qjs_promise_result",
  "wasm_malloc",
  "wasm_free",
];

/** Arguments of the one function that the prelude can call. */
export type CallArguments = readonly [Handle, Handle, Handle];

const BAD_DESCRIPTOR = 8;

/**
 * A fresh instance that has nothing of the outside but `receive` and a memory,
 * all 0: no files, no output, no module loader, UTC, and a clock that ends the
 * instance.
 */
export function instantiate(
  module: WebAssembly.Module,
  memory: WebAssembly.Memory,
  receive: (args: CallArguments) => void,
): EngineExports {
  const view = () => new DataView(memory.buffer);
  const env = {
    memory,
    host_call(
      _name: number,
      _bytes: number,
      _self: Handle,
      count: number,
      list: number,
    ): Handle {
      if (count !== 3) {
        throw new SandboxEnd("failed", "Cannot call out: wrong arguments");
      }
      const at = (index: number) => view().getUint32(list + index * 4, true);
      receive([at(0), at(1), at(2)]);
      return wasm.qjs_get_undefined();
    },
    host_interrupt: () => 0,
    host_promise_rejection: () => {},
    host_module_normalize: () => 0,
    host_module_load: () => 0,
    host_get_timezone_offset: () => 0,
  };
  const wasi = {
    clock_time_get(): number {
      // What the plugin was kept from would make no two runs alike.
      throw new SandboxEnd("failed", "Cannot read the clock");
    },
    random_get(at: number, bytes: number): number {
      new Uint8Array(memory.buffer, at, bytes).fill(0);
      return 0;
    },
    fd_close: () => BAD_DESCRIPTOR,
    fd_fdstat_get: () => BAD_DESCRIPTOR,
    fd_seek: () => BAD_DESCRIPTOR,
    fd_write: () => BAD_DESCRIPTOR,
  };
  const instance = new WebAssembly.Instance(module, {
    env,
    wasi_snapshot_preview1: wasi,
  });
  const wasm = instance.exports as unknown as EngineExports;
  // What the memory had before was somebody else's.
  wasm.pages.value = ENGINE_PAGES;
  return wasm;
}
