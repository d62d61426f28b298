/** Work at a steady beat that never overlaps itself. */

/** Time as the loop sees it. */
export interface Beat {
  /** Monotonic: the wall clock may jump. */
  nowMs(): number;
  /** Ends early when the signal aborts. */
  sleep(ms: number, end: AbortSignal): Promise<void>;
}

export interface LoopOptions {
  readonly intervalMs: number;
  /** Times that the work is done. @default {Infinity} */
  readonly count?: number;
  readonly end: AbortSignal;
  /** @default {SYSTEM_BEAT} */
  readonly beat?: Beat;
}

export const SYSTEM_BEAT: Beat = {
  nowMs: () => performance.now(),
  sleep: (ms, end) =>
    new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        end.removeEventListener("abort", wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      end.addEventListener("abort", wake);
      if (end.aborted) wake();
    }),
};

/** The promise, or null when the end comes first. */
export function untilEnd<T>(
  promise: Promise<T>,
  end: AbortSignal,
): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const stop = () => resolve(null);
    if (end.aborted) return stop();
    end.addEventListener("abort", stop);
    promise.then(resolve, reject)
      .finally(() => end.removeEventListener("abort", stop));
  });
}

/**
 * Does the work at once and then at every beat, until it answers false, the
 * count is full or the end comes. A beat that the work ran past is left out.
 */
export async function repeat(
  work: () => Promise<boolean>,
  options: LoopOptions,
): Promise<void> {
  const { intervalMs, count = Infinity, end, beat = SYSTEM_BEAT } = options;
  const startMs = beat.nowMs();
  for (let done = 1; !end.aborted; done++) {
    if (!(await work()) || done >= count) return;
    const spentMs = beat.nowMs() - startMs;
    const beats = Math.floor(spentMs / intervalMs) + 1;
    await beat.sleep(beats * intervalMs - spentMs, end);
  }
}
