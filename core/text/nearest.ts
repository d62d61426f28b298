/** Which of some words was meant. */

/**
 * Steps from one word to the other: a letter left out, put in, replaced, or two
 * changed places (optimal string alignment, after Damerau).
 */
export function stepsBetween(from: string, to: string): number {
  let before: readonly number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const next = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped = row > 1 && column > 1 &&
        from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = last;
    last = next;
  }
  return last[to.length] ?? 0;
}

/** Longest word that is looked at: what is longer is no slip of the hand. */
const LONGEST = 100;

/**
 * The word that is at most a third of its letters away, or that this one
 * begins; null where there is none, or two are as near.
 */
export function nearest(
  word: string,
  words: readonly string[],
): string | null {
  if (word.length === 0 || word.length > LONGEST) return null;
  const begun = words.filter((one) => word.length > 2 && one.startsWith(word));
  if (begun.length === 1) return begun[0] ?? null;
  const [best, second] = words
    .map((one) => ({ one, steps: stepsBetween(word, one) }))
    .filter(({ one, steps }) => steps <= Math.ceil(one.length / 3))
    .sort((a, b) => a.steps - b.steps);
  return best === undefined || best.steps === second?.steps ? null : best.one;
}
