/** Keys of the terminal that a live view is drawn on. */

import process from "node:process";

export interface Keys {
  /** False where standard input is no terminal: nothing is heard. */
  readonly areHeard: boolean;
  /** Hears single keys; the terminal no longer makes signals of them. */
  take(): void;
  /** Gives the terminal back as it was. */
  release(): void;
}

/** What a key asks for, as the signal that a terminal would have made. */
const SIGNALS: Readonly<Record<string, NodeJS.Signals>> = {
  q: "SIGINT",
  Q: "SIGINT",
  // Ctrl-C, Ctrl-\\ and Ctrl-Z, which a raw terminal hands on as bytes.
  "\u0003": "SIGINT",
  "\u001c": "SIGQUIT",
  "\u001a": "SIGTSTP",
};

function hear(bytes: Uint8Array): void {
  for (const key of new TextDecoder().decode(bytes)) {
    const signal = SIGNALS[key];
    if (signal !== undefined) process.kill(process.pid, signal);
  }
}

/** Takes no key yet. */
export function openKeys(): Keys {
  const { stdin } = process;
  const areHeard = stdin.isTTY === true;
  if (!areHeard) return { areHeard, take: () => {}, release: () => {} };
  stdin.on("data", hear);
  // A terminal that is gone is told of by the screen.
  stdin.on("error", () => {});
  return {
    areHeard,
    take: () => {
      stdin.setRawMode(true);
      stdin.resume();
    },
    release: () => {
      stdin.pause();
      stdin.setRawMode(false);
    },
  };
}
