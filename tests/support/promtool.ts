import { spawnSync } from "node:child_process";
import process from "node:process";

const PROMTOOL = process.env["PROMTOOL"] ?? "promtool";

/** Why tests with promtool are skipped; false: they run. */
export const noPromtool: string | false =
  spawnSync(PROMTOOL, ["--version"]).error === undefined
    ? false
    : "there is no promtool here (Debian package prometheus; or $PROMTOOL)";
if (noPromtool) console.log(`skipped: ${noPromtool}`);

/** Runs promtool; gives its exit code and all that it says. */
export function promtool(
  args: readonly string[],
  input = "",
): { readonly code: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(PROMTOOL, [...args], {
    input,
    encoding: "utf8",
  });
  return { code: status, output: `${stdout}${stderr}` };
}
