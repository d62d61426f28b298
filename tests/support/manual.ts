/** Man pages as tools read them. */

import { spawnSync } from "node:child_process";
import { works } from "./binary.ts";

/** Why no page can be looked at by mandoc; false: it can. */
export const noMandoc: string | false = works("sh", "-c", "command -v mandoc")
  ? false
  : "not installed: mandoc";

/** Why no page can be looked at by groff; false: it can. */
export const noGroff: string | false = works("groff", "--version")
  ? false
  : "not installed: groff";

/** What a tool says of a page, on both streams. */
export function saidOf(
  page: string,
  command: string,
  ...args: readonly string[]
): string {
  const run = spawnSync(command, args, { input: page, encoding: "utf8" });
  return `${run.stdout}${run.stderr}`;
}

/** The page as a terminal shows it, in one line, without overstriking. */
export function shown(page: string): string {
  const text = saidOf(page, "mandoc", "-T", "ascii", "-O", "width=1000");
  // Bold is a letter, a step back, and the letter again.
  const once = text.split("\b").map((one, at, all) =>
    at < all.length - 1 ? one.slice(0, -1) : one
  ).join("");
  return once.replaceAll(/\s+/g, " ");
}
