/** Help of `help`. */

import type { CommandRow } from "./command_help.ts";
import { HELP } from "./shared_options.ts";

export const HELP_HELP: CommandRow = {
  usage: "model-carry help [COMMAND]",
  text: "What a command takes, its examples and exit codes.",
  options: { ...HELP },
  maxPositionals: 1,
  after: `Examples:
  $ model-carry help
  $ model-carry help watch

Exit codes: 0 it was printed; 64 there is no such command.`,
};
