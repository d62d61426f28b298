/** Faults on standard error, in words. */

import { writeStderr } from "../host/terminal/standard_streams.ts";

/** The message as it is where there is nothing to load words from. */
async function worded(message: string): Promise<string> {
  try {
    const { inWords } = await import("../core/text/failure_words.ts");
    return inWords(message);
  } catch {
    // Without open files or the program's own folder a fault is still told.
    return message;
  }
}

/** One fault; its message may have several lines. */
export async function tellFault(message: string): Promise<void> {
  await writeStderr(`model-carry: ${await worded(message)}\n`);
}
