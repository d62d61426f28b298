/** The program as it watches; each of its lines is checked. */

import { meaningFaults } from "../../core/rebuild/snapshot_faults.ts";
import { validate } from "../../schema/generated/snapshot_validator.js";

export interface Counts {
  lines: number;
  invalid: number;
  allow: number;
  constrain: number;
  deny: number;
  /** Bytes on standard error. */
  errorBytes: number;
}

export interface Watch {
  readonly pid: number;
  readonly counts: Counts;
  /** Settles when so many lines are there. */
  until(lines: number): Promise<void>;
  /** Ends it with SIGTERM; gives its exit code. */
  end(): Promise<number>;
}

/** Counts a line; one that cannot be parsed counts as invalid too. */
export function countLine(line: string, counts: Counts): void {
  counts.lines += 1;
  try {
    const document = JSON.parse(line);
    if (validate(document) && meaningFaults(document).length === 0) {
      const { decision } = document.admission;
      counts[decision as "allow" | "constrain" | "deny"] += 1;
      return;
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  counts.invalid += 1;
}

/** Starts `watch` with the arguments. */
export function startWatch(
  [command = "", ...first]: readonly string[],
  args: readonly string[],
): Watch {
  const child = new Deno.Command(command, {
    args: [...first, "watch", ...args],
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
    env: { NO_COLOR: "1" },
  }).spawn();
  const counts: Counts = {
    lines: 0,
    invalid: 0,
    allow: 0,
    constrain: 0,
    deny: 0,
    errorBytes: 0,
  };

  async function readLines(): Promise<void> {
    let rest = "";
    for await (
      const part of child.stdout.pipeThrough(new TextDecoderStream())
    ) {
      const lines = (rest + part).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) countLine(line, counts);
    }
    if (rest !== "") counts.invalid += 1;
  }

  async function readErrors(): Promise<void> {
    for await (const part of child.stderr) {
      counts.errorBytes += part.length;
      await Deno.stderr.write(part);
    }
  }

  const read = Promise.all([readLines(), readErrors()]);
  let isEnded = false;
  child.status.then(() => isEnded = true);
  return {
    pid: child.pid,
    counts,
    until: async (lines) => {
      while (counts.lines < lines) {
        if (isEnded) throw new Error(`watch ended after ${counts.lines} lines`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    end: async () => {
      if (!isEnded) child.kill("SIGTERM");
      await read;
      return (await child.status).code;
    },
  };
}
