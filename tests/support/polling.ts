/** A reader of a snapshot file that never pauses, in a process of its own. */

import { spawn } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import type { Seen } from "../../scripts/soak/reader.ts";
import "./quiet.ts";

const READER = fileURLToPath(new URL("polling_reader.ts", import.meta.url));

export interface Polling {
  /** Stops it; gives what it saw. */
  stop(): Promise<Seen>;
}

/** Starts to read the file. */
export function startPolling(file: string): Polling {
  const child = spawn(process.execPath, ["run", "-A", READER, file], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let stdout = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (stdout += text));
  const ended = new Promise((resolve) => child.once("close", resolve));
  return {
    stop: async () => {
      child.stdin.end();
      await ended;
      return JSON.parse(stdout) as Seen;
    },
  };
}
