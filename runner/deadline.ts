/** Time limits on promises. */

import { hostFailure } from "../core/raw_host.ts";

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
    const timer = setTimeout(
      () =>
        reject(
          hostFailure("timeout", `${what} did not end in ${timeoutMs} ms`),
        ),
      Math.max(0, timeoutMs),
    );
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
