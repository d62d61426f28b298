/** Signals that end a program which runs on. */

import process from "node:process";

const ENDING = ["SIGTERM", "SIGINT"] as const;

/** Aborts at SIGTERM or SIGINT, in place of the end of the process. */
export function endSignal(): AbortSignal {
  const end = new AbortController();
  for (const name of ENDING) process.on(name, () => end.abort());
  return end.signal;
}
