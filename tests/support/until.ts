/** Waiting for what a busy machine may take long for. */

import assert from "node:assert/strict";

/** Looks so often before it gives up: a starved process looks seldom. */
const LOOKS = 400;
const PAUSE_MS = 25;

/** When it holds; fails where it still does not after ten seconds of looking. */
export async function until(holds: () => boolean): Promise<void> {
  for (let look = 0; look < LOOKS && !holds(); look++) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  assert.ok(holds(), "it does not hold");
}

/** Keeps the thread, as a process is kept that gets no processor. */
export function block(ms: number): void {
  const fromMs = performance.now();
  while (performance.now() - fromMs < ms);
}
