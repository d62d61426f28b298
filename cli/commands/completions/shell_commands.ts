/** The table of commands as shells complete it. */

import type { CommandRow } from "../../help/command_help.ts";
import {
  COMMAND_WORDS,
  PAGE_WORDS,
  type Source,
  VALUE_KINDS,
  type Words,
} from "./value_kinds.ts";

export interface ShellOption {
  /** With its dashes. */
  readonly flag: string;
  /** Letter that stands for it; null: none. */
  readonly short: string | null;
  readonly text: string;
  readonly isRepeatable: boolean;
  /** Null for a switch. */
  readonly value: { readonly name: string; readonly source: Source } | null;
}

export interface ShellCommand {
  /** Empty for the default command. */
  readonly name: string;
  /** The line that the program's help has for it. */
  readonly text: string;
  readonly options: readonly ShellOption[];
  readonly words: (Words & { readonly first: Source }) | null;
}

export type CommandRows = Readonly<Record<string, CommandRow>>;

/** The line for each command in the help of the program. */
export function briefTexts(
  rows: CommandRows,
): Readonly<Record<string, string>> {
  const program = rows[""];
  const list = /^Commands:\n((?: {2}\w+ +.+\n)+)/.exec(program?.after ?? "");
  const lines = [...(list?.[1] ?? "").matchAll(/^ {2}(\w+) +(.+)$/gm)];
  return {
    "": program?.text ?? "",
    ...Object.fromEntries(lines.map(([, name, text]) => [name, text])),
  };
}

function shellOption(
  [name, row]: [string, CommandRow["options"][string]],
): ShellOption {
  const { value, text, isRepeatable = false } = row;
  const source = value === undefined ? null : VALUE_KINDS[value];
  if (source === undefined) {
    throw new RangeError(`Cannot complete --${name}: "<${value}>" is no kind`);
  }
  return {
    flag: `--${name}`,
    short: row.short ?? null,
    text,
    isRepeatable,
    value: value === undefined || source === null
      ? null
      : { name: value, source },
  };
}

function wordsOf(
  name: string,
  texts: Readonly<Record<string, string>>,
): ShellCommand["words"] {
  const words = COMMAND_WORDS[name];
  if (words === undefined) return null;
  const { "": _, ...commands } = texts;
  const choices = { ...commands, ...PAGE_WORDS };
  const { first } = words;
  return {
    ...words,
    first: first === "help" ? { from: "choices", choices } : first,
  };
}

/**
 * What there is to complete, the default command first.
 *
 * @throws {RangeError} an option has a value of a kind that is not known
 */
export function shellCommands(rows: CommandRows): readonly ShellCommand[] {
  const texts = briefTexts(rows);
  return Object.entries(rows).map(([name, row]) => ({
    name,
    text: texts[name] ?? row.text,
    options: Object.entries(row.options).map(shellOption),
    words: wordsOf(name, texts),
  }));
}

/** Options, and their letters, behind which a value stands. */
export function takersOf(commands: readonly ShellCommand[]): string[] {
  const takers = commands.flatMap((one) => one.options)
    .filter((one) => one.value !== null);
  return [
    ...new Set(
      takers.flatMap(({ flag, short }) =>
        short === null ? [flag] : [flag, `-${short}`]
      ),
    ),
  ];
}
