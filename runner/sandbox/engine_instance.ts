/** One engine with its prelude: values in and out, jobs, limits. */

import {
  type CallArguments,
  ENGINE_PAGES,
  type EngineExports,
  type Handle,
  instantiate,
  PAGE_BYTES,
} from "./engine_abi.ts";
import { SandboxEnd } from "./limits_and_ends.ts";

const EVAL_MODULE = 1;

/** Functions that the prelude hands out. */
interface Entries {
  readonly inspect: Handle;
  readonly run: Handle;
  readonly settle: Handle;
  readonly describe: Handle;
}

/** What a promise came to. */
export interface Settled {
  readonly isOk: boolean;
  readonly value: Handle;
}

/** Takes what the prelude sends, while the engine runs. */
export type Receive = (engine: EngineInstance, args: CallArguments) => void;

/** A fresh engine; every method may end it with a trap. */
export class EngineInstance {
  readonly entries: Entries;
  readonly #wasm: EngineExports;
  readonly #memory: WebAssembly.Memory;
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });

  /** It was started when the engine was generated: its data says so. */
  constructor(
    module: WebAssembly.Module,
    memory: WebAssembly.Memory,
    receive: Receive,
  ) {
    this.#memory = memory;
    this.#wasm = instantiate(module, memory, (args) => receive(this, args));
    const { inspect, run, settle, describe } = this.#wasm;
    this.entries = {
      inspect: inspect.value,
      run: run.value,
      settle: settle.value,
      describe: describe.value,
    };
  }

  /** Units left; below zero the instance has trapped. */
  get fuel(): number {
    return Number(this.#wasm.fuel.value);
  }

  set fuel(units: number) {
    this.#wasm.fuel.value = BigInt(units);
  }

  get memoryRanOut(): boolean {
    return this.#wasm.memoryRanOut.value !== 0;
  }

  /** Pages that it uses, of a memory that may have more. */
  get pages(): number {
    return this.#wasm.pages.value;
  }

  limitMemory(mib: number): void {
    this.#wasm.qjs_set_memory_limit(mib * 1024 * 1024);
    // What lies between is memory too: at most a quarter more.
    this.#wasm.pagesMost.value = ENGINE_PAGES +
      Math.ceil(mib * 1.25 * 1024 * 1024 / PAGE_BYTES);
  }

  /** Promise of the namespace of a module, or an exception. */
  evaluateModule(source: Uint8Array): Handle {
    const code = this.#copyIn(source);
    const file = this.#copyIn(this.#encoder.encode("plugin.js"));
    const result = this.#wasm.qjs_eval(code, source.length, file, EVAL_MODULE);
    this.#wasm.wasm_free(code);
    this.#wasm.wasm_free(file);
    return result;
  }

  newString(bytes: Uint8Array): Handle {
    const at = this.#copyIn(bytes);
    const handle = this.#wasm.qjs_new_string(at, bytes.length);
    this.#wasm.wasm_free(at);
    return handle;
  }

  newNumber(value: number): Handle {
    return this.#wasm.qjs_new_number(value);
  }

  /** Calls a function inside, and frees the arguments. */
  call(fn: Handle, args: readonly Handle[]): Handle {
    const wasm = this.#wasm;
    const self = wasm.qjs_get_undefined();
    const list = this.#allocate(args.length * 4);
    const view = new DataView(this.#memory.buffer);
    args.forEach((arg, index) => view.setUint32(list + index * 4, arg, true));
    const result = wasm.qjs_call(fn, self, args.length, list);
    for (const handle of [self, ...args]) wasm.qjs_free_value(handle);
    wasm.wasm_free(list);
    return result;
  }

  free(handle: Handle): void {
    this.#wasm.qjs_free_value(handle);
  }

  /** What was thrown, when the handle stands for that; else null. */
  takeException(handle: Handle): Handle | null {
    return this.#wasm.qjs_is_exception(handle) === 0
      ? null
      : this.#wasm.qjs_get_exception();
  }

  /** Runs jobs until the promise settles; null: it waits for the host. */
  runUntilSettled(promise: Handle): Settled | null {
    for (;;) {
      const { value } = this.#wasm.fuel;
      // One job at a time: nothing runs after the end.
      const settled = this.#settled(promise);
      if (settled === null && this.#runJob()) continue;
      // How often answers came is not the plugin's to pay.
      this.#wasm.fuel.value = value;
      return settled;
    }
  }

  readNumber(handle: Handle): number {
    if (this.#wasm.qjs_is_number(handle) === 0) {
      throw new SandboxEnd("failed", "Cannot read number: not a number");
    }
    return this.#wasm.qjs_get_float64(handle);
  }

  /** Text of a string inside, measured before it is decoded. */
  readText(handle: Handle, capBytes: number): string {
    const wasm = this.#wasm;
    if (wasm.qjs_is_string(handle) === 0) {
      throw new SandboxEnd("failed", "Cannot read text: not a string");
    }
    const lengthOut = this.#allocate(4);
    const at = wasm.qjs_get_string_len(handle, lengthOut);
    const buffer = this.#memory.buffer;
    const bytes = new DataView(buffer).getUint32(lengthOut, true);
    if (at === 0 || bytes > capBytes) {
      throw new SandboxEnd(
        "invalid-output",
        `Cannot read text of "${bytes}" bytes: at most ${capBytes} are taken`,
      );
    }
    const text = this.#decoder.decode(new Uint8Array(buffer, at, bytes));
    wasm.qjs_free_cstring(at);
    wasm.wasm_free(lengthOut);
    return text;
  }

  /** Runs one job of the queue; false when there is none. */
  #runJob(): boolean {
    if (this.#wasm.qjs_is_job_pending() === 0) return false;
    if (this.#wasm.qjs_execute_pending_job() < 0) {
      throw new SandboxEnd(
        "failed",
        "Cannot go on: a job of the engine failed",
      );
    }
    return true;
  }

  #settled(promise: Handle): Settled | null {
    const state = this.#wasm.qjs_promise_state(promise);
    if (state !== 1 && state !== 2) return null;
    return {
      isOk: state === 1,
      value: this.#wasm.qjs_promise_result(promise),
    };
  }

  #allocate(bytes: number): number {
    const at = this.#wasm.wasm_malloc(bytes + 1);
    if (at === 0) {
      throw new SandboxEnd("out-of-memory", `Cannot take "${bytes}" bytes`);
    }
    return at;
  }

  // The engine wants a zero behind every text.
  #copyIn(bytes: Uint8Array): number {
    const at = this.#allocate(bytes.length);
    const memory = new Uint8Array(this.#memory.buffer);
    memory.set(bytes, at);
    memory[at + bytes.length] = 0;
    return at;
  }
}
