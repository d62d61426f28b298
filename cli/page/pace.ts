/** When to ask again. */

const FIRST_MS = 1000;
const MOST_MS = 30_000;

/** After so many failures in a row; after none as the program wishes. */
export function nextAskMs(failures: number, pollMs: number): number {
  if (failures === 0) return pollMs;
  return Math.min(MOST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 10));
}
