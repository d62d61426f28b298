/** The page of one command, from its row in the table. */

import type { ShellCommand } from "../../cli/commands/completions/shell_commands.ts";
import type { Source } from "../../cli/commands/completions/value_kinds.ts";
import type { CommandRow, Options } from "../../cli/help/command_help.ts";
import { type ExitRow, exitsOf } from "./exit_rows.ts";
import { environmentOf, filesOf, MORE } from "./facts.ts";
import { helpParts } from "./help_parts.ts";
import {
  literal,
  page,
  plain,
  prose,
  type Section,
  synopsis,
  terms,
} from "./mdoc.ts";

export interface Stamp {
  readonly date: string;
  readonly version: string;
}

/** What a value takes, where its name does not say it. */
const VALUE_NOTES: Readonly<Record<string, string>> = {
  time: "A number with a unit: ms, s, m or h.",
  ref: "The whole reference, or what stands behind its last colon.",
};

export function pageName(command: string): string {
  return command === "" ? "model-carry" : `model-carry-${command}`;
}

function sentence(text: string): string {
  // "router: ..." begins with a word of the program.
  const whole = /^[a-z]+:/.test(text)
    ? text
    : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  return /[.?]$/.test(whole) ? whole : `${whole}.`;
}

function choiceList(source: Source): string {
  return source.from === "choices"
    ? terms(
      Object.entries(source.choices).map(([word, text]) =>
        [`Cm ${plain(word)}`, prose(sentence(text))] as const
      ),
    )
    : "";
}

function optionList(options: Options, command: ShellCommand): string {
  return terms(
    Object.entries(options).map(([name, row]) => {
      const { value, text, short, isRepeatable } = row;
      const source = command.options.find((one) => one.flag === `--${name}`)
        ?.value?.source;
      const notes = [
        sentence(text),
        value === undefined ? "" : VALUE_NOTES[value] ?? "",
        isRepeatable && !text.includes("repeatable")
          ? "May be given several times."
          : "",
      ].filter((one) => one !== "").join(" ");
      const list = source === undefined ? "" : choiceList(source);
      return [
        `${short === undefined ? "" : `Fl ${short} , `}Fl \\-${plain(name)}${
          value === undefined ? "" : ` Ar ${value}`
        }`,
        list === "" ? prose(notes) : `${prose(notes)}\n${list}`,
      ] as const;
    }),
  );
}

/** Sections of what a command is, in the order of mdoc(7). */
export function commandPage(
  command: ShellCommand,
  row: CommandRow,
  all: readonly ShellCommand[],
  { exits, ...stamp }: Stamp & { readonly exits: readonly ExitRow[] },
): string {
  const parts = helpParts(row.after);
  const usage = row.usage.replace(/^model-carry ?/, "");
  const words = command.words === null ? "" : choiceList(command.words.first);
  const description = [
    prose(sentence(row.text)),
    ...[...MORE[command.name] ?? [], ...parts.prose].map((one) =>
      `.Pp\n${prose(one)}`
    ),
    ...(words === "" ? [] : [`.Pp\nIts words are:\n${words}`]),
  ].join("\n");
  const set = (macro: string) => ([term, text]: readonly [string, string]) =>
    [`${macro} ${plain(term)}`, prose(text)] as const;
  const files = filesOf(command.name).map(set("Pa"));
  const environment = environmentOf(command.name).map(set("Ev"));
  const sections: (Section | null)[] = [
    { title: "SYNOPSIS", text: `.Nm model\\-carry\n${synopsis(usage)}` },
    { title: "DESCRIPTION", text: description },
    command.name === "" ? { title: "COMMANDS", text: commandList(all) } : null,
    { title: "OPTIONS", text: optionList(row.options, command) },
    environment.length === 0
      ? null
      : { title: "ENVIRONMENT", text: terms(environment) },
    files.length === 0 ? null : { title: "FILES", text: terms(files) },
    { title: "EXIT STATUS", text: exitText(command.name, exits) },
    { title: "EXAMPLES", text: literal(parts.examples) },
    { title: "SEE ALSO", text: seeAlso(command.name, all) },
  ];
  return page({
    name: pageName(command.name),
    section: 1,
    brief: command.text,
    ...stamp,
    sections: sections.filter((one) => one !== null),
  });
}

function commandList(all: readonly ShellCommand[]): string {
  return terms(
    all.filter((one) => one.name !== "").map(({ name, text }) =>
      [
        `Xr ${pageName(name)} 1`,
        prose(sentence(text)),
      ] as const
    ),
  );
}

function exitText(command: string, rows: readonly ExitRow[]): string {
  return exitsOf(command, rows).map(({ call, codes }) => {
    const list = terms(
      codes.map(([code, when]) => [code, prose(sentence(when))] as const),
    );
    return call === command
      ? list
      : `${prose(`With ${call.slice(command.length + 1)}:`)}\n${list}`;
  }).join("\n");
}

function seeAlso(name: string, all: readonly ShellCommand[]): string {
  const others = all.map((one) => one.name).filter((one) => one !== name);
  return [
    ...others.map((one) => `${pageName(one)} 1`).sort(),
    "model-carry-policy 5",
  ].map((one, at, list) => `.Xr ${one}${at < list.length - 1 ? " ," : ""}`)
    .join("\n");
}
