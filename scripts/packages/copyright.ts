/** The copyright file of a .deb; texts of licences come from NOTICE. Pure. */

/** Text of the section of NOTICE that has a letter, without its heading. */
function section(notice: string, letter: string): string {
  const found = new RegExp(
    `^${letter}\\. .*\\n\\n([\\s\\S]*?)(?=^[A-Z]\\. |$(?![\\s\\S]))`,
    "m",
  )
    .exec(notice)?.[1];
  if (found === undefined) {
    throw new SyntaxError(`Cannot find section "${letter}" in NOTICE`);
  }
  return found.trim();
}

/** Indented as a field; a lone dot stands for an empty line. */
const field = (text: string) =>
  text.split("\n").map((line) => line.trim() === "" ? " ." : ` ${line}`)
    .join("\n");

/** packaging/debian/copyright with the texts in it. */
export function copyrightOf(template: string, notice: string): string {
  return template
    .replace("{{MIT}}", () => field(section(notice, "A")))
    .replace("{{UNICODE}}", () => field(section(notice, "B")));
}
