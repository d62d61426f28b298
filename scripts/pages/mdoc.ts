/** Text as mdoc(7) takes it. */

/** Plain text: no character of it is a request, an escape or a hyphenation. */
export function plain(text: string): string {
  return text.replaceAll("\\", "\\e").replaceAll("-", "\\-")
    .replaceAll(/^(?=[.'])/gm, "\\&");
}

/** Shorter than the 80 bytes that mandoc wants, with room for escapes. */
const LINE = /(\S.{0,69}|\S+)(?: |$)/g;

/** Prose: each sentence begins a line, as roff spaces them. */
export function prose(text: string): string {
  const words = text.replaceAll(/\s+/g, " ").trim();
  const sentences = words.replaceAll(/([.!?]) (?=[A-Z]|--)/g, "$1\n");
  const lines = sentences.split("\n").flatMap((one) =>
    [...one.matchAll(LINE)].map(([, line = ""]) => line)
  );
  return plain(lines.join("\n"));
}

/** Options of the house and upper-case words, set as what they are. */
export function synopsis(usage: string): string {
  return usage.split(" ").map((word) => {
    const [, before = "", core = "", after = ""] =
      /^(\[?)([^\]]*?)((?:\.\.\.)?\]?)$/.exec(word) ?? [];
    const font = core === "" || core === "|"
      ? ""
      : /^[A-Z:]+$/.test(core) || core === "options"
      ? "I"
      : "B";
    const set = font === "" ? plain(core) : `\\f${font}${plain(core)}\\fR`;
    return `${before}${set}${after}`;
  }).join(" ");
}

/** A list of terms; each term is written as macros. */
export function terms(
  rows: readonly (readonly [term: string, text: string])[],
): string {
  const items = rows.map(([term, text]) => `.It ${term}\n${text}`);
  return [".Bl -tag -width Ds", ...items, ".El"].join("\n");
}

/** Lines as they are. */
export function literal(text: string): string {
  return `.Bd -literal -offset indent\n${plain(text)}\n.Ed`;
}

export interface Section {
  readonly title: string;
  readonly text: string;
}

export interface Page {
  readonly name: string;
  readonly section: number;
  readonly brief: string;
  readonly date: string;
  readonly version: string;
  readonly sections: readonly Section[];
}

/** A whole page. */
export function page(
  { name, section, brief, date, version, sections }: Page,
): string {
  return [
    `.Dd ${date}`,
    `.Dt ${name.toUpperCase()} ${section}`,
    `.Os model\\-carry ${version}`,
    ".Sh NAME",
    `.Nm ${name}`,
    `.Nd ${plain(brief.replace(/[.?]$/, ""))}`,
    ...sections.flatMap(({ title, text }) => [`.Sh ${title}`, text]),
    "",
  ].join("\n");
}
