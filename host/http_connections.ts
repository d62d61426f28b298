/** Connections of a server, each with its deadline. */

import type { Socket } from "node:net";

const SWEEP_MS = 250;
const CLOSE_STEP_MS = 20;

export interface ConnectionLimits {
  /** From a connection or an answer to the end of the next head. */
  readonly headMs: number;
  /** From a head to the last byte of its answer. */
  readonly answerMs: number;
  readonly maxConnections: number;
}

interface Entry {
  /** When it began to wait for a head, or to be answered. */
  sinceMs: number;
  isAnswered: boolean;
}

/**
 * Ends connections that are too slow. Where there are too many, the one that
 * has waited longest for its client ends: who asks at once is answered, however
 * many others do not.
 */
export class Connections {
  readonly #limits: ConnectionLimits;
  readonly #entries = new Map<Socket, Entry>();
  readonly #sweeper: ReturnType<typeof setInterval>;

  constructor(limits: ConnectionLimits) {
    this.#limits = limits;
    this.#sweeper = setInterval(() => this.#sweep(), SWEEP_MS);
  }

  /** False: there is no room, and the socket is ended. */
  add(socket: Socket): boolean {
    if (this.#entries.size >= this.#limits.maxConnections) {
      const slowest = this.#slowest() ?? socket;
      this.#entries.delete(slowest);
      slowest.destroy();
      if (slowest === socket) return false;
    }
    this.#entries.set(socket, {
      sinceMs: performance.now(),
      isAnswered: false,
    });
    socket.once("close", () => this.#entries.delete(socket));
    return true;
  }

  /** Says that a head is whole, or that its answer is written. */
  mark(socket: Socket, isAnswered: boolean): void {
    const entry = this.#entries.get(socket);
    if (entry === undefined) return;
    entry.isAnswered = isAnswered;
    entry.sinceMs = performance.now();
  }

  #slowest(): Socket | undefined {
    let found: Socket | undefined;
    let leastMs = Infinity;
    for (const [socket, { sinceMs, isAnswered }] of this.#entries) {
      if (isAnswered || sinceMs >= leastMs) continue;
      [found, leastMs] = [socket, sinceMs];
    }
    return found;
  }

  #sweep(): void {
    const nowMs = performance.now();
    const { headMs, answerMs } = this.#limits;
    for (const [socket, { sinceMs, isAnswered }] of this.#entries) {
      const capMs = isAnswered ? answerMs : headMs;
      if (nowMs - sinceMs > capMs) socket.destroy();
    }
  }

  /** Ends the waiting ones at once, the others within `graceMs`. */
  async close(graceMs: number): Promise<void> {
    clearInterval(this.#sweeper);
    const endMs = performance.now() + graceMs;
    while (this.#entries.size > 0) {
      const isOver = performance.now() > endMs;
      for (const [socket, { isAnswered }] of this.#entries) {
        if (isAnswered && !isOver) continue;
        this.#entries.delete(socket);
        socket.destroy();
      }
      if (this.#entries.size === 0) return;
      await new Promise((resolve) => setTimeout(resolve, CLOSE_STEP_MS));
    }
  }
}
