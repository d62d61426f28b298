/** Prompts of which none begins as another. */

/** Tokens of the prompts of a use run, in turn. */
const TOKENS = [900, 1475, 2050];

/** So many words, of which no other prompt has the first. */
export function promptOf(index: number, words: number): string {
  return Array.from({ length: words }, (_, at) => `${index}x${at}`).join(" ");
}

/** Words of a prompt, by what one before it came to; within the context. */
export function wordsFor(
  index: number,
  context: number,
  tokensPerWord: number,
): number {
  const tokens = Math.min(TOKENS[index % TOKENS.length] ?? 900, context * 0.75);
  return Math.max(1, Math.floor(tokens / tokensPerWord));
}
