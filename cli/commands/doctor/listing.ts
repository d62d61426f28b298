/** Findings as lines for people. */

import { wrap } from "../../views/table.ts";
import type { Finding, State } from "./finding.ts";

const MARKS: Readonly<Record<State, string>> = {
  ok: "   ok  ",
  look: " ! look",
  fail: " x fail",
};
const INDENT = " ".repeat(9);
/** Narrower beside the names than this, sentences stand below them. */
const BESIDE_LEAST = 30;

function sentences({ found, next }: Finding): readonly string[] {
  return next === null ? [found] : [found, `next: ${next}`];
}

/**
 * The lines of findings.
 *
 * @param columns of the screen; null: one line a sentence, however long
 */
export function findingLines(
  findings: readonly Finding[],
  columns: number | null,
): readonly string[] {
  const width = Math.max(0, ...findings.map(({ id }) => id.length));
  const column = INDENT.length + width + 2;
  if (columns === null || columns - column >= BESIDE_LEAST) {
    return findings.flatMap((one) => {
      const [found = "", ...next] = sentences(one);
      const beside = columns === null ? [found] : wrap(found, columns - column);
      const [first = "", ...rest] = beside;
      return [
        `${MARKS[one.state]}  ${one.id.padEnd(width)}  ${first}`,
        ...rest.map((line) => " ".repeat(column) + line),
        ...next.flatMap((line) =>
          columns === null ? [line] : wrap(line, columns - INDENT.length)
        ).map((line) => INDENT + line),
      ];
    });
  }
  return findings.flatMap((one) => [
    `${MARKS[one.state]}  ${one.id}`,
    ...sentences(one).flatMap((line) => wrap(line, columns - INDENT.length))
      .map((line) => INDENT + line),
  ]);
}
