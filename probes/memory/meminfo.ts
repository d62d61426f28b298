/** Memory of the machine (/proc/meminfo). */

import type { MemoryLevel } from "../../core/probe/facts.ts";

/** The file. */
export const MEMINFO = "/proc/meminfo";

/** The machine's own level from /proc/meminfo, whose kB are KiB. */
export function parseMeminfo(text: string): MemoryLevel {
  const bytes = (name: string): number => {
    const kib = new RegExp(`^${name}:\\s+(\\d{1,13}) kB$`, "m").exec(text)?.[1];
    if (kib === undefined) {
      throw new SyntaxError(`Cannot find "${name}" in ${MEMINFO}`);
    }
    const found = Number(kib) * 1024;
    if (Number.isSafeInteger(found)) return found;
    throw new RangeError(`Cannot use "${kib}" kB of "${name}" in ${MEMINFO}`);
  };
  const totalBytes = bytes("MemTotal");
  const availableBytes = bytes("MemAvailable");
  if (totalBytes === 0 || availableBytes > totalBytes) {
    throw new RangeError(
      `Cannot use ${MEMINFO}: "${availableBytes}" of "${totalBytes}" bytes`,
    );
  }
  return { kind: "host", availableBytes, totalBytes };
}
