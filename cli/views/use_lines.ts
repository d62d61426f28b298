/** How long the memory lasts, and what fits beside each other, for people. */

import { PROMPT_CACHE_BYTES } from "../../core/need/sustained_use.ts";
import type { LocalModelResourceSnapshot as Snapshot } from "../../schema/types.ts";

type Profile = Snapshot["profiles"][number];

/** A figure that is worth two digits, grouped by three. */
function about(count: number): string {
  const step = 10 **
    Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1);
  return String(Math.floor(count / step) * step)
    .replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** Tokens of prompts that a model has room for, where the cache can fill it. */
function roomOf({ sustain }: Profile["admission"]): number | null {
  const { bytesPerToken, tokens } = sustain;
  if (bytesPerToken === null || tokens === null) return null;
  return bytesPerToken * tokens >= PROMPT_CACHE_BYTES ? null : tokens;
}

/** A sentence of each that has something to say. */
export function* useLines(
  { profiles, admission }: Snapshot,
): Generator<string> {
  const runnable = profiles.filter((one) => one.admission.decision !== "deny");
  const rooms = runnable.flatMap(({ modelTag, admission }) => {
    const tokens = roomOf(admission);
    return tokens === null ? [] : [{ tokens: about(tokens), modelTag }];
  }).map(({ tokens, modelTag }, index) =>
    `${tokens}${index === 0 ? " tokens of new prompts" : ""} with ${modelTag}`
  );
  if (rooms.length > 0) {
    yield `room for about ${rooms.join(", ")}`;
  }
  const { jointly } = admission;
  if (jointly.length >= runnable.length) return;
  const together = runnable.filter((one) => jointly.includes(one.profileRef))
    .map((one) => one.modelTag);
  yield together.length === 1
    ? `one at a time: no other fits beside ${together[0]}`
    : `at the same time no more than ${together.join(", ")}`;
}
