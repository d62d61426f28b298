/** Files of a folder by their paths. */

/** Texts by path; an error is what its read fails with. */
export type Files = Record<string, string | Error>;
/** Files by name, moved below a folder. */
export const below = (at: string, files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`${at}/${name}`, text]),
  );
/** Numbers and words as the kernel ends them. */
export const ended = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      name,
      typeof text === "string" && /\S$/.test(text) ? `${text}\n` : text,
    ]),
  );
