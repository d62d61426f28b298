/** Fields of HTTP heads, as RFC 9110, section 5, has them. */

const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** Bytes above 0x7f are allowed there, and nobody agrees on what they mean. */
const VALUE = /^[\t -~]*$/;

export type Field = readonly [name: string, value: string];

const isBlank = (text: string, at: number) =>
  text[at] === " " || text[at] === "\t";

/** Without spaces and tabs around it: no other blank is optional on the wire. */
export function trimBlanks(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(text, from)) from += 1;
  while (to > from && isBlank(text, to - 1)) to -= 1;
  return text.slice(from, to);
}

/** A line of a head; null: it is none. Its value may hold bytes above 0x7f. */
export function parseField(line: string): Field | null {
  const colon = line.indexOf(":");
  const name = line.slice(0, Math.max(colon, 0));
  return NAME.test(name) ? [name, trimBlanks(line.slice(colon + 1))] : null;
}

/** The same where every value has to be plain text. */
export function parsePlainField(line: string): Field | null {
  const field = parseField(line);
  return field !== null && VALUE.test(field[1]) ? field : null;
}

/** Members of a value that is a list (RFC 9110, section 5.6.1). */
export function listMembers(value: string): string[] {
  return value.split(",").map(trimBlanks);
}
