/** Colors of a terminal, or none. */

import type { Decision } from "../../schema/types.ts";

export interface Colors {
  bold(text: string): string;
  dim(text: string): string;
  good(text: string): string;
  fair(text: string): string;
  bad(text: string): string;
}

const paint = (code: number) => (text: string) =>
  `\u001b[${code}m${text}\u001b[0m`;
const plain = (text: string) => text;

/** The five styles that the views use. */
export function createColors(isColored: boolean): Colors {
  return isColored
    ? {
      bold: paint(1),
      dim: paint(2),
      good: paint(32),
      fair: paint(33),
      bad: paint(31),
    }
    : { bold: plain, dim: plain, good: plain, fair: plain, bad: plain };
}

/** A verdict in its color. */
export function colorDecision(
  colors: Colors,
  decision: Decision,
): (text: string) => string {
  if (decision === "allow") return colors.good;
  return decision === "constrain" ? colors.fair : colors.bad;
}
