/** An event loop whose time a test moves. */

import type { LoopTime } from "../../core/time_budget.ts";

interface Due {
  readonly atMs: number;
  readonly call: () => void;
}

export class FakeLoop implements LoopTime {
  #nowMs = 1000;
  #timers: Due[] = [];
  #turns: (() => void)[] = [];
  /** Timers that were heard. */
  heard = 0;
  /** What each timer is late by: nobody gave this process a processor. */
  lateMs = 0;

  nowMs = (): number => this.#nowMs;

  after = (ms: number, call: () => void): () => void => {
    const due = { atMs: this.#nowMs + ms, call };
    this.#timers.push(due);
    return () => this.#timers = this.#timers.filter((one) => one !== due);
  };

  turn = (call: () => void): () => void => {
    this.#turns.push(call);
    return () => this.#turns = this.#turns.filter((one) => one !== call);
  };

  get isIdle(): boolean {
    return this.#timers.length + this.#turns.length === 0;
  }

  /** The process is busy, or stopped. */
  block(ms: number): void {
    this.#nowMs += ms;
  }

  /** Timers that are due, in their order; what they ask for comes later. */
  hear(): void {
    const due = this.#timers.filter(({ atMs }) => atMs <= this.#nowMs);
    this.#timers = this.#timers.filter(({ atMs }) => atMs > this.#nowMs);
    due.sort((one, other) => one.atMs - other.atMs);
    this.heard += due.length;
    for (const { call } of due) call();
  }

  /** What was asked to come after all that has arrived. */
  turnRound(): void {
    const turns = this.#turns;
    this.#turns = [];
    for (const call of turns) call();
  }

  /** Waits and hears for so long, a timer at a time. */
  run(ms: number): void {
    const endMs = this.#nowMs + ms;
    while (this.#nowMs < endMs) {
      const nextMs = Math.min(...this.#timers.map(({ atMs }) => atMs));
      this.#nowMs = Math.min(
        endMs,
        Math.max(this.#nowMs, nextMs) + this.lateMs,
      );
      this.hear();
      while (this.#turns.length > 0) this.turnRound();
    }
  }
}
