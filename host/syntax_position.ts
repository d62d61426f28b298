/** Where the syntax of a module ends to be one. */

import { Script } from "node:vm";

export interface SyntaxPosition {
  /** From 1. */
  readonly line: number;
  /** Of the last character of what was not expected, from 1. */
  readonly column: number;
  /** In the runtime's words. */
  readonly message: string;
}

/** The module as a script of the same length: nothing of it is run. */
function asScript(source: string): string {
  return source
    .replace(/^\s*import\b[^;\n]*;?/gm, (text) => " ".repeat(text.length))
    .replace(/\bexport default\b/g, "0,            ")
    .replace(
      /\bexport(?= (?:async|class|const|function|let|var)\b)/g,
      "      ",
    );
}

/** What the parser says of a text; null: nothing against it. */
function faultOf(text: string): string | null {
  try {
    new Script(text);
    return null;
  } catch (error) {
    if (error instanceof Error && error.name === "SyntaxError") {
      return error.message;
    }
    throw error;
  }
}

/**
 * The first place that a parser stumbles over; null where it does not. Runtimes
 * tell it in forms of their own, or not at all: it is the shortest beginning of
 * the text that has the fault of the whole.
 */
export function syntaxPosition(source: string): SyntaxPosition | null {
  const text = asScript(source);
  const message = faultOf(text);
  if (message === null) return null;
  // What is missing at the end is missing at the end of many beginnings.
  const isAtEnd = /end of input|unterminated/i.test(message);
  let [low, high] = [isAtEnd ? text.length : 0, text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (faultOf(text.slice(0, middle)) === message) high = middle;
    else low = middle + 1;
  }
  const before = source.slice(0, low).split("\n");
  const column = before.at(-1)?.length ?? 0;
  return { line: before.length, column: Math.max(1, column), message };
}
