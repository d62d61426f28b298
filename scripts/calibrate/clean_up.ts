/** What has to be undone, whatever ends the program. */

type Undo = () => Promise<void>;

const open: Undo[] = [];
let ending: Promise<void> | null = null;

/** Registers what undoes a step; the answer does so, once, now. */
export function undoneBy(undo: Undo): Undo {
  // Whoever is told to end makes nothing new.
  throwIfEnding();
  open.push(undo);
  return async () => {
    const at = open.indexOf(undo);
    if (at === -1) return;
    open.splice(at, 1);
    await undo();
  };
}

async function undoAll(): Promise<void> {
  for (let undo = open.pop(); undo !== undefined; undo = open.pop()) {
    try {
      await undo();
    } catch (error) {
      console.error(`Cannot clean up: ${(error as Error).message}`);
    }
  }
}

/** Undoes all of it, the last first; one that fails is told, the rest go on. */
export function cleanUp(): Promise<void> {
  // A signal and the end of the program wait for the same work.
  return ending ??= undoAll();
}

/** Fails once the program is being ended: what fails then was no finding. */
export function throwIfEnding(): void {
  if (ending) throw new Error("Interrupted: nothing is told of what was open");
}

/** Cleans up on Ctrl-C and SIGTERM, and ends as a shell expects it. */
export function cleanUpOnSignals(): void {
  for (const [signal, code] of [["SIGINT", 130], ["SIGTERM", 143]] as const) {
    Deno.addSignalListener(signal, async () => {
      await cleanUp();
      Deno.exit(code);
    });
  }
}
