/** One engine under its limits: whatever it throws becomes an end. */

import { NOT_RUN } from "../../core/plugins/plugin_identity.ts";
import type { Json } from "../../core/probe/contract.ts";
import type { Handle } from "./engine_abi.ts";
import type { BusyTime, OwnClock } from "./plugin_own_time.ts";
import { EngineInstance, type Receive } from "./engine_instance.ts";
import type { MemoryPool } from "./reused_engine_memory.ts";
import { SandboxEnd, type SandboxLimits } from "./limits_and_ends.ts";

/** What the prelude answers with. */
type Reply =
  | readonly ["ok", Json]
  | readonly ["failed" | "invalid-output", string, string | null];

/** What all instances of a process share. */
export interface SharedEngine extends BusyTime {
  readonly module: WebAssembly.Module;
  readonly memories: MemoryPool;
}

/** An engine, and what it has borrowed. */
interface Live {
  readonly engine: EngineInstance;
  readonly memory: WebAssembly.Memory;
  readonly memories: MemoryPool;
}

const BYTES_PER_UNIT = 32;
// An error has to fit, however small the output may be.
const REPLY_BYTES_LEAST = 8 * 1024;

export class MeteredEngine {
  readonly #clock: OwnClock;
  readonly #fuel: number;
  readonly #outputBytes: number;
  #memoryMiB: number;
  #fuelLeft: number;
  #live: Live | null = null;
  #isInside = false;

  constructor(clock: OwnClock, limits: SandboxLimits) {
    this.#clock = clock;
    this.#fuel = limits.fuel;
    this.#fuelLeft = limits.fuel;
    this.#memoryMiB = limits.memoryMiB;
    this.#outputBytes = limits.outputBytes;
  }

  get isAlive(): boolean {
    return this.#live !== null;
  }

  get fuelUsed(): number {
    const left = this.#live?.engine.fuel ?? this.#fuelLeft;
    return this.#fuel - Math.max(0, left);
  }

  start(shared: SharedEngine, receive: Receive): void {
    try {
      this.#clock.hold(() => {
        const { module, memories } = shared;
        const memory = memories.take();
        const engine = new EngineInstance(module, memory, receive);
        engine.fuel = this.#fuel;
        engine.limitMemory(this.#memoryMiB);
        this.#live = { engine, memory, memories };
      });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new SandboxEnd("failed", `Cannot start it: ${why}`, NOT_RUN);
    }
  }

  /** Drops the instance; what it used up stays known. */
  end(): void {
    if (this.#live === null) return;
    const { engine, memory, memories } = this.#live;
    this.#fuelLeft = engine.fuel;
    this.#live = null;
    // Nothing of it runs any more, and nothing here can call it again.
    if (this.#isInside) return;
    this.#clock.hold(() => memories.giveBack(memory, engine.pages));
  }

  limitMemory(mib: number): void {
    this.#memoryMiB = Math.min(this.#memoryMiB, mib);
    this.#live?.engine.limitMemory(this.#memoryMiB);
  }

  /** Runs what holds the thread. */
  step<T>(work: (engine: EngineInstance) => T): T {
    const engine = this.#running();
    return this.#guarded(() => work(engine));
  }

  /** Takes units, and one more for every 32 bytes. */
  charge(units: number, bytes: number): void {
    const engine = this.#running();
    engine.fuel -= units + Math.ceil(bytes / BYTES_PER_UNIT);
    if (engine.fuel < 0) throw this.#outOfFuel();
  }

  /** The handle, unless it stands for something thrown. */
  checked(handle: Handle): Handle {
    const thrown = this.#running().takeException(handle);
    if (thrown !== null) throw this.describe(thrown);
    return handle;
  }

  /** The end that a thrown value means. */
  describe(thrown: Handle): SandboxEnd {
    const engine = this.#running();
    try {
      this.read(engine.call(engine.entries.describe, [thrown]));
    } catch (error) {
      if (error instanceof SandboxEnd) return error;
      throw error;
    }
    return new SandboxEnd("failed", "Cannot tell what was thrown");
  }

  /** JSON out of what the prelude answered. */
  read(handle: Handle): Json {
    const cap = Math.max(this.#outputBytes, REPLY_BYTES_LEAST);
    const reply: Reply = JSON.parse(
      this.#running().readText(this.checked(handle), cap + '["ok",]'.length),
    );
    if (reply[0] === "ok") return reply[1];
    throw new SandboxEnd(reply[0], reply[1], reply[2]);
  }

  #running(): EngineInstance {
    if (this.#live === null) {
      throw new SandboxEnd("timed-out", "Cannot finish: ended from outside");
    }
    return this.#live.engine;
  }

  #guarded<T>(work: () => T): T {
    this.#isInside = true;
    try {
      return this.#clock.hold(work);
    } catch (error) {
      throw this.#causeOf(error);
    } finally {
      this.#isInside = false;
    }
  }

  #outOfFuel(): SandboxEnd {
    return new SandboxEnd(
      "out-of-fuel",
      `Cannot go on: ${this.#fuel} units of fuel are used up`,
    );
  }

  #causeOf(error: unknown): SandboxEnd {
    if (this.#live?.engine.memoryRanOut) {
      return new SandboxEnd(
        "out-of-memory",
        `Cannot go on: ${this.#memoryMiB} MiB of memory are used up`,
      );
    }
    if (this.#live !== null && this.#live.engine.fuel < 0) {
      return this.#outOfFuel();
    }
    if (error instanceof SandboxEnd) return error;
    const message = error instanceof Error ? error.message : String(error);
    return new SandboxEnd("failed", `Cannot go on: ${message}`);
  }
}
