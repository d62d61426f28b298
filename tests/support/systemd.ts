/** The packaged unit, and systemd's own judgement of units. */

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../../packaging/systemd/", import.meta.url);

/** Path of the unit. */
export const UNIT = fileURLToPath(new URL("model-carry.service", ROOT));

/** Text of the unit. */
export const unitText: string = readFileSync(UNIT, "utf8");

/** Values of a setting, one for each line that gives it. */
export function settings(name: string): string[] {
  return unitText.split("\n").filter((line) => line.startsWith(`${name}=`))
    .map((line) => line.slice(name.length + 1));
}

/** The one value of a setting. */
export function setting(name: string): string {
  const [value, ...more] = settings(name);
  if (value === undefined || more.length > 0) {
    throw new Error(`Cannot find one "${name}" in the unit`);
  }
  return value;
}

/** Every line of the unit that sets something. */
export function unitLines(): string[] {
  return unitText.split("\n").filter((line) => /^[A-Za-z]+=/.test(line));
}

/** Runs systemd-analyze; gives its exit code and all that it says. */
export function systemdAnalyze(
  ...args: readonly string[]
): { readonly code: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync("systemd-analyze", [...args], {
    encoding: "utf8",
    env: { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", SYSTEMD_COLORS: "0" },
  });
  return { code: status, output: `${stdout}${stderr}` };
}

/** Why tests with systemd-analyze are skipped; false: they run. */
export const noAnalyze: string | false =
  spawnSync("systemd-analyze", ["--version"]).error === undefined
    ? false
    : "there is no systemd-analyze here (Debian package systemd)";
if (noAnalyze) console.log(`skipped: ${noAnalyze}`);

/** System calls of a set such as `@system-service`, its own sets included. */
export function systemCalls(set: string): Set<string> {
  const found = new Set<string>();
  const { output } = systemdAnalyze("syscall-filter", "--no-pager", set);
  for (const line of output.split("\n").slice(1)) {
    const name = line.trim();
    if (name.startsWith("@")) {
      for (const call of systemCalls(name)) found.add(call);
    } else if (/^\w+$/.test(name)) found.add(name);
  }
  return found;
}
