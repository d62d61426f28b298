/** The next step after a word that nobody knows. */

import { nearest } from "../core/text/nearest.ts";
import type { CommandRow } from "./help/command_help.ts";
import { UnknownOption, UnknownWord } from "./parse_arguments.ts";

/** `; did you mean "check"?`, or nothing. */
export function didYouMean(word: string, words: readonly string[]): string {
  const meant = nearest(word, words);
  return meant === null ? "" : `; did you mean "${meant}"?`;
}

/** What a word in the place of a command, or an option, was meant to be. */
export function whatWasMeant(
  error: TypeError,
  command: string,
  { options }: CommandRow,
  commands: readonly string[],
): string {
  if (error instanceof UnknownOption) {
    const [given = ""] = error.option.split("=");
    const names = Object.keys(options).map((one) => `--${one}`);
    return didYouMean(given, names);
  }
  if (!(error instanceof UnknownWord) || command !== "") return "";
  const { word } = error;
  // The name of a model, as the table shows it.
  if (/^[\w./-]+:[\w.-]+$/.test(word)) {
    return `; a model is asked for as check --model ${word}`;
  }
  return didYouMean(word, commands.filter((one) => one !== ""));
}
