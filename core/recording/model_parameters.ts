/** Texts that a model is made of: the lines that a probe reads. */

import { linesOf } from "../service/text.ts";
import { REMOVED } from "./placeholders.ts";

/** Its parameters: what decides how much memory a load takes. */
export function parameterLines(value: unknown): unknown {
  if (value === undefined || value === null) return value;
  if (typeof value !== "string") return 0;
  return linesOf(value, /^num_(?:ctx|batch)(?:\s|$)/).map((line) => {
    const [name] = line.split(/\s/);
    return `${name} ${/^\w+\s+(\d{1,9})$/.exec(line)?.[1] ?? REMOVED}`;
  }).join("\n");
}

/** Its Modelfile: that there are further files, and not which. */
export function modelfileLines(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const words = linesOf(value, /^(?:ADAPTER|DRAFT)\s/)
    .map((line) => line.split(/\s/)[0]);
  return [...new Set(words)].map((word) => `${word} ${REMOVED}`).join("\n");
}
