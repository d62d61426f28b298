/** How long the memory lasts, and what fits beside each other, for people. */

import { PROMPT_CACHE_BYTES } from "../../core/need/sustained_use.ts";
import type { LocalModelResourceSnapshot as Snapshot } from "../../schema/types.ts";

/** A figure that is worth two digits, grouped by three. */
function about(count: number): string {
  const step = 10 **
    Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1);
  return String(Math.floor(count / step) * step)
    .replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** Room for prompts of each model that may run, where the cache can fill it. */
export function* useLines(
  { profiles, admission }: Snapshot,
): Generator<string> {
  const runnable = profiles.filter((one) => one.admission.decision !== "deny");
  for (const { modelTag, admission: { sustain } } of runnable) {
    const { bytesPerToken, tokens } = sustain;
    if (bytesPerToken === null || tokens === null) continue;
    if (bytesPerToken * tokens >= PROMPT_CACHE_BYTES) continue;
    yield `${modelTag} has room for about ${
      about(tokens)
    } tokens of new prompts`;
  }
  const { jointly } = admission;
  if (jointly.length >= runnable.length) return;
  const together = runnable.filter((one) => jointly.includes(one.profileRef))
    .map((one) => one.modelTag);
  yield together.length === 1
    ? `one at a time: ${together[0]} alone fills the memory`
    : `at the same time no more than ${together.join(", ")}`;
}
