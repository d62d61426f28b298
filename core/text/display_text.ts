/** Foreign text, made fit to show. */

/** Controls, line separators, bidirectional and zero-width marks, surrogates. */
function blankUnshowable(text: string): string {
  // Its classes take a moment even to read: in here, that waits for a need.
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, " ");
}

/** No script has so many marks on one letter: they cover what is beside it. */
function thinMarks(text: string): string {
  return /[^\0-\u02ff]/.test(text)
    ? text.replace(/(\p{M}{4})\p{M}+/gu, "$1")
    : text;
}

/** One line of at most `cap` characters without anything that moves a terminal. */
export function cleanText(text: string, cap = 200): string {
  // Most texts are this; the classes above take 3 ms to build.
  if (text.length <= cap && /^[!-~]*(?: [!-~]+)*$/.test(text)) return text;
  const line = thinMarks(blankUnshowable(text.slice(0, cap * 4)))
    .replace(/\s+/g, " ").trim();
  const characters = [...line];
  return characters.length <= cap
    ? line
    : `${characters.slice(0, cap - 1).join("")}…`;
}

/** Same, for a place where a value has to stand. */
export function cleanName(text: string, cap = 200): string {
  return cleanText(text, cap) || "(empty)";
}

/** Bytes for people: `1.4 GiB`, `512 MiB`. */
export function formatBytes(bytes: number): string {
  const sign = bytes < 0 ? "-" : "";
  const size = Math.abs(bytes);
  if (size >= 1024 ** 3) return `${sign}${(size / 1024 ** 3).toFixed(1)} GiB`;
  if (size >= 1024 ** 2) return `${sign}${Math.round(size / 1024 ** 2)} MiB`;
  return `${sign}${size} B`;
}
