/** How long others are waited for: time in which this process could hear them. */

/** Time as an event loop has it. */
export interface LoopTime {
  /** Monotonic, in milliseconds. */
  nowMs(): number;
  /** Calls in `ms` or later; gives what cancels it. */
  after(ms: number, call: () => void): () => void;
  /** Calls when what has arrived by now was heard; gives what cancels it. */
  turn(call: () => void): () => void;
  /** Work of this process so far, where that counts too, in milliseconds. */
  workedMs?(): number;
}

export const LOOP_TIME: LoopTime = {
  nowMs: () => performance.now(),
  after: (ms, call) => {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
  // A timer of 0 ms would take a whole one.
  turn: (call) => {
    const turn = setImmediate(call);
    return () => clearImmediate(turn);
  },
};

/** What a timer of every runtime can wait. */
const TIMER_MOST_MS = 2 ** 30;
/** Times that a limit is looked at, at least, before it has run out. */
const LOOKS = 16;
/** One measure for all: the lower of two limits runs out first, late or not. */
const MOST_MS = 40;

/** The most of a limit that passes between two looks, in milliseconds. */
export function mostPerLook(limitMs: number): number {
  return Math.min(MOST_MS, limitMs / LOOKS);
}

/** When to look again: soon enough that a timer's own delay counts in full. */
export function nextLookMs(limitMs: number): number {
  return limitMs === Infinity ? Infinity : 0.8 * mostPerLook(limitMs);
}

/**
 * A clock that goes on by no more than so much between two looks. Who got no
 * processor, or was busy, heard nobody in that time: it is not the others'.
 * Where it is told what this process worked, that counts in full.
 */
export class HeardClock {
  readonly #mostMs: number;
  readonly #nowMs: () => number;
  readonly #workedMs: () => number;
  #heardMs = 0;
  #lookedMs: number;
  #workedBeforeMs: number;

  constructor(
    mostMs: number,
    nowMs: () => number = LOOP_TIME.nowMs,
    workedMs: () => number = () => 0,
  ) {
    this.#mostMs = mostMs;
    this.#nowMs = nowMs;
    this.#workedMs = workedMs;
    this.#lookedMs = nowMs();
    this.#workedBeforeMs = workedMs();
  }

  /** Looks: milliseconds heard so far. */
  get ms(): number {
    const nowMs = this.#nowMs();
    const passedMs = nowMs - this.#lookedMs;
    const workedMs = this.#workedMs();
    const mostMs = Math.max(this.#mostMs, workedMs - this.#workedBeforeMs);
    this.#heardMs += Math.max(0, Math.min(mostMs, passedMs));
    this.#lookedMs = nowMs;
    this.#workedBeforeMs = workedMs;
    return this.#heardMs;
  }

  /** What has passed since the last look is nobody's. */
  skip(): void {
    this.#lookedMs = this.#nowMs();
    this.#workedBeforeMs = this.#workedMs();
  }
}

export interface TimeLimits {
  /** Of time in which the process could hear. @default {Infinity} */
  readonly limitMs?: number;
  /** From now on, by the clock on the wall. @default {Infinity} */
  readonly wallMs?: number;
}

/** The same limits, of which no more than so much may be heard. */
export function lowerLimits(
  { limitMs = Infinity, wallMs = Infinity }: TimeLimits,
  mostMs: number,
): TimeLimits {
  return { limitMs: Math.min(limitMs, mostMs), wallMs };
}

/**
 * One limit over any number of waits, side by side or one after the other; time
 * counts while somebody waits. It has run out when it was looked at often
 * enough, or at its end on the wall, and then the loop has two turns more: one
 * hears what has arrived, the other what that set off. Such an answer wins.
 * Who is not asked for an answer, but stopped, gets no turn.
 */
export class TimeBudget {
  readonly #turns: number;
  readonly #limitMs: number;
  readonly #wallMs: number;
  readonly #wallEndMs: number;
  readonly #time: LoopTime;
  readonly #heard: HeardClock;
  readonly #waiting = new Set<() => void>();
  #usedMs = 0;
  #cancel: () => void = () => {};

  constructor(
    { limitMs = Infinity, wallMs = Infinity }: TimeLimits,
    time: LoopTime = LOOP_TIME,
    turns = 2,
  ) {
    this.#turns = turns;
    this.#limitMs = limitMs;
    this.#wallMs = wallMs;
    this.#wallEndMs = time.nowMs() + wallMs;
    this.#time = time;
    this.#heard = new HeardClock(
      mostPerLook(limitMs),
      () => time.nowMs(),
      () => time.workedMs?.() ?? 0,
    );
  }

  /** Whether it has run out. */
  get isOver(): boolean {
    if (this.#waiting.size > 0) this.#usedMs = this.#heard.ms;
    return this.#leftMs() <= 0;
  }

  /** The limit that is nearer to its end, in milliseconds. */
  get toldMs(): number {
    const isWall = this.#wallEndMs - this.#time.nowMs() <
      this.#limitMs - this.#usedMs;
    return Math.round(isWall ? this.#wallMs : this.#limitMs);
  }

  /** Calls `late` when it has run out; gives what ends the wait before. */
  wait(late: () => void): () => void {
    if (this.#waiting.size === 0) {
      this.#heard.skip();
      this.#waiting.add(late);
      this.#next();
    } else this.#waiting.add(late);
    return () => {
      if (!this.#waiting.has(late)) return;
      this.#usedMs = this.#heard.ms;
      this.#waiting.delete(late);
      if (this.#waiting.size === 0) this.#cancel();
    };
  }

  #leftMs(): number {
    const wallLeftMs = this.#wallEndMs - this.#time.nowMs();
    return Math.min(this.#limitMs - this.#usedMs, wallLeftMs);
  }

  #next(): void {
    const ms = Math.min(
      nextLookMs(this.#limitMs),
      Math.max(0, this.#leftMs()),
      TIMER_MOST_MS,
    );
    this.#cancel = this.#time.after(ms, () => {
      if (this.isOver) this.#endAfter(this.#turns);
      else this.#next();
    });
  }

  #endAfter(turns: number): void {
    if (turns === 0) return this.#end();
    this.#cancel = this.#time.turn(() => this.#endAfter(turns - 1));
  }

  #end(): void {
    const late = [...this.#waiting];
    this.#waiting.clear();
    for (const one of late) one();
  }
}
