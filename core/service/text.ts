/** Texts without what stands around them, as Go takes it off. */

/** One character of unicode.IsSpace; String.trim has another set. */
const SPACE =
  /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/**
 * strings.Trim: a text without such characters at both ends. A pattern of the
 * whole end would be tried from each of its characters, in quadratic time.
 */
export function trim(text: string, one: RegExp): string {
  let [start, end] = [0, text.length];
  while (start < end && one.test(text.charAt(start))) start++;
  while (end > start && one.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Lines of a text that begin as a pattern does, without what is around them. */
export function linesOf(text: string, begin: RegExp): string[] {
  return text.split("\n").map((line) => line.trim())
    .filter((line) => begin.test(line));
}

/** strings.TrimSpace. */
export function trimSpace(text: string): string {
  return trim(text, SPACE);
}
