/** One engine with its prelude: values in and out, jobs, limits. */

import {
  type CallArguments,
  type EngineExports,
  type Handle,
  instantiate,
} from "./sandbox_abi.ts";
import { SandboxEnd } from "./sandbox_result.ts";
import { PRELUDE } from "./sandbox_prelude.ts";

// Date, eval (compiles everything), RegExp, JSON, Proxy, Map and Set, typed
// arrays, Promise, BigInt; no WeakRef, performance, DOMException, atob.
const INTRINSICS = 0x1ff;
const EVAL_SCRIPT = 0;
const EVAL_MODULE = 1;
// Small enough that the engine notices before the runtime's own stack ends:
// about 260 calls deep, the same everywhere.
const STACK_BYTES = 64 * 1024;
const START_FUEL = 1n << 40n;
const PAGE_BYTES = 64 * 1024;

/** Functions that the prelude hands out. */
interface Entries {
  readonly inspect: Handle;
  readonly run: Handle;
  readonly settle: Handle;
  readonly describe: Handle;
}

/** An engine that has started and seen nothing but the prelude. */
export interface Fledgling {
  /** Memory above the stack; below it nothing is alive. */
  readonly memory: Uint8Array;
  readonly stackTop: number;
  readonly entries: Entries;
}

/** Takes what the prelude sends, while the engine runs. */
export type Receive = (engine: EngineInstance, args: CallArguments) => void;

/** A fresh engine; every method may end it with a trap. */
export class EngineInstance {
  readonly entries: Entries;
  readonly #wasm: EngineExports;
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });

  /** Starts anew, or in a third of the time as a copy of a fledgling. */
  constructor(
    module: WebAssembly.Module,
    receive: Receive,
    fledgling: Fledgling | null,
  ) {
    const { wasm, seal } = instantiate(
      module,
      (args) => receive(this, args),
    );
    this.#wasm = wasm;
    this.entries = fledgling === null ? this.#start() : this.#copy(fledgling);
    seal();
  }

  /** What copies start from; only before a plugin was let in. */
  fledge(): Fledgling {
    const stackTop = this.#wasm.__stack_pointer.value;
    return {
      memory: new Uint8Array(this.#wasm.memory.buffer).slice(stackTop),
      stackTop,
      entries: this.entries,
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

  limitMemory(mib: number): void {
    this.#wasm.qjs_set_memory_limit(mib * 1024 * 1024);
  }

  /** Promise of the namespace of a module, or an exception. */
  evaluateModule(source: Uint8Array): Handle {
    return this.#evaluate(source, "plugin.js", EVAL_MODULE);
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
    const view = new DataView(wasm.memory.buffer);
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

  /** Runs one job of the queue; false when there is none. */
  runJob(): boolean {
    if (this.#wasm.qjs_is_job_pending() === 0) return false;
    if (this.#wasm.qjs_execute_pending_job() < 0) {
      throw new SandboxEnd(
        "failed",
        "Cannot go on: a job of the engine failed",
      );
    }
    return true;
  }

  /** What the promise came to, or null while it is pending. */
  settled(promise: Handle): { isOk: boolean; value: Handle } | null {
    const state = this.#wasm.qjs_promise_state(promise);
    if (state !== 1 && state !== 2) return null;
    return {
      isOk: state === 1,
      value: this.#wasm.qjs_promise_result(promise),
    };
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
    const buffer = wasm.memory.buffer;
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

  #start(): Entries {
    const wasm = this.#wasm;
    wasm.fuel.value = START_FUEL;
    wasm._initialize();
    if (wasm.qjs_init2(INTRINSICS) !== 0) {
      throw new Error("Cannot start the sandbox: its engine refused");
    }
    wasm.qjs_set_max_stack_size(STACK_BYTES);
    const prelude = this.#encoder.encode(PRELUDE);
    const main = this.#evaluate(prelude, "prelude.js", EVAL_SCRIPT);
    const name = this.#copyIn(this.#encoder.encode("send"));
    const list = this.call(main, [wasm.qjs_new_host_function(name, 4, 3)]);
    if (this.takeException(list) !== null) {
      throw new Error("Cannot start the sandbox: its prelude failed");
    }
    const at = (index: number) => wasm.qjs_get_prop_uint32(list, index);
    return { inspect: at(0), run: at(1), settle: at(2), describe: at(3) };
  }

  #copy({ memory, stackTop, entries }: Fledgling): Entries {
    const wasm = this.#wasm;
    const pages = (stackTop + memory.length) / PAGE_BYTES;
    wasm.memory.grow(pages - wasm.memory.buffer.byteLength / PAGE_BYTES);
    new Uint8Array(wasm.memory.buffer).set(memory, stackTop);
    wasm.__stack_pointer.value = stackTop;
    return entries;
  }

  #evaluate(source: Uint8Array, name: string, flags: number): Handle {
    const code = this.#copyIn(source);
    const file = this.#copyIn(this.#encoder.encode(name));
    const result = this.#wasm.qjs_eval(code, source.length, file, flags);
    this.#wasm.wasm_free(code);
    this.#wasm.wasm_free(file);
    return result;
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
    const memory = new Uint8Array(this.#wasm.memory.buffer);
    memory.set(bytes, at);
    memory[at + bytes.length] = 0;
    return at;
  }
}
