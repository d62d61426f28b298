/** A run that its caller ends early. */

import { hostFailure, type RawHost } from "../core/host_calls/raw_host.ts";
import { wrappedCalls } from "./wrapped_calls.ts";

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

interface GivingUp {
  orGiveUp<T>(call: Promise<T>): Promise<T>;
  release(): void;
}

/** Gives up on calls when the signal aborts; one listener, however many. */
function createGivingUp(signal: AbortSignal): GivingUp {
  const waiting = new Set<() => void>();
  const giveUp = () => waiting.forEach((one) => one());
  return {
    release: () => signal.removeEventListener("abort", giveUp),
    orGiveUp: (call) =>
      new Promise((resolve, reject) => {
        const stop = () => reject(aborted());
        // A signal may outlive many runs: nothing of ours stays with it.
        if (waiting.size === 0) signal.addEventListener("abort", giveUp);
        waiting.add(stop);
        call.then(resolve, reject).finally(() => {
          waiting.delete(stop);
          if (waiting.size === 0) signal.removeEventListener("abort", giveUp);
        });
      }),
  };
}

// The reason is the caller's, and none of the probe's business.
function aborted(): Error {
  return hostFailure("aborted", "Cannot go on: aborted");
}

export interface Abortable {
  readonly host: RawHost;
  /** Hears the signal no more: a call that hangs outlives its run. */
  release(): void;
}

/** The host, whose calls fail from the moment that the signal aborts. */
export function abortableHost(host: RawHost, signal: AbortSignal): Abortable {
  const { orGiveUp, release } = createGivingUp(signal);
  const bound = <A extends readonly unknown[], T>(
    call: (...args: A) => Promise<T>,
  ) =>
  async (...args: A): Promise<T> => {
    if (signal.aborted) throw aborted();
    try {
      return await orGiveUp(call(...args));
    } catch (error) {
      throw signal.aborted ? aborted() : error;
    }
  };
  return { host: wrappedCalls(host, bound), release };
}
