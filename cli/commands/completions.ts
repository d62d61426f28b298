/** `completions`: what shells complete this program with. */

import { writeStdout } from "../../host/terminal/standard_streams.ts";
import { UsageError } from "../../agent/usage_error.ts";
import { EXIT } from "../exit_codes.ts";
import type { CommandRows } from "./completions/shell_commands.ts";

interface CompletionsOptions {
  readonly policy?: string;
  readonly plugins?: readonly string[];
}

/** One a line: the word, a tab, what it means. */
async function wordLines(
  list: string,
  typed: string,
  options: CompletionsOptions,
): Promise<string | null> {
  const live = await import("./completions/live_words.ts");
  switch (list) {
    case "profiles":
      return await live.profileLines(typed, options);
    case "refs":
      return await live.refLines(typed, options);
    case "probes":
      return await live.probeLines(options);
    default:
      return null;
  }
}

/** Prints the script of a shell, or the words that such a script asks for. */
export async function runCompletions(
  [shell, typed = ""]: readonly string[],
  options: CompletionsOptions,
  rows: CommandRows,
): Promise<number> {
  const { scriptOf, shells } = await import(
    "./completions/completion_scripts.ts"
  );
  const known = `there are ${shells.join(", ")}`;
  if (shell === undefined) {
    throw new UsageError(`Cannot print completions without a shell: ${known}`);
  }
  const text = scriptOf(shell, rows) ?? await wordLines(shell, typed, options);
  if (text === null) {
    throw new UsageError(`Cannot print completions for "${shell}": ${known}`);
  }
  await writeStdout(text);
  return EXIT.ok;
}
