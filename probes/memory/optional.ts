/** Files and directories that a machine need not have. */

import type { Host } from "../../core/probe/contract.ts";

/** Code of a failed call; null where it has none. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : null;
}

/** Text of a file; null where there is no such file. */
export async function readOptional(
  host: Host,
  path: string,
): Promise<string | null> {
  try {
    return await host.readText(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/** True where a directory can be listed. */
export async function exists(host: Host, path: string): Promise<boolean> {
  try {
    await host.readDir(path);
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}
