/** The time that one plugin is answerable for. */

import { HeardClock, LOOP_TIME, mostPerLook } from "../../core/time_budget.ts";

/** Time that all instances of one engine held the thread, in milliseconds. */
export interface BusyTime {
  busyMs: number;
}

/**
 * A stopwatch that leaves out the time during which other instances held the
 * thread, or this process did not get it.
 */
export class OwnClock {
  readonly #busy: BusyTime;
  readonly #nowMs: () => number;
  #limitMs: number;
  #ownBusyMs = 0;
  #spentMs = 0;
  #heard: HeardClock | null = null;

  constructor(
    busy: BusyTime,
    limitMs: number,
    nowMs: () => number = LOOP_TIME.nowMs,
  ) {
    this.#busy = busy;
    this.#limitMs = limitMs;
    this.#nowMs = nowMs;
  }

  get limitMs(): number {
    return this.#limitMs;
  }

  /** Sets a lower limit; while the clock stands. */
  narrow(limitMs: number): void {
    this.#limitMs = Math.min(this.#limitMs, limitMs);
  }

  get spentMs(): number {
    return this.#spentMs + (this.#heard?.ms ?? 0);
  }

  get leftMs(): number {
    return this.#limitMs - this.spentMs;
  }

  start(): void {
    this.#heard = new HeardClock(
      mostPerLook(this.#limitMs),
      () => this.#nowMs() - (this.#busy.busyMs - this.#ownBusyMs),
    );
  }

  stop(): void {
    this.#spentMs = this.spentMs;
    this.#heard = null;
  }

  /** Runs what holds the thread on this plugin's behalf. */
  hold<T>(step: () => T): T {
    // What was waited before and what is held now are looked at apart.
    void this.spentMs;
    const fromMs = this.#nowMs();
    try {
      return step();
    } finally {
      const heldMs = this.#nowMs() - fromMs;
      this.#ownBusyMs += heldMs;
      this.#busy.busyMs += heldMs;
      void this.spentMs;
    }
  }
}
