/** What a machine says on its second serial port, section by section. */

export interface Section {
  readonly text: string;
  /** How the command of the section ended; null: it did not. */
  readonly code: number | null;
}

export type Report = ReadonlyMap<string, Section>;

/** Reads `@@ NAME`, the lines of a command, and `@@ = CODE`. */
export function parseReport(text: string): Report {
  const sections = new Map<string, Section>();
  let name: string | null = null;
  let lines: string[] = [];
  const end = (code: number | null) => {
    if (name !== null) sections.set(name, { text: lines.join("\n"), code });
    [name, lines] = [null, []];
  };
  // A terminal ends its lines with a carriage return, too.
  for (const line of text.replaceAll("\r", "").split("\n")) {
    const [, begun] = /^@@ ([a-z][a-z-]*)$/.exec(line) ?? [];
    const [, code] = /^@@ = (\d+)$/.exec(line) ?? [];
    if (code !== undefined) end(Number(code));
    else if (begun !== undefined) {
      end(null);
      name = begun;
    } else if (name !== null) lines.push(line);
  }
  end(null);
  return sections;
}

/** Properties as `systemctl show` prints them. */
export function properties(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text.split("\n").filter((line) => line.includes("=")).map((line) => {
      const at = line.indexOf("=");
      return [line.slice(0, at), line.slice(at + 1)];
    }),
  );
}
