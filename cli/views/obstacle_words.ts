/** What stands in the way, in the words that every view has. */

import { REASONS } from "../../core/verdict/reasons.ts";
import type { LocalModelResourceSnapshot, Reason } from "../../schema/types.ts";

export interface ObstacleWords {
  /** `blocks every model`, `constrains llama3.2:1b`. */
  readonly effect: string;
  /** `What to do: plug in the charger.` */
  readonly remedy: string;
}

/** One obstacle with the models that it concerns. */
export function obstacleWords(
  { code, effect }: Reason,
  tags: readonly string[],
  { profiles }: LocalModelResourceSnapshot,
): ObstacleWords {
  const whom = tags.length === profiles.length
    ? "every model"
    : tags.join(", ");
  return {
    effect: `${effect === "deny" ? "blocks" : "constrains"} ${whom}`,
    remedy: `What to do: ${REASONS[code].remedy}.`,
  };
}
