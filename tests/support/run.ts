import { spawn } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import "./quiet.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const isDeno = process.versions["deno"] !== undefined;

/** Why the program cannot be started from source here; false: it can. */
export const noSource: string | false = isDeno
  ? false
  : "starting the program from source takes Deno";

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly ms: number;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Runs the arguments through this shell line, with the program as "$@". */
  readonly shell?: string;
}

let started = [process.execPath, "run", "-A", `${ROOT}main.ts`];

/** Has the tests of this file start another shape of the program. */
export function useProgram(command: readonly string[]): void {
  started = [...command];
}

/** Words that start the program, for who starts it otherwise. */
export function programCommand(): readonly string[] {
  return started;
}

/** Runs the program and waits for its end. */
export function runProgram(
  args: readonly string[],
  options: RunOptions = {},
): Promise<Finished> {
  const { input, env = {}, shell } = options;
  const program = [...started, ...args];
  const [command = "", ...rest] = shell === undefined
    ? program
    : ["sh", "-c", shell, "sh", ...program];
  const startedMs = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, rest, {
      env: { ...process.env, NO_COLOR: "1", ...env },
      stdio: "pipe",
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
    child.on("error", reject);
    child.on(
      "close",
      (code) =>
        resolve({ code, stdout, stderr, ms: performance.now() - startedMs }),
    );
    // The program may end before it has read all of it.
    child.stdin.on("error", () => {});
    child.stdin.end(input ?? "");
  });
}
