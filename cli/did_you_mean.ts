/** The next step after a word that nobody knows. */

import { SIGNAL_NAMES } from "../core/signals/table.ts";
import { nearest } from "../core/text/nearest.ts";
import { BUILTINS } from "../schema/generated/builtins.ts";
import type { CommandRow } from "./help/command_help.ts";
import { UnknownOption, UnknownWord } from "./parse_arguments.ts";

/** `; did you mean "check"?`, or nothing. */
export function didYouMean(word: string, words: readonly string[]): string {
  const meant = nearest(word, words);
  return meant === null ? "" : `; did you mean "${meant}"?`;
}

/** The probe that reads a signal, by its name in the table; null: no signal. */
function probeOf(word: string): string | null {
  const name = SIGNAL_NAMES.find((one) => one === word);
  const probe = BUILTINS.find(({ provides }) =>
    provides.some((one) => one === name)
  );
  return probe?.id ?? null;
}

const METRICS = "metrics are given by serve, kept by watch --to prometheus, " +
  "and written once by export --to prometheus";

/** Words that other programs have → what does it here. */
const INSTEAD: Readonly<Record<string, string>> = {
  version: "the version is told by --version",
  list: "what is installed is judged by models",
  ls: "what is installed is judged by models",
  ps: "what is installed is judged by models",
  plugins: "plugins are listed by probes list, and taught by help plugins",
  metrics: METRICS,
  prometheus: METRICS,
  nfd: "labels are kept by watch --to nfd, and written once by export --to nfd",
  page: "the page is given by serve, at /",
  status: "without a command it tells how things stand; doctor, what to mend",
  snapshot: "without a command it takes a snapshot; --output FILE keeps it",
};

/** A name that stands on the screen, or a habit of another program. */
export function onTheScreen(word: string): string {
  const probe = probeOf(word);
  if (probe !== null) return `; one probe alone is run as probes run ${probe}`;
  return Object.hasOwn(INSTEAD, word) ? `; ${INSTEAD[word]}` : "";
}

/** What a value without its option was meant for: a model, a profile, a file. */
function optionFor(word: string, command: string, row: CommandRow): string {
  // The name of a model, as the table shows it.
  if ("model" in row.options && /^[\w./-]+:[\w.-]+$/.test(word)) {
    return `; a model is asked for as ${command || "check"} --model ${word}`;
  }
  if (command === "") return "";
  if ("profile" in row.options && /^(?:urn:|local-)/.test(word)) {
    return `; a profile is named as ${command} --profile ${word}`;
  }
  return "from" in row.options && /[./]/.test(word)
    ? `; a snapshot in a file is read as ${command} --from ${word}`
    : "";
}

/** What was wrong, and what a word or an option was meant to be. */
export function slipTold(
  error: TypeError,
  command: string,
  row: CommandRow,
  commands: readonly string[],
): string {
  const { message } = error;
  if (error instanceof UnknownOption) {
    const [given = ""] = error.option.split("=");
    const letters = Object.entries(row.options).flatMap(([, { short }]) =>
      short === undefined ? [] : [`-${short}`]
    );
    const names = Object.keys(row.options).map((one) => `--${one}`);
    const letter = letters.find((one) =>
      one.toLowerCase() === given.toLowerCase()
    );
    return letter === undefined
      ? message + didYouMean(given, names)
      : `${message}; did you mean "${letter}"?`;
  }
  if (!(error instanceof UnknownWord)) return message;
  const { word } = error;
  const named = commands.filter((one) => one !== "");
  if (command === "" && named.includes(word)) {
    return `"${word}" stands behind an option, and a command comes first: ` +
      `model-carry ${word} …`;
  }
  const meant = optionFor(word, command, row);
  if (meant !== "" || command !== "") return message + meant;
  return message + (onTheScreen(word) || didYouMean(word, named));
}
