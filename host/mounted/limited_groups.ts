/** Which control groups bound memory by a limit of their own. */

import { readFileSync } from "node:fs";
import { parseLimit } from "../../core/kernel/control_groups.ts";
import { checkKind, GROUPS, type KindOf } from "./kernel_kinds.ts";
import { unlessGone, withFolder } from "./opened_place.ts";

/** Files with a limit (probes/memory/group_headroom.ts says what each is). */
const LIMITS = [
  "memory.max",
  "memory.high",
  "memory.limit_in_bytes",
  "memory.memsw.limit_in_bytes",
];
/** What cannot be understood may bind. */
function binds(text: string): boolean {
  try {
    return parseLimit(text) !== null;
  } catch (error) {
    if (error instanceof SyntaxError) return true;
    throw error;
  }
}

/** A group that has gone may have had one. */
function isLimited(folder: string, kindOf: KindOf): boolean {
  return unlessGone(() =>
    withFolder(folder, (link) => {
      checkKind(link, `${GROUPS}/memory`, kindOf);
      return LIMITS.some((name) => {
        const text = unlessGone(() => readFileSync(`${link}/${name}`, "utf8"));
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
