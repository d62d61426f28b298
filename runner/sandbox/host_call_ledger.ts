/** Host calls of one plugin: asked for, under way, answered. */

import type { Host, Json } from "../../core/probe/contract.ts";
import { failureCode } from "../../core/host_calls/raw_host.ts";
import { CALL_NAMES, callHost, type CallName } from "./host_calls.ts";
import { SandboxEnd } from "./limits_and_ends.ts";

/** What goes back inside for the call of this id. */
export interface Answer {
  readonly id: number;
  readonly kind: "text" | "json" | "error";
  readonly payload: Uint8Array;
}

interface Asked {
  readonly id: number;
  readonly name: CallName;
  /** JSON of the arguments. */
  readonly args: string;
}

const MESSAGE_CAP = 1000;

export class CallLedger {
  readonly #limit: number;
  readonly #atOnce: number;
  readonly #encoder = new TextEncoder();
  #asked: Asked[] = [];
  #answered: Answer[] = [];
  #underWay = 0;
  #calls = 0;
  #isClosed = false;
  #wake: () => void = () => {};

  constructor(limit: number, atOnce: number) {
    this.#limit = limit;
    this.#atOnce = atOnce;
  }

  /** Calls that reached the host. */
  get calls(): number {
    return this.#calls;
  }

  /** Calls that the plugin has asked for, and has no answer to yet. */
  get outstanding(): number {
    return this.#underWay + this.#answered.length + this.#asked.length;
  }

  /** True while something can still be answered. */
  get isExpecting(): boolean {
    return this.outstanding > 0;
  }

  /** True while nothing has been answered that was not taken. */
  get isSilent(): boolean {
    return this.#answered.length === 0 && !this.#isClosed;
  }

  /**
   * Notes a call. One too many ends the plugin: answered, it could be made
   * again for ever, for next to nothing.
   */
  ask(id: number, method: number, readArgs: () => string): void {
    const name = CALL_NAMES[method];
    if (name === undefined) {
      throw new SandboxEnd("failed", `Cannot call "${method}": no such call`);
    }
    if (this.#calls + this.#asked.length >= this.#limit) {
      throw new SandboxEnd(
        "failed",
        `Cannot call the host: more than ${this.#limit} host calls made`,
        "too-many-calls",
      );
    }
    this.#asked.push({ id, name, args: readArgs() });
  }

  /** Passes on what was asked for, in turn and a few at a time. */
  start(host: Host): void {
    while (this.#underWay + this.#answered.length < this.#atOnce) {
      const next = this.#asked.shift();
      if (next === undefined) return;
      const { id, name, args } = next;
      this.#calls += 1;
      this.#underWay += 1;
      callHost(host, name, args)
        .then((value) => this.#answer(id, value))
        .catch((error: unknown) =>
          this.#fail(id, {
            message: error instanceof Error ? error.message : String(error),
            code: failureCode(error),
          })
        )
        .finally(() => {
          this.#underWay -= 1;
          this.#wake();
        });
    }
  }

  /** Resolves when there is an answer, the ledger is closed or time is up. */
  async wait(timeoutMs: number): Promise<void> {
    if (!this.isSilent) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, Math.max(1, Math.ceil(timeoutMs)));
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = () => {};
  }

  /** Answers in the order of the calls, so that runs are alike. */
  takeAnswers(): Answer[] {
    const answers = this.#answered.sort((one, other) => one.id - other.id);
    this.#answered = [];
    return answers;
  }

  /** After this nothing is passed on any more, in either direction. */
  close(): void {
    this.#isClosed = true;
    this.#asked = [];
    this.#answered = [];
    this.#wake();
  }

  #answer(id: number, value: Json): void {
    const isText = typeof value === "string";
    const text = isText ? value : JSON.stringify(value);
    this.#put(id, isText ? "text" : "json", text);
  }

  #fail(id: number, error: { message: string; code: string | null }): void {
    const message = error.message.slice(0, MESSAGE_CAP);
    this.#put(id, "error", JSON.stringify({ ...error, message }));
  }

  #put(id: number, kind: Answer["kind"], text: string): void {
    if (this.#isClosed) return;
    this.#answered.push({ id, kind, payload: this.#encoder.encode(text) });
  }
}
