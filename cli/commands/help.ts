/** `help`: what a command takes, as its `--help` tells it. */

import { writeStdout } from "../../host/terminal/standard_streams.ts";
import { UsageError } from "../../agent/usage_error.ts";
import { didYouMean, onTheScreen } from "../did_you_mean.ts";
import { EXIT } from "../exit_codes.ts";
import { type CommandRow, helpText } from "../help/command_help.ts";

/** A page of the docs that the program carries; null: none of that name. */
async function pageOf(name: string): Promise<string | null> {
  const { PAGES } = await import("../../schema/generated/pages_text.ts");
  return Object.hasOwn(PAGES, name) ? PAGES[name] ?? null : null;
}

async function noSuch(
  name: string,
  rows: Readonly<Record<string, CommandRow>>,
): Promise<UsageError> {
  const { PAGES } = await import("../../schema/generated/pages_text.ts");
  const names = [...Object.keys(rows), ...Object.keys(PAGES)]
    .filter((one) => one !== "");
  return new UsageError(
    `Cannot help with "${name}": there are ${names.join(", ")}` +
      (onTheScreen(name) || didYouMean(name, names)),
  );
}

/** Prints the help of a command, or a page; of the program without a name. */
export async function runHelp(
  name: string,
  rows: Readonly<Record<string, CommandRow>>,
): Promise<number> {
  const text = Object.hasOwn(rows, name)
    ? helpText(rows[name] as CommandRow)
    : await pageOf(name);
  if (text === null) throw await noSuch(name, rows);
  await writeStdout(text);
  return EXIT.ok;
}
