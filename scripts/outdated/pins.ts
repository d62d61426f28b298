/** What is pinned, and what of it is behind. Pure. */

export interface Behind {
  readonly name: string;
  readonly pinned: string;
  readonly newest: string;
}

/** A version that is not taken, nor what follows it up to the next major. */
export interface Held {
  readonly refused: string;
  readonly why: string;
}

/** The one Deno that these texts ask npx for, as an import of npm. */
export function pinnedDeno(texts: readonly string[]): string {
  const found = new Set(
    texts.flatMap((text) => text.match(/\bdeno@\d+\.\d+\.\d+\b/g) ?? []),
  );
  const [one, ...others] = found;
  if (one === undefined || others.length > 0) {
    throw new SyntaxError(
      `Cannot tell which Deno is pinned: "${[...found].join(", ")}"`,
    );
  }
  return `npm:${one}`;
}

/** Rows of the table of `deno outdated`; where nothing is behind it is empty. */
export function parseOutdated(table: string): Behind[] {
  const [, ...rows] = table.split("\n").filter((line) => line.startsWith("│"));
  const behind = rows.map((row): Behind => {
    const cells = /^│ npm:(\S+) +│ (\S+) +│ \S+ +│ (\S+) +│$/.exec(row);
    const [, name, pinned, newest] = cells ?? [];
    if (name === undefined || pinned === undefined || newest === undefined) {
      throw new SyntaxError(`Cannot read a row of deno outdated: "${row}"`);
    }
    return { name, pinned, newest };
  });
  if (table.trim() !== "" && behind.length === 0) {
    throw new SyntaxError(`Cannot read the table of deno outdated: "${table}"`);
  }
  return behind;
}

const major = (version: string) => version.split(".")[0];

export interface Told {
  readonly lines: readonly string[];
  /** How many of them somebody has to act on. */
  readonly faults: number;
}

/** A line for each; what is held back on purpose is told, and is no fault. */
export function tellBehind(
  behind: readonly Behind[],
  held: Readonly<Record<string, Held>>,
): Told {
  let faults = 0;
  const lines = behind.map(({ name, pinned, newest }) => {
    const line = `${name}: ${pinned}, newest ${newest}`;
    const one = held[name];
    if (one && major(newest) === major(one.refused)) {
      return `${line}; held back: ${one.why}`;
    }
    faults++;
    return line;
  });
  for (const name of Object.keys(held)) {
    if (behind.some((one) => one.name === name)) continue;
    faults++;
    lines.push(`${name}: held back, but not behind`);
  }
  return { lines, faults };
}

/** Packages that `deno outdated` could not ask about: it ends well all the same. */
export function unasked(stderr: string): number {
  const [text, count] = /Unable to check(?: updates for (\d+))?/.exec(stderr) ??
    [];
  return text === undefined ? 0 : Number(count ?? 1);
}
