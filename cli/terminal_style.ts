/** How text for a terminal looks: colors, letters, width. */

import {
  isTerminal,
  terminalColumns,
} from "../host/terminal/standard_streams.ts";
import { isUnicodeLocale, readEnv } from "../host/system_and_runtime.ts";
import { type Colors, createColors } from "./views/colors.ts";

export interface StyleOptions {
  readonly color?: string;
  readonly noColor?: boolean;
}

export interface TerminalStyle {
  readonly colors: Colors;
  readonly columns: number;
  /** Else ASCII alone. */
  readonly isUnicode: boolean;
}

/** Whether there are colors: by option, then NO_COLOR and the terminal. */
function isColored({ color, noColor }: StyleOptions): boolean {
  if (noColor || color === "never") return false;
  if (color === "always") return true;
  return isTerminal() && readEnv("NO_COLOR") === null &&
    readEnv("TERM") !== "dumb";
}

/** The style that options, environment and terminal ask for. */
export function terminalStyle(options: StyleOptions): TerminalStyle {
  return {
    colors: createColors(isColored(options)),
    columns: terminalColumns(),
    isUnicode: isUnicodeLocale(),
  };
}
