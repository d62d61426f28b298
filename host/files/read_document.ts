/** Reads whole documents of the operator. */

import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { failureCode, hostFailure } from "../../core/host_calls/raw_host.ts";
import { withTold } from "../../core/host_calls/publishable_failures.ts";

/**
 * Bytes of a regular file.
 *
 * @throws {Error} with code `too-large`, `not-regular`, or the kernel's code
 */
export async function readDocument(
  path: string,
  capBytes: number,
): Promise<Uint8Array> {
  try {
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) {
        throw cannotRead(path, "not-regular", "not a regular file");
      }
      if (stats.size > capBytes) throw tooLarge(path, capBytes);
      const bytes = await handle.readFile();
      // The file may have grown since.
      if (bytes.length > capBytes) throw tooLarge(path, capBytes);
      return bytes;
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = failureCode(error) ?? "failed";
    if (!/^E[A-Z0-9]+$/.test(code)) throw error;
    throw cannotRead(path, code, code, error);
  }
}

/** For a document it has no name: who asked knows what it is. */
function cannotRead(
  path: string,
  code: string,
  why: string,
  cause?: unknown,
): Error {
  const error = hostFailure(code, `Cannot read "${path}": ${why}`, cause);
  return withTold(error, `it cannot be read: ${why}`);
}

function tooLarge(path: string, capBytes: number): Error {
  return cannotRead(path, "too-large", `over ${capBytes} bytes`);
}
