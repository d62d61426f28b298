/** The time that one plugin is answerable for. */

/** Time that all instances of one engine held the thread, in milliseconds. */
export interface BusyTime {
  busyMs: number;
}

/**
 * A stopwatch that leaves out the time during which other instances held the
 * thread.
 */
export class OwnClock {
  readonly #busy: BusyTime;
  #ownBusyMs = 0;
  #spentMs = 0;
  #startedMs: number | null = null;
  #othersMs = 0;

  constructor(busy: BusyTime) {
    this.#busy = busy;
  }

  get spentMs(): number {
    if (this.#startedMs === null) return this.#spentMs;
    const othersMs = this.#busy.busyMs - this.#ownBusyMs - this.#othersMs;
    return this.#spentMs + performance.now() - this.#startedMs - othersMs;
  }

  start(): void {
    this.#othersMs = this.#busy.busyMs - this.#ownBusyMs;
    this.#startedMs = performance.now();
  }

  stop(): void {
    this.#spentMs = this.spentMs;
    this.#startedMs = null;
  }

  /** Runs what holds the thread on this plugin's behalf. */
  hold<T>(step: () => T): T {
    const fromMs = performance.now();
    try {
      return step();
    } finally {
      const heldMs = performance.now() - fromMs;
      this.#ownBusyMs += heldMs;
      this.#busy.busyMs += heldMs;
    }
  }
}
