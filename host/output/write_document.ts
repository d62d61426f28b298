/** Writes whole documents where the operator asks for them. */

import { mkdir, open, realpath, rename, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { failureCode, hostFailure } from "../../core/host_calls/raw_host.ts";
import {
  isTold,
  plainFailure,
  toldOf,
  withTold,
} from "../../core/host_calls/publishable_failures.ts";
import { withFolder } from "./held_folder.ts";
import { withPart } from "./partial_file.ts";
import { findPlace, type Place } from "./output_place.ts";
import { writeStandard } from "../terminal/standard_streams.ts";
import { writeStream } from "./write_fifo_or_device.ts";

/** Characters of a file's name in that of its part. */
const SHOWN_NAME = 50;

/** For the operator by its path, for a document by its role. */
function cannotWrite(path: string, role: string, error: unknown): Error {
  const code = failureCode(error) ?? "failed";
  const why = isTold(error) ? error.message : code;
  return withTold(
    hostFailure(code, `Cannot write "${path}": ${why}`, error),
    `Cannot write ${role}: ${toldOf(error)}`,
  );
}

/** Writes a new file and the directories above it; never over an old one. */
export async function createDocument(
  path: string,
  text: string,
): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o755 });
    await withFolder(await realpath(dirname(path)), async (folder) => {
      const file = join(folder, basename(path));
      const handle = await open(file, "wx", 0o644);
      try {
        await handle.writeFile(text);
        await handle.chmod(0o644);
      } catch (error) {
        // Half of it would be in the way of the next try.
        await unlink(file);
        throw error;
      } finally {
        await handle.close();
      }
    });
  } catch (error) {
    throw cannotWrite(path, "the file", error);
  }
}

async function replace(
  name: string,
  path: string,
  text: string,
): Promise<void> {
  const unique = crypto.randomUUID().slice(0, 8);
  await withFolder(dirname(path), async (folder) => {
    // As long as the file's own name may be, with room for the rest.
    const short = [...basename(path)].slice(0, SHOWN_NAME).join("");
    const part = join(folder, `.${short}.${unique}.part`);
    await withPart(part, async () => {
      const handle = await open(part, "wx", 0o644);
      try {
        await handle.writeFile(text);
        await handle.chmod(0o644);
        await handle.sync();
      } finally {
        await handle.close();
      }
      // Writing took a while: what lies there by now is what would be lost.
      const place = findPlace(name);
      if (place.kind !== "file" || place.path !== path) {
        throw plainFailure("changed", "another thing lies there by now");
      }
      await rename(part, join(folder, basename(path)));
    });
  });
}

/**
 * Writes where a name leads: a file so that a reader sees the old text or the
 * new one, mode 0644; a device, a FIFO or an open descriptor as it is; `-` is
 * standard output. Anything else is left alone.
 *
 * @param role what a document calls it, such as `the output`
 */
export async function writeDocument(
  name: string,
  text: string,
  role = "the file",
): Promise<void> {
  let place: Place;
  try {
    place = findPlace(name);
    if (place.kind === "file") await replace(name, place.path, text);
    if (place.kind === "stream") await writeStream(place, text);
  } catch (error) {
    throw cannotWrite(name, role, error);
  }
  if (place.kind === "standard") await writeStandard(place.fd, text);
}
