/** A run that its caller ends early. */

import { hostFailure, type RawHost } from "../core/raw_host.ts";

/** The promise, or the signal's reason as soon as it aborts. */
export function untilAborted<T>(
  promise: Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop);
    promise.then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", stop));
  });
}

/** The host, whose calls fail from the moment that the signal aborts. */
export function abortableHost(host: RawHost, signal: AbortSignal): RawHost {
  const bound = <A extends readonly unknown[], T>(
    call: (...args: A) => Promise<T>,
  ) =>
  async (...args: A): Promise<T> => {
    const aborted = () => hostFailure("aborted", "Cannot go on: aborted");
    if (signal.aborted) throw aborted();
    try {
      return await untilAborted(call(...args), signal);
    } catch (error) {
      // The reason is the caller's, and none of the probe's business.
      throw signal.aborted ? aborted() : error;
    }
  };
  return {
    readText: bound(host.readText),
    readDir: bound(host.readDir),
    readLinkName: bound(host.readLinkName),
    statfs: bound(host.statfs),
    httpGet: bound(host.httpGet),
    ollamaShow: bound(host.ollamaShow),
    exec: bound(host.exec),
    env: bound(host.env),
    system: bound(host.system),
    log: host.log,
  };
}
