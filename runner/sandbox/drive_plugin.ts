/** Drives one plugin: its jobs, host calls and time, until its end. */

import type { Host, Json } from "../../core/probe/contract.ts";
import { cleanText } from "../../core/text/display_text.ts";
import { nextLookMs } from "../../core/time_budget.ts";
import type { Handle } from "./engine_abi.ts";
import { turnOfLoop } from "../deadline.ts";
import { OwnClock } from "./plugin_own_time.ts";
import type { EngineInstance, Receive } from "./engine_instance.ts";
import { CallLedger } from "./host_call_ledger.ts";
import { MeteredEngine, type SharedEngine } from "./limited_engine.ts";
import {
  SandboxEnd,
  type SandboxLimits,
  type SandboxResult,
} from "./limits_and_ends.ts";

/** What a plugin's own manifest and the run's deadline may still narrow. */
export type SandboxNarrowing = Partial<
  Pick<SandboxLimits, "wallMs" | "memoryMiB">
>;

/** Units for one host call or log line, on top of the bytes it carries. */
const CALL_FUEL = 1000;
const LOG_LINES_CAP = 64;
/** Answers that may come before timers and input have their turn. */
const ROUNDS_A_TURN = 8;
const TEXT_BYTES_CAP = 64 * 1024;

export class PluginDriver {
  readonly #shared: SharedEngine;
  readonly #clock: OwnClock;
  readonly #engine: MeteredEngine;
  readonly #calls: CallLedger;
  readonly #encoder = new TextEncoder();
  readonly #sourceBytes: number;
  readonly #outputBytes: number;
  #host: Host | null = null;
  #hasRun = false;
  #logLines = 0;
  #rounds = 0;

  constructor(
    shared: SharedEngine,
    limits: SandboxLimits,
  ) {
    this.#shared = shared;
    this.#clock = new OwnClock(shared, limits.wallMs);
    this.#engine = new MeteredEngine(this.#clock, limits);
    this.#calls = new CallLedger(limits.hostCalls, limits.callsAtOnce);
    this.#sourceBytes = limits.sourceBytes;
    this.#outputBytes = limits.outputBytes;
  }

  /** Evaluates the module; the output is its manifest. */
  async load(source: string): Promise<SandboxResult> {
    const result = await this.#phase(async () => {
      const bytes = this.#encoder.encode(source);
      if (bytes.length > this.#sourceBytes) {
        throw new SandboxEnd(
          "failed",
          `Cannot load "${bytes.length}" bytes: over ${this.#sourceBytes}`,
        );
      }
      this.#engine.start(this.#shared, this.#receive);
      const namespace = await this.#settle((engine) =>
        engine.evaluateModule(bytes)
      );
      return this.#engine.step((engine) =>
        this.#engine.read(
          engine.call(engine.entries.inspect, [
            namespace,
            engine.newNumber(this.#outputBytes),
          ]),
        )
      );
    });
    if (result.outcome !== "ok") this.dispose();
    return result;
  }

  /** Calls the probe, once; the instance ends with it. */
  async run(
    host: Host,
    settings: { readonly [key: string]: Json },
    narrower: SandboxNarrowing,
  ): Promise<SandboxResult> {
    if (this.#hasRun) throw new TypeError("Cannot run a plugin twice");
    this.#hasRun = true;
    const { wallMs = Infinity, memoryMiB } = narrower;
    this.#clock.narrow(wallMs);
    const result = await this.#phase(async () => {
      if (memoryMiB !== undefined) this.#engine.limitMemory(memoryMiB);
      this.#host = host;
      const bytes = this.#encoder.encode(JSON.stringify(settings));
      const reply = await this.#settle((engine) =>
        engine.call(engine.entries.run, [
          engine.newString(bytes),
          engine.newNumber(this.#outputBytes),
        ])
      );
      const output = this.#engine.step(() => this.#engine.read(reply));
      this.#requireAnswers();
      return output;
    });
    this.dispose();
    return result;
  }

  /** Ends it now; what is under way becomes `timed-out`. */
  dispose(): void {
    this.#engine.end();
    this.#calls.close();
    this.#host = null;
  }

  async #phase(work: () => Promise<Json>): Promise<SandboxResult> {
    this.#clock.start();
    try {
      const output = await work();
      return this.#result({ outcome: "ok", output });
    } catch (error) {
      if (!(error instanceof SandboxEnd)) throw error;
      const { outcome, message, code } = error;
      return this.#result({
        outcome,
        error: cleanText(message),
        errorCode: code === null ? null : cleanText(code),
      });
    } finally {
      this.#clock.stop();
    }
  }

  #result(
    end: Pick<SandboxResult, "outcome"> & Partial<SandboxResult>,
  ): SandboxResult {
    return {
      output: null,
      error: null,
      errorCode: null,
      fuelUsed: this.#engine.fuelUsed,
      hostCalls: this.#calls.calls,
      ...end,
    };
  }

  /** What the promise that `begin` makes comes to. */
  async #settle(begin: (engine: EngineInstance) => Handle): Promise<Handle> {
    const promise = this.#engine.step((engine) =>
      this.#engine.checked(begin(engine))
    );
    for (;;) {
      const settled = this.#engine.step((engine) =>
        engine.runUntilSettled(promise)
      );
      this.#checkTime();
      if (settled?.isOk) return settled.value;
      if (settled) {
        throw this.#engine.step(() => this.#engine.describe(settled.value));
      }
      await this.#waitForHost();
    }
  }

  /** What it told without an answer that it asked for is not to be relied on. */
  #requireAnswers(): void {
    const { outstanding } = this.#calls;
    if (outstanding === 0) return;
    throw new SandboxEnd(
      "failed",
      `Cannot use what it returned: ${outstanding} host call(s) were not ` +
        'waited for ("await")',
      "not-awaited",
    );
  }

  async #waitForHost(): Promise<void> {
    if (this.#host !== null) this.#calls.start(this.#host);
    if (!this.#calls.isExpecting) {
      throw new SandboxEnd(
        "timed-out",
        "Cannot finish: it waits, and no host call is outstanding",
      );
    }
    do {
      const { limitMs, leftMs } = this.#clock;
      await this.#calls.wait(Math.min(nextLookMs(limitMs), leftMs));
    } while (this.#calls.isSilent && this.#clock.leftMs > 0);
    // A host that answers at once would leave no timer a chance to end this.
    if (++this.#rounds % ROUNDS_A_TURN === 0) await turnOfLoop();
    this.#checkTime();
    for (const { id, kind, payload } of this.#calls.takeAnswers()) {
      this.#engine.step((engine) => {
        this.#engine.charge(0, payload.length);
        this.#engine.checked(
          engine.call(engine.entries.settle, [
            engine.newNumber(id),
            engine.newString(this.#encoder.encode(kind)),
            engine.newString(payload),
          ]),
        );
      });
    }
  }

  #checkTime(): void {
    if (this.#engine.isAlive && this.#clock.leftMs <= 0) {
      throw new SandboxEnd(
        "timed-out",
        `Cannot finish within ${this.#clock.limitMs} ms`,
      );
    }
  }

  /** A host call or log line from inside, while the engine runs. */
  #receive: Receive = (engine, [methodHandle, idHandle, text]) => {
    this.#engine.charge(CALL_FUEL, 0);
    const method = engine.readNumber(methodHandle);
    const read = () => {
      const found = engine.readText(text, TEXT_BYTES_CAP);
      this.#engine.charge(0, found.length);
      return found;
    };
    if (method >= 0) {
      this.#calls.ask(engine.readNumber(idHandle), method, read);
    } else if (this.#logLines < LOG_LINES_CAP) {
      this.#logLines += 1;
      this.#host?.log(read());
    }
  };
}
