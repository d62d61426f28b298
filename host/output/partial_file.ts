/** A file that is being written, and must not be left behind half. */

import { unlinkSync } from "node:fs";
import process from "node:process";
import { failureCode } from "../../core/host_calls/raw_host.ts";

const ENDING = { SIGTERM: 15, SIGINT: 2, SIGHUP: 1 } as const;

/**
 * Does the work that writes a part. Where it fails, or the process ends meanwhile
 * by itself or by a signal that nobody else hears, the part is removed.
 */
export async function withPart<T>(
  part: string,
  work: () => Promise<T>,
): Promise<T> {
  const remove = () => {
    try {
      unlinkSync(part);
    } catch (error) {
      // It may not be there yet, or be renamed already.
      if (failureCode(error) === null) throw error;
    }
  };
  const heard = Object.entries(ENDING)
    .filter(([name]) => process.listenerCount(name) === 0)
    .map(([name, number]) => [name, () => process.exit(128 + number)] as const);
  // Beyond a limit on file sizes the write fails then, as on a full disk.
  const ignore = () => {};
  for (const [name, end] of heard) process.on(name, end);
  process.on("SIGXFSZ", ignore);
  process.on("exit", remove);
  try {
    return await work();
  } catch (error) {
    // While signals are still heard.
    remove();
    throw error;
  } finally {
    for (const [name, end] of heard) process.off(name, end);
    process.off("SIGXFSZ", ignore);
    process.off("exit", remove);
  }
}
