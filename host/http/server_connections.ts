/** Connections of a server, each with its deadline. */

import type { Socket } from "node:net";
import { HeardClock } from "../../core/time_budget.ts";

const SWEEP_MS = 250;
const CLOSE_STEP_MS = 20;

export interface ConnectionLimits {
  /** What a client has for its next head, and for taking its answer. */
  readonly clientMs: number;
  /** From a head to the first byte of its answer. */
  readonly answerMs: number;
  readonly maxConnections: number;
}

/** What a connection waits for: its client, our answer, its client again. */
export type Stage = "head" | "answer" | "write";

interface Entry {
  stage: Stage;
  /** When the stage began, by the clock of the connections. */
  sinceMs: number;
}

/**
 * Ends connections that are too slow. Where there are too many, the one that
 * has waited longest for its client ends: who asks at once is answered, however
 * many others do not, or do not read what they asked for.
 */
export class Connections {
  readonly #limits: ConnectionLimits;
  readonly #entries = new Map<Socket, Entry>();
  /** Who got no processor heard no client: that is not theirs. */
  readonly #clock = new HeardClock(1.25 * SWEEP_MS);
  readonly #sweeper: ReturnType<typeof setInterval>;
  #isClosing = false;

  constructor(limits: ConnectionLimits) {
    this.#limits = limits;
    this.#sweeper = setInterval(() => this.#sweep(), SWEEP_MS);
  }

  /** False: there is no room, and the socket is ended. */
  add(socket: Socket): boolean {
    const isFull = this.#entries.size >= this.#limits.maxConnections;
    const slowest = isFull ? this.#slowest() : null;
    if (this.#isClosing || slowest === undefined) {
      socket.destroy();
      return false;
    }
    if (slowest !== null) this.#end(slowest);
    this.#entries.set(socket, { stage: "head", sinceMs: this.#clock.ms });
    socket.once("close", () => this.#entries.delete(socket));
    return true;
  }

  /** Says what a connection waits for from now on. */
  mark(socket: Socket, stage: Stage): void {
    const entry = this.#entries.get(socket);
    if (entry === undefined) return;
    entry.stage = stage;
    entry.sinceMs = this.#clock.ms;
  }

  // A runtime may tell of the end of a blocked write late, or never.
  #end(socket: Socket): void {
    this.#entries.delete(socket);
    socket.destroy();
  }

  #slowest(): Socket | undefined {
    let found: Socket | undefined;
    let leastMs = Infinity;
    for (const [socket, { stage, sinceMs }] of this.#entries) {
      if (stage === "answer" || sinceMs >= leastMs) continue;
      [found, leastMs] = [socket, sinceMs];
    }
    return found;
  }

  #sweep(): void {
    const nowMs = this.#clock.ms;
    const { clientMs, answerMs } = this.#limits;
    for (const [socket, { stage, sinceMs }] of this.#entries) {
      const capMs = stage === "answer" ? answerMs : clientMs;
      if (nowMs - sinceMs > capMs) this.#end(socket);
    }
  }

  /** Ends those without a request at once, all others within `graceMs`. */
  async close(graceMs: number): Promise<void> {
    this.#isClosing = true;
    clearInterval(this.#sweeper);
    const endMs = performance.now() + graceMs;
    for (;;) {
      const isOver = performance.now() >= endMs;
      for (const [socket, { stage }] of this.#entries) {
        if (isOver || stage === "head") this.#end(socket);
      }
      if (this.#entries.size === 0) return;
      await new Promise((resolve) => setTimeout(resolve, CLOSE_STEP_MS));
    }
  }
}
