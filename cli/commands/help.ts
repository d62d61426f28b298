/** `help`: what a command takes, as its `--help` tells it. */

import { writeStdout } from "../../host/terminal/standard_streams.ts";
import { UsageError } from "../../agent/usage_error.ts";
import { didYouMean } from "../did_you_mean.ts";
import { EXIT } from "../exit_codes.ts";
import { type CommandRow, helpText } from "../help/command_help.ts";

/** Prints the help of the command of that name; of the program without one. */
export async function runHelp(
  name: string,
  rows: Readonly<Record<string, CommandRow>>,
): Promise<number> {
  const row = Object.hasOwn(rows, name) ? rows[name] : undefined;
  if (row === undefined) {
    const names = Object.keys(rows).filter((one) => one !== "");
    throw new UsageError(
      `Cannot help with "${name}": there are ${names.join(", ")}` +
        didYouMean(name, names),
    );
  }
  await writeStdout(helpText(row));
  return EXIT.ok;
}
