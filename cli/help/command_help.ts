/** What a command is called with, and the text that tells of it. */

/** One option: what it takes, and a line for people. */
export interface OptionRow {
  /** Name of the value's kind (`completions` completes by it); none: a switch. */
  readonly value?: string;
  readonly text: string;
  /** Letter that stands for it: `-o`. */
  readonly short?: string;
  /** May be given several times. */
  readonly isRepeatable?: boolean;
}
/** By their names without dashes, in the order of the text. */
export type Options = Readonly<Record<string, OptionRow>>;

/** What `--help` tells of one command, and what its arguments are read by. */
export interface CommandRow {
  readonly usage: string;
  readonly text: string;
  readonly options: Options;
  /** Most arguments beside the options. */
  readonly maxPositionals: number;
  readonly after: string;
}

/** The help of one command, ending in a newline. */
export function helpText({ usage, text, options, after }: CommandRow): string {
  const lines = Object.entries(options).map(([name, row]) => {
    const short = row.short === undefined ? "    " : `-${row.short}, `;
    const value = row.value === undefined ? "" : ` <${row.value}>`;
    return `  ${`${short}--${name}${value}`.padEnd(24)} ${row.text}`;
  });
  return `Usage: ${usage}\n\n${text}\n\nOptions:\n${lines.join("\n")}\n\n` +
    `${after}\n`;
}
