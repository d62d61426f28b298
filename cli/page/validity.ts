/** How long an answer counts, by two clocks of the browser. */

/** One does not jump; the other counts while the machine sleeps. */
export interface Moment {
  readonly monotonicMs: number;
  readonly wallMs: number;
}

/** What was left when it was asked for. */
export interface Life {
  readonly from: Moment;
  readonly leftMs: number;
}

/** A wall clock that is set back further says nothing of an age. */
const SLEW_MS = 1000;

export function now(): Moment {
  return { monotonicMs: performance.now(), wallMs: Date.now() };
}

/** Milliseconds that it still counts; 0: it does not. */
export function leftOf({ from, leftMs }: Life, at: Moment): number {
  const walked = at.wallMs - from.wallMs;
  if (!(walked >= -SLEW_MS)) return 0;
  const ageMs = Math.max(walked, at.monotonicMs - from.monotonicMs);
  const left = leftMs - ageMs;
  return left > 0 ? left : 0;
}
