/** Which paths the default list has. Pure; spelling only. */

import { CEILING_ROWS } from "./default_readable_list.ts";
import type { CeilingRow } from "./default_readable_row.ts";
import { normalizePath } from "./host_call_permission.ts";
import {
  isPattern,
  leadsOn,
  type PathPattern,
} from "./default_readable_pattern.ts";

/** A host call that takes a path of a file. */
export type ReadCall = "readText" | "readDir" | "readLinkName";

/** A path below a root of the list. */
export interface CeilingPlace {
  readonly row: CeilingRow;
  /** Name of the device; empty: the root itself, or it is no list of devices. */
  readonly entry: string;
  /** What follows. */
  readonly parts: readonly string[];
}

const has = (list: readonly PathPattern[], parts: readonly string[]) =>
  list.some((one) => isPattern(one, parts));

/** True where a file or link of the list lies below. */
const leadsTo = ({ files, links }: CeilingRow, parts: readonly string[]) =>
  [...files, ...links].some((one) => leadsOn(one, parts));

/** True where the list has the path, or something below it. */
const isPart = (row: CeilingRow, parts: readonly string[]) =>
  has(row.files, parts) || has(row.links, parts) || leadsTo(row, parts);

/** The place of a normal path; null where no root of the list is above it. */
export function placeOf(path: string): CeilingPlace | null {
  const row = CEILING_ROWS.find(({ root }) =>
    path === root || path.startsWith(`${root}/`)
  );
  if (row === undefined) return null;
  const parts = path.slice(row.root.length).split("/").slice(1);
  if (!row.isClass) return { row, entry: "", parts };
  const [entry = "", ...rest] = parts;
  return { row, entry, parts: rest };
}

/** True where the name of a device is the same on many machines. */
export function isPlainEntry(row: CeilingRow, entry: string): boolean {
  return entry === "" || row.entries.test(entry);
}

/** True where the list has this call of a place, whatever the device's name. */
export function isListed(call: ReadCall, place: CeilingPlace): boolean {
  const { row, parts } = place;
  if (call === "readDir") return leadsTo(row, parts);
  return has(call === "readText" ? row.files : row.links, parts);
}

/** True for the path of a file of the list. */
export function isListedFile(path: string): boolean {
  const place = placeOf(path);
  return place !== null && has(place.row.files, place.parts);
}

/** True where the file repeats the name of a device. */
export function isNameFile({ row, parts }: CeilingPlace): boolean {
  return has(row.names, parts);
}

/** Of the names in a directory those that the list has. */
export function listedNames(
  { row, parts }: CeilingPlace,
  names: readonly string[],
): readonly string[] {
  return names.filter((name) => isPart(row, [...parts, name]));
}

/** What the list gives of a path that is asked for: itself, or roots below. */
export function listedPaths(asked: string): readonly string[] {
  const path = normalizePath(asked);
  const place = placeOf(path);
  if (place === null) {
    const prefix = path === "/" ? path : `${path}/`;
    return CEILING_ROWS.map(({ root }) => root)
      .filter((root) => root.startsWith(prefix));
  }
  const { row, entry, parts } = place;
  return isPlainEntry(row, entry) && isPart(row, parts) ? [path] : [];
}
