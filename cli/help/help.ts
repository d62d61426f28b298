/** Help of `help`. */

import type { CommandRow } from "./command_help.ts";
import { HELP } from "./shared_options.ts";

export const HELP_HELP: CommandRow = {
  usage: "model-carry help [COMMAND | PAGE]",
  text: "What a command takes, its examples and exit codes; or a page that " +
    "the program carries: exit-codes, plugins.",
  options: { ...HELP },
  maxPositionals: 1,
  after: `Examples:
  $ model-carry help
  $ model-carry help watch
  $ model-carry help plugins | less   the contract of plugins, offline

Exit codes: 0 it was printed; 64 there is no such command
or page.`,
};
