/**
 * What is kept free of a runner that keeps finished prompts.
 *
 * Each new prompt takes its keys and values from what is left, until the kernel
 * kills the runner: the verdict has to turn some prompts before that
 * (docs/decisions/prompts-kept-free.md).
 */

import { PROMPT_CACHE_BYTES } from "./sustained_use.ts";

/** The one that was admitted last, and three that are warned of. */
const PROMPTS = 4;
/** Of one prompt, where the context holds as many. */
const TOKENS = 2048;

/** Memory kept free for new prompts. */
export interface PromptReserve {
  readonly bytes: number;
  /** What it is for, in words. */
  readonly source: string;
}

/** Null: the runner keeps none, or what each token takes is not known. */
export function promptReserve(
  bytesPerToken: number | null,
  contextTokens: number,
): PromptReserve | null {
  if (bytesPerToken === null) return null;
  const tokens = Math.min(TOKENS, contextTokens);
  return {
    bytes: Math.min(
      PROMPT_CACHE_BYTES,
      Math.ceil(PROMPTS * tokens * bytesPerToken),
    ),
    source:
      `${PROMPTS} new prompts of ${tokens} tokens, which the runner keeps`,
  };
}
