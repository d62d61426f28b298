/** Usage and limits of one control group, out of its files. */

import { parseLimit } from "../../core/kernel/control_groups.ts";

/** Usage in bytes; cut short it would look like less. */
export function parseUsage(text: string, what: string): number {
  const value = /^(\d{1,15})\n$/.exec(text)?.[1];
  if (value === undefined) throw new SyntaxError(`Cannot read ${what}`);
  return Number(value);
}

/**
 * Bytes that the kernel can take back: inactive files and slabs, and of active
 * files what no program maps (docs/decisions/active-files.md).
 */
export function parseReclaimable(text: string): number {
  const value = (name: string, end = "$") => {
    const line = new RegExp(`^${name} (\\d{1,15})${end}`, "m");
    const digits = line.exec(text)?.[1];
    return digits === undefined ? null : Number(digits);
  };
  // v1 counts its children under total_*; nothing found frees nothing.
  const all = value("total_inactive_file") === null ? "" : "total_";
  const inactive = value(`${all}inactive_file`) ?? 0;
  const active = value(`${all}active_file`);
  // It is taken off: one that is cut short would be less.
  const mapped = value(`${all}mapped_file`, "\n") ?? value("file_mapped", "\n");
  const files = active === null || mapped === null
    ? inactive
    : Math.max(inactive, inactive + active - mapped);
  return files + (value("slab_reclaimable") ?? 0);
}

/**
 * Least limit of a group of version 1 and of all groups above it, whether they
 * can be seen or not (memcg1_stat_format in mm/memcontrol-v1.c); null: none.
 */
export function parseHierarchicalLimit(
  text: string | null,
  line: string,
  what: string,
): number | null {
  const digits = new RegExp(`^${line} (\\d{1,20})$`, "m").exec(text ?? "")?.[1];
  if (digits !== undefined) return parseLimit(digits);
  throw new SyntaxError(`Cannot find "${line}" in "${what}"`);
}
