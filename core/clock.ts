/** Time and chance as arguments, so that a test can hold them still. */

export interface Clock {
  /** Milliseconds since 1970. */
  wallMs(): number;
  /** Monotonic milliseconds. */
  monotonicMs(): number;
  /** A random UUID, lower case. */
  uuid(): string;
}

/** The real ones. */
export const SYSTEM_CLOCK: Clock = {
  wallMs: () => Date.now(),
  monotonicMs: () => performance.now(),
  uuid: () => crypto.randomUUID(),
};

/** Stands still: every time, duration and name is the same. */
export function fixedClock(wallMs: number): Clock {
  return {
    wallMs: () => wallMs,
    monotonicMs: () => 0,
    uuid: () => "00000000-0000-4000-8000-000000000000",
  };
}
