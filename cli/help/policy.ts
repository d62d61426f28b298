/** Help of `policy`. */

import type { CommandRow } from "./command_help.ts";
import { COMMON, HELP } from "./shared_options.ts";

const { policy } = COMMON;

export const POLICY_HELP: CommandRow = {
  usage: "model-carry policy show | check FILE... | explain [KEY] [options]",
  text: "The policy in force, whether a file can be one, and what each key " +
    "means.",
  options: {
    ...(policy && { policy }),
    json: { text: "show: print JSON" },
    ...HELP,
  },
  maxPositionals: Infinity,
  after: `Examples:
  $ model-carry policy show           each key, its value, who stated it
  $ model-carry policy show --policy new.json --json
  $ model-carry policy check new.json other.json
  $ model-carry policy check - < new.json
  $ model-carry policy explain        all keys, a line each
  $ model-carry policy explain limits.battery.lowPercent

In every command --policy - reads standard input, and --policy <(...) a pipe: it
is read once, also by watch and serve.

Exit codes: 0 shown, explained, or every file is valid; 1 a file is not;
64 wrong usage, no such key, or no usable policy to show.`,
};
