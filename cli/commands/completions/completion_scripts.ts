/** Scripts by shell: one module without a host, read only by who asks. */

import { bashScript } from "./bash.ts";
import { fishScript } from "./fish.ts";
import { type CommandRows, shellCommands } from "./shell_commands.ts";
import { SHELLS } from "./value_kinds.ts";
import { zshScript } from "./zsh.ts";

export const shells: readonly string[] = Object.keys(SHELLS);

/** The script of a shell; null: there is none for it. */
export function scriptOf(shell: string, rows: CommandRows): string | null {
  switch (shell) {
    case "bash":
      return bashScript(shellCommands(rows));
    case "zsh":
      return zshScript(shellCommands(rows));
    case "fish":
      return fishScript(shellCommands(rows));
    default:
      return null;
  }
}
