/** Patterns of paths: `#` is a number, `{a,b}` a choice. Pure. */

/** A pattern for each part of a path. */
export type PathPattern = readonly RegExp[];

/** What a text stands for. */
export function compilePattern(text: string): PathPattern {
  const parts = text === "" ? [] : text.split("/");
  return parts.map((part) => {
    const choices = part.replaceAll("{", "(?:").replaceAll("}", ")")
      .replaceAll(",", "|");
    return new RegExp(`^${choices.replaceAll("#", "\\d{1,7}")}$`);
  });
}

/** True where the path has every part of a pattern. */
export function isPattern(
  pattern: PathPattern,
  parts: readonly string[],
): boolean {
  return pattern.length === parts.length && beginsAs(pattern, parts);
}

/** True where a pattern goes on below the path. */
export function leadsOn(
  pattern: PathPattern,
  parts: readonly string[],
): boolean {
  return pattern.length > parts.length && beginsAs(pattern, parts);
}

function beginsAs(pattern: PathPattern, parts: readonly string[]): boolean {
  return parts.every((part, at) => pattern[at]?.test(part));
}
