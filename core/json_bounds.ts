/**
 * How much a JSON text may hold before anybody parses it: a parser takes some
 * 70 bytes for each bracket, so that a small text may become all the memory.
 */

/** Levels of brackets in one another; the deepest that is needed has 8. */
const DEPTH_CAP = 64;

export interface JsonCaps {
  /** Values of all levels together. */
  readonly values: number;
  /** So few brackets may nest as they like: nobody looks. */
  readonly brackets: number;
}

/** A reply of a service: some 10,000 models. */
const REPLY_CAPS: JsonCaps = { values: 200_000, brackets: 1000 };

/** How often a character is there, counted no further than `most`. */
function countOf(text: string, character: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1 && count <= most;) {
    count += 1;
    at = text.indexOf(character, at + 1);
  }
  return count;
}

/** Whether brackets nest deeper than the cap; strings are left out. */
function isDeep(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (isInString) {
      if (character === "\\") at++;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === "{" || character === "[") {
      depth += 1;
      if (depth > DEPTH_CAP) return true;
    } else if (character === "}" || character === "]") depth -= 1;
  }
  return false;
}

/**
 * Why a text is not to be parsed as JSON; null: it may. What is no JSON at all
 * may be: a parser ends at its first character.
 */
export function jsonBoundsFault(
  text: string,
  caps: JsonCaps = REPLY_CAPS,
): string | null {
  if (!/^\s*[[{]/.test(text)) return null;
  const { values } = caps;
  const brackets = countOf(text, "[", values) + countOf(text, "{", values);
  // Marks inside strings count as well: no text of ours has so many.
  if (brackets + countOf(text, ",", values) > values) {
    return `holds more than ${values} values`;
  }
  return brackets > caps.brackets && isDeep(text)
    ? `is nested deeper than ${DEPTH_CAP} levels`
    : null;
}
