import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

/** A folder for the time of the work. */
export async function inTemp<T>(
  work: (dir: string) => Promise<T> | T,
): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), "model-carry-"));
  try {
    return await work(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/**
 * A folder for the tests of one file. It goes when they have ended, also where
 * all of them are skipped: Deno calls no `after()` then.
 */
export function createTemp(name: string): string {
  const dir = mkdtempSync(join(tmpdir(), `${name}-`));
  const remove = () => rmSync(dir, { recursive: true, force: true });
  process.on("exit", remove);
  const { addEventListener } = globalThis as {
    addEventListener?: (event: string, listener: () => void) => void;
  };
  addEventListener?.("unload", remove);
  return dir;
}
