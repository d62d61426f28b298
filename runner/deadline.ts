/** Time limits on promises. */

import { plainFailure } from "../core/host_calls/publishable_failures.ts";
import {
  LOOP_TIME,
  type LoopTime,
  TimeBudget,
  type TimeLimits,
} from "../core/time_budget.ts";

const deadlines = new WeakSet<Error>();

/** Tells a limit that ran out from a failure that only bears its code. */
export function isDeadline(error: unknown): boolean {
  return error instanceof Error && deadlines.has(error);
}

/**
 * The promise, or a failure with code `timeout` when it has not settled in
 * time. What it does afterwards is nobody's business any more.
 */
export function withDeadline<T>(
  promise: Promise<T>,
  limits: TimeLimits,
  what: string,
  time: LoopTime = LOOP_TIME,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const budget = new TimeBudget(limits, time);
    const leave = budget.wait(() => {
      const message = `${what} did not end in ${budget.toldMs} ms`;
      const error = plainFailure("timeout", message);
      deadlines.add(error);
      reject(error);
    });
    promise.then(resolve, reject).finally(leave);
  });
}

/** A turn of the event loop: timers that are due run first. */
export function turnOfLoop(): Promise<void> {
  return new Promise((resolve) => LOOP_TIME.turn(resolve));
}
