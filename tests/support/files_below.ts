/** Files of a folder by their paths. */

/** Texts by path; an error is what its read fails with. */
export type Files = Record<string, string | Error>;
/** Files by name, moved below a folder. */
export const below = (at: string, files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`${at}/${name}`, text]),
  );
