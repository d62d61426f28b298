/**
 * How much a JSON text may hold before anybody parses it: a parser takes some
 * 70 bytes for each bracket, so that a small text may become all the memory.
 */

/** Levels of brackets in one another; the deepest that is needed has 8. */
const DEPTH_CAP = 64;
/** Values of a reply: some 10,000 models. */
const REPLY_VALUES_CAP = 200_000;
/** Values of a document of 16 MiB that is any use. */
const DOCUMENT_VALUES_CAP = 1_000_000;
/** So few brackets of a reply may nest as they like: nobody looks. */
const FEW_BRACKETS = 1000;

/** How often a character is there, counted no further than `most`. */
function countOf(text: string, character: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1 && count <= most;) {
    count += 1;
    at = text.indexOf(character, at + 1);
  }
  return count;
}

function tooMany(values: number): string {
  return `holds more than ${values} values`;
}

/** Why a document is not to be parsed as JSON; null: it may. */
export function documentBoundsFault(
  text: string,
  valuesCap: number = DOCUMENT_VALUES_CAP,
): string | null {
  let depth = 0;
  let values = 1;
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (isInString) {
      if (character === "\\") at++;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === "}" || character === "]") depth -= 1;
    else if (character === "{" || character === "[" || character === ",") {
      values += 1;
      if (values > valuesCap) return tooMany(valuesCap);
      if (character === ",") continue;
      depth += 1;
      if (depth > DEPTH_CAP) return `is nested deeper than ${DEPTH_CAP} levels`;
    }
  }
  return null;
}

/**
 * The same of a reply, which most are not read through for. What is no JSON at
 * all may be parsed: a parser ends at its first character.
 */
export function replyBoundsFault(text: string): string | null {
  if (!/^\s*[[{]/.test(text)) return null;
  const most = REPLY_VALUES_CAP;
  const brackets = countOf(text, "[", most) + countOf(text, "{", most);
  // Marks inside strings count as well: no reply has so many.
  if (brackets + countOf(text, ",", most) > most) return tooMany(most);
  return brackets > FEW_BRACKETS ? documentBoundsFault(text, most + 1) : null;
}
