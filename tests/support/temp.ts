import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder for the time of the work. */
export async function inTemp<T>(work: (dir: string) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), "model-carry-"));
  try {
    return await work(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}
