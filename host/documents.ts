/** Reads whole documents of the operator. */

import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { failureCode, hostFailure } from "../core/raw_host.ts";

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
        throw hostFailure(
          "not-regular",
          `Cannot read "${path}": not a regular file`,
        );
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
    throw hostFailure(code, `Cannot read "${path}": ${code}`, error);
  }
}

function tooLarge(path: string, capBytes: number): Error {
  return hostFailure(
    "too-large",
    `Cannot read "${path}": over ${capBytes} bytes`,
  );
}
