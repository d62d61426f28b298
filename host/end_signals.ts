/** Signals that end a program which runs on. */

import process from "node:process";

const ENDING = { SIGTERM: 15, SIGINT: 2 } as const;

/** Aborts at SIGTERM or SIGINT; a second one ends the process at once. */
export function endSignal(): AbortSignal {
  const end = new AbortController();
  for (const [name, number] of Object.entries(ENDING)) {
    process.on(name, () => {
      if (end.signal.aborted) process.exit(128 + number);
      end.abort();
    });
  }
  return end.signal;
}
