/** Files and directories that a machine need not have. */

import type { Host } from "../../core/probe/contract.ts";
import { orAbsent } from "../shared/missing_files.ts";

/** Text of a file; null where there is no such file. */
export function readOptional(
  host: Host,
  path: string,
): Promise<string | null> {
  return orAbsent(host.readText(path));
}

/** True where a directory can be listed. */
export async function exists(host: Host, path: string): Promise<boolean> {
  return (await orAbsent(host.readDir(path))) !== null;
}
