/** How long tasks waited for memory (/proc/pressure). */

import type { Host } from "../../core/probe/contract.ts";
import { codeOf } from "../shared/missing_files.ts";
import { exists } from "./optional.ts";

/** The directory. */
export const PRESSURE = "/proc/pressure";

/** Share of the last 10 s in which all tasks waited, in percent. */
export function parsePressure(text: string): number {
  const avg10 = /^full avg10=(\d{1,3}\.\d{1,6}) /m.exec(text)?.[1];
  const percent = Number(avg10);
  if (avg10 === undefined || percent > 100) {
    throw new SyntaxError(`Cannot find "full avg10" in ${PRESSURE}/memory`);
  }
  return percent;
}

/** The same from the kernel; null where it keeps no record. */
export async function readPressure(host: Host): Promise<number | null> {
  try {
    return parsePressure(await host.readText(`${PRESSURE}/memory`));
  } catch (error) {
    // Booted with psi=0.
    if (codeOf(error) === "EOPNOTSUPP") return null;
    // Only without the whole directory the kernel keeps no PSI.
    const isAbsent = codeOf(error) === "ENOENT" &&
      !(await exists(host, PRESSURE));
    if (isAbsent) return null;
    throw error;
  }
}
