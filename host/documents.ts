/** Reads and writes whole documents of the operator. */

import { constants } from "node:fs";
import { mkdir, open, rename } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { failureCode, hostFailure } from "../core/raw_host.ts";
import { withPart } from "./part.ts";

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

/** Writes a new file and the directories above it; never over an old one. */
export async function createDocument(
  path: string,
  text: string,
): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o755 });
    const handle = await open(path, "wx", 0o644);
    try {
      await handle.writeFile(text);
      await handle.chmod(0o644);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = failureCode(error) ?? "failed";
    throw hostFailure(code, `Cannot write "${path}": ${code}`, error);
  }
}

async function replace(
  path: string,
  part: string,
  text: string,
): Promise<void> {
  const handle = await open(part, "wx", 0o644);
  try {
    await handle.writeFile(text);
    await handle.chmod(0o644);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(part, path);
}

/** Writes a file so that a reader sees the old text or the new one, mode 0644. */
export async function writeDocument(path: string, text: string): Promise<void> {
  const unique = crypto.randomUUID().slice(0, 8);
  const part = join(dirname(path), `.${basename(path)}.${unique}.part`);
  try {
    await withPart(part, () => replace(path, part, text));
  } catch (error) {
    const code = failureCode(error) ?? "failed";
    throw hostFailure(code, `Cannot write "${path}": ${code}`, error);
  }
}
