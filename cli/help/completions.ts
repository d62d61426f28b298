/** Help of `completions`. */

import type { CommandRow } from "./command_help.ts";
import { COMMON, HELP } from "./shared_options.ts";

const { policy, plugins } = COMMON;

export const COMPLETIONS_HELP: CommandRow = {
  usage: "model-carry completions bash | zsh | fish",
  text: "Print the script by which a shell completes commands, options, " +
    "their values, profiles and probes.",
  options: {
    ...(policy && { policy }),
    ...(plugins && { plugins }),
    ...HELP,
  },
  maxPositionals: 2,
  after: `Examples:
  $ model-carry completions bash > ~/.local/share/bash-completion/completions/model-carry
  $ model-carry completions zsh > ~/.zfunc/_model-carry
  $ model-carry completions fish > ~/.config/fish/completions/model-carry.fish
  $ model-carry completions profiles  names for check --profile
  $ model-carry completions refs      names for export --profile
  $ model-carry completions probes    names for probes run

The last three are what the scripts ask for while somebody types: profiles, refs
and probes read the policy and the plugins, run no probe and ask no service.
--policy and --plugins are for them.

Exit codes: 0 it was printed; 64 there is no such shell, or a policy that cannot
be used; 70 standard output takes nothing.`,
};
