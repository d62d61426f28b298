/** Time limits on promises. */

import { plainFailure } from "../core/host_calls/publishable_failures.ts";

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
  timeoutMs: number,
  what: string,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      const message = `${what} did not end in ${timeoutMs} ms`;
      const error = plainFailure("timeout", message);
      deadlines.add(error);
      reject(error);
    }, Math.max(0, timeoutMs));
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** A turn of the event loop: timers that are due run first. */
export function turnOfLoop(): Promise<void> {
  // A timer of 0 ms would take a whole one.
  return new Promise((resolve) => setImmediate(resolve));
}
