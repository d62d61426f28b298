/** Text for a terminal that does not say that it knows UTF-8. */

const SPELLINGS: Readonly<Record<string, string>> = {
  " °C": " C",
  "…": "~",
  "−": "-",
  "×": "x",
};

/** Every character in ASCII: spelled where that is known, else `?`. */
export function asciiOf(text: string): string {
  let plain = text;
  for (const [from, to] of Object.entries(SPELLINGS)) {
    plain = plain.replaceAll(from, to);
  }
  return plain.replace(/[^\0-\x7f]/gu, "?");
}
