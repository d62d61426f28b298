/** Which control groups bound memory by a limit of their own. */

import { readFileSync } from "node:fs";
import { failureCode } from "../../core/host_calls/raw_host.ts";
import { checkKind, GROUPS, type KindOf } from "./kernel_kinds.ts";
import { withFolder } from "./opened_place.ts";

const LIMITS = [
  "memory.max",
  "memory.high",
  "memory.limit_in_bytes",
  "memory.memsw.limit_in_bytes",
];
// Version 1 writes the largest page-aligned number for none.
const UNLIMITED = 2n ** 53n;

/** What cannot be understood may bind. */
function binds(text: string): boolean {
  const word = text.trim();
  if (word === "max") return false;
  return !/^\d{1,20}$/.test(word) || BigInt(word) < UNLIMITED;
}

/** The result; null: there is no such file or folder. */
function orMissing<T>(look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    if (failureCode(error) === "ENOENT") return null;
    throw error;
  }
}

/** A group that has gone may have had one. */
function isLimited(folder: string, kindOf: KindOf): boolean {
  return orMissing(() =>
    withFolder(folder, (link) => {
      checkKind(link, `${GROUPS}/memory`, kindOf);
      return LIMITS.some((name) => {
        const text = orMissing(() => readFileSync(`${link}/${name}`, "utf8"));
        return text !== null && binds(text);
      });
    })
  ) ?? true;
}

/**
 * The innermost group that has a limit, of one and those above it; the root
 * where none has: the groups below it bind nothing.
 *
 * @param mounted the folder in which the root of all groups is mounted
 */
export function limitedPart(
  mounted: string,
  path: string,
  kindOf: KindOf,
): string {
  for (let at = path; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    if (isLimited(`${mounted}${at}`, kindOf)) return at;
  }
  return "";
}
