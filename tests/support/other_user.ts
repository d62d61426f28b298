import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import process from "node:process";

/** Nobody: no file here is theirs. */
export const OTHER_UID = 65534;
const BECOME = [
  `--reuid=${OTHER_UID}`,
  `--regid=${OTHER_UID}`,
  "--clear-groups",
];

function works(command: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

// What the path finds first may lie in a home that others cannot enter.
const PYTHON = ["python3", "/usr/bin/python3"].find((one) =>
  works("setpriv", ...BECOME, one, "-c", "")
);

/** Why nothing can be run as another user; false: it can. */
export const noOtherUser: string | false = process.getuid?.() !== 0
  ? "becoming another user takes root"
  : PYTHON === undefined
  ? "what another user does takes setpriv and python3"
  : false;

/** Runs Python as another user until it is killed. */
export function asOtherUser(
  script: string,
  args: readonly string[],
): ChildProcess {
  const python = [PYTHON ?? "python3", "-c", script, ...args];
  return spawn("setpriv", [...BECOME, ...python], { stdio: "ignore" });
}
