/** The program as it watches: started, read line by line, ended by a signal. */

import { type ChildProcess, spawn } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import "./quiet.ts";

const MAIN = fileURLToPath(new URL("../../main.ts", import.meta.url));

export interface Watching {
  readonly child: ChildProcess;
  kill(signal: "SIGTERM" | "SIGINT"): void;
  /** Whole lines so far; at the end, everything. */
  stdout(): string;
  stderr(): string;
  /** Settles when it holds; the test's own deadline is the limit. */
  until(holds: () => boolean): Promise<void>;
  /** Exit code, or the signal that killed it. */
  readonly ended: Promise<number | string | null>;
}

/** Starts `model-carry watch` from source. */
export function startWatching(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Watching {
  const child = spawn(
    process.execPath,
    ["run", "-A", MAIN, "watch", ...args],
    { env: { ...process.env, NO_COLOR: "1", ...env }, stdio: "pipe" },
  );
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
  const ended = new Promise<number | string | null>((resolve) =>
    child.on("close", (code, signal) => resolve(code ?? signal))
  );
  let isEnded = false;
  ended.then(() => isEnded = true);
  return {
    child,
    // Deno's child.kill() tells the signal for the end, whatever the end was.
    kill: (signal) => void process.kill(child.pid ?? 0, signal),
    // A line is written in pieces, and may be seen between two of them.
    stdout: () =>
      isEnded ? stdout : stdout.slice(0, stdout.lastIndexOf("\n") + 1),
    stderr: () => stderr,
    ended,
    until: async (holds) => {
      while (!holds()) {
        if (isEnded) throw new Error(`it ended: ${stderr}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  };
}

/** Whole lines as documents; a line that is cut is an error. */
export function documentsOf(text: string): LocalModelResourceSnapshot[] {
  if (text !== "" && !text.endsWith("\n")) throw new Error("A line is cut");
  return text.split("\n").slice(0, -1).map((line) => JSON.parse(line));
}
