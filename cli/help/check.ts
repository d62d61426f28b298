/** Help of `check`. */

import type { CommandRow } from "./command_help.ts";
import { ACCEPT_REPLAY, AGE, COMMON, HELP } from "./shared_options.ts";

export const CHECK_HELP: CommandRow = {
  usage: "model-carry check --profile REF [options]",
  text: "One line why, and an exit code, for scripts.",
  options: {
    profile: {
      value: "profile",
      text: "profile: its reference, the last part of it, or the tag",
    },
    from: {
      value: "file",
      text: "judge a snapshot in a file, not a new one",
    },
    ...AGE,
    "accept-replay": ACCEPT_REPLAY,
    accept: { value: "verdict", text: "constrain: also exit 0 on constrain" },
    nagios: { text: "a line, figures and exit codes of monitoring plugins" },
    json: { text: "a JSON document in place of the line" },
    ...COMMON,
    quiet: { text: "no line: the exit code alone", short: "q" },
    ...HELP,
  },
  maxPositionals: 0,
  after: `Examples:
  $ model-carry check --profile local-llama32-1b
  $ model-carry check --profile llama3.2:1b --accept constrain
  $ model-carry check --model qwen2.5:7b
  $ model-carry check --from snapshot.json --profile local-llama32-3b
  $ model-carry check --profile local-llama32-1b --nagios

Exit codes: 0 allow; 1 no; 2 no, because something required is unknown: also a
snapshot or policy that cannot be used, and a profile that is not there; 64
wrong usage; 70 own failure, which is no as well.
With --nagios: 0 OK, 1 WARNING (constrain), 2 CRITICAL (deny), 3 UNKNOWN.`,
};
