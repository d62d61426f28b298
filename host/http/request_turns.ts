/** Turns of the event loop, one after the other. */

import { setImmediate } from "node:timers";

/**
 * Gives each who asks a turn of the loop of its own, in their order: who has
 * much to do at once does one thing a turn, however many there are of them.
 */
export function createTurns(): () => Promise<void> {
  let last = Promise.resolve();
  return () =>
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
}
