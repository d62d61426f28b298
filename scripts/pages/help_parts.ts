/** The text below a command's options, by what its paragraphs are. */

export interface HelpParts {
  /** Lines that begin with `$`, and what belongs to them. */
  readonly examples: string;
  /** Code → what it means. */
  readonly exits: readonly (readonly [code: string, means: string])[];
  /** What else there is to know of exit codes. */
  readonly exitNotes: string;
  readonly prose: readonly string[];
}

/** Cuts `Exit codes: 0 allow; 1 no; ...` into its rows. */
function exitRows(text: string): (readonly [string, string])[] {
  const words = text.replace(/^Exit codes:/, "").replaceAll(/\s+/g, " ");
  const rows = words.trim().replace(/\.$/, "").split(/; (?=\d)/);
  return rows.map((row) => {
    const [, code = "", means = ""] = /^(\d+) (.*)$/.exec(row) ?? [];
    if (code === "") throw new SyntaxError(`Cannot read exit code "${row}"`);
    return [code, `${means.charAt(0).toUpperCase()}${means.slice(1)}.`];
  });
}

/** What the help of a command says below its options. */
export function helpParts(after: string): HelpParts {
  let examples = "";
  let exits: HelpParts["exits"] = [];
  let exitNotes = "";
  const prose: string[] = [];
  for (const paragraph of after.split("\n\n")) {
    if (paragraph.startsWith("Examples:\n")) {
      examples = paragraph.replace("Examples:\n", "").replaceAll(/^ {2}/gm, "");
    } else if (paragraph.startsWith("Exit codes:")) {
      const [codes = "", notes = ""] = paragraph.split(/\.\n(?=With )/);
      exits = exitRows(codes);
      exitNotes = notes;
    } else if (!paragraph.startsWith("Commands:\n")) prose.push(paragraph);
  }
  return { examples, exits, exitNotes, prose };
}
