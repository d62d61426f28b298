import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";

/** The compiled program that the tests are about. */
export const BINARY = process.env["MODEL_CARRY_BINARY"] ?? "";

/** Why there is no binary to test; false: there is one. */
export const noBinary: string | false = existsSync(BINARY)
  ? false
  : "MODEL_CARRY_BINARY names no binary: deno task build makes one";

/** Whether a command can be run here and ends well. */
export function works(command: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const isRoot = process.getuid?.() === 0;
const NAMESPACE = isRoot ? ["-m"] : ["-rm"];

/** Why no file systems can be mounted here; false: they can. */
export const noMounts: string | false = noBinary ||
  (works("unshare", ...NAMESPACE, "mount", "-t", "tmpfs", "none", "/mnt")
    ? false
    : "file systems cannot be mounted here, not even in a namespace");

const NOBODY = ["--reuid=65534", "--regid=65534", "--clear-groups"];

/** Why no run can be another user's; false: it can. */
export const noNobody: string | false = noBinary ||
  (isRoot && works("setpriv", ...NOBODY, "true")
    ? false
    : "becoming another user takes root");

/** Command that runs its arguments as a user without any rights. */
export const AS_NOBODY: readonly string[] = ["setpriv", ...NOBODY];

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ShellOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a line of shell with the binary as $1 and arguments after it. */
export function shell(
  line: string,
  args: readonly string[] = [],
  options: ShellOptions = {},
  command: readonly string[] = [],
): Ended {
  const [program = "sh", ...rest] = [...command, "sh"];
  const { status, stdout, stderr } = spawnSync(
    program,
    [...rest, "-euc", line, "sh", BINARY, ...args],
    {
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      env: { PATH: "/usr/sbin:/usr/bin:/sbin:/bin" },
      ...options,
    },
  );
  return { code: status, stdout, stderr };
}

/** The same with file systems of its own. */
export function mounted(line: string, args: readonly string[] = []): Ended {
  return shell(line, args, {}, ["unshare", ...NAMESPACE]);
}
