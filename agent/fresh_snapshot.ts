/** A snapshot that is never older than asked for, taken once for all who ask. */

import type { Cycle, Taken } from "./snapshot_cycle.ts";

/** Both clocks: one does not jump, the other counts while the machine sleeps. */
export interface FreshClock {
  wallMs(): number;
  monotonicMs(): number;
}

interface Kept<T> {
  readonly value: T;
  readonly ttlMs: number;
  readonly wallMs: number;
  readonly monotonicMs: number;
}

const CLOCK: FreshClock = {
  wallMs: () => Date.now(),
  monotonicMs: () => performance.now(),
};

/**
 * Gives what `prepare` made of a snapshot while the snapshot is fresh: younger
 * than `maxAgeMs` on both clocks, and still valid, within the first
 * `shareOfLife` of its validity.
 */
export function createFresh<T>(
  cycle: Cycle,
  maxAgeMs: number,
  prepare: (taken: Taken) => Promise<T>,
  clock: FreshClock = CLOCK,
): (shareOfLife?: number) => Promise<T> {
  let kept: Kept<T> | null = null;
  let pending: Promise<T> | null = null;

  function isFresh(
    { ttlMs, wallMs, monotonicMs }: Kept<T>,
    shareOfLife: number,
  ): boolean {
    const windowMs = Math.min(maxAgeMs, ttlMs * shareOfLife);
    const slept = clock.wallMs() - wallMs;
    // A wall clock that was set back says nothing about the age.
    return clock.monotonicMs() - monotonicMs < windowMs && slept >= 0 &&
      slept < windowMs;
  }

  async function take(): Promise<T> {
    const taken = await cycle.take();
    const value = await prepare(taken);
    kept = {
      value,
      ttlMs: taken.policy.ttlSeconds * 1000,
      wallMs: clock.wallMs(),
      monotonicMs: clock.monotonicMs(),
    };
    return value;
  }

  return (shareOfLife = 1) => {
    if (kept !== null && isFresh(kept, shareOfLife)) {
      return Promise.resolve(kept.value);
    }
    pending ??= take().finally(() => pending = null);
    return pending;
  };
}
