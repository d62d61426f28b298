/** The text below a command's options, by what its paragraphs are. */

export interface HelpParts {
  /** Lines that begin with `$`, and what belongs to them. */
  readonly examples: string;
  readonly prose: readonly string[];
}

/** Paragraphs that a page has in a section of its own. */
const ELSEWHERE = /^(?:Commands|Exit codes):/;

/** What the help of a command says below its options. */
export function helpParts(after: string): HelpParts {
  const head = "Examples:\n";
  const paragraphs = after.split("\n\n");
  const examples = paragraphs.filter((one) => one.startsWith(head));
  return {
    examples: examples.map((one) => one.slice(head.length))
      .join("\n").replaceAll(/^ {2}/gm, ""),
    prose: paragraphs.filter((one) =>
      !one.startsWith(head) && !ELSEWHERE.test(one)
    ),
  };
}
