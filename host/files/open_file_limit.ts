/** How many files this process may have open. */

import { readFileSync } from "node:fs";
import { failureCode } from "../../core/host_calls/raw_host.ts";

/** The limit in force; null where there is none, or nothing tells of it. */
export function openFilesCap(): number | null {
  let text: string;
  try {
    text = readFileSync("/proc/self/limits", "utf8");
  } catch (error) {
    if (failureCode(error) === null) throw error;
    return null;
  }
  const cap = /^Max open files +(\d+) /m.exec(text)?.[1];
  return cap === undefined ? null : Number(cap);
}
