/** Which paths the default list has. Pure; spelling only. */

import { CEILING_ROWS, type CeilingRow } from "./ceiling.ts";
import { normalizePath } from "./grants.ts";

/** A host call that takes a path of a file. */
export type ReadCall = "readText" | "readDir" | "readLinkName";

/** A path below a root of the list. */
export interface CeilingPlace {
  readonly row: CeilingRow;
  /** Name of the device; null: the root itself, or it is no list of devices. */
  readonly entry: string | null;
  /** What follows. */
  readonly parts: readonly string[];
}

type Pattern = readonly RegExp[];

function segment(text: string): RegExp {
  const source = text.replaceAll(".", "\\.")
    .replace(/\{([^}]*)\}/g, (_, list) => `(?:${list.replaceAll(",", "|")})`)
    .replaceAll("#", "\\d{1,7}");
  return new RegExp(`^${source}$`);
}

const made = new Map<readonly string[], readonly Pattern[]>();

/** Made when they are first asked for: most runs have no plugin. */
function patternsOf(list: readonly string[]): readonly Pattern[] {
  const known = made.get(list);
  if (known !== undefined) return known;
  const patterns = list.map((one) =>
    one.split("/").filter((part) => part !== "").map(segment)
  );
  made.set(list, patterns);
  return patterns;
}

const fits = (pattern: Pattern, parts: readonly string[]) =>
  parts.every((part, at) => pattern[at]?.test(part));

function has(
  list: readonly string[] | undefined,
  parts: readonly string[],
): boolean {
  return list !== undefined &&
    patternsOf(list).some((pattern) =>
      pattern.length === parts.length && fits(pattern, parts)
    );
}

/** True where a file or link of the list lies below. */
function leadsTo(row: CeilingRow, parts: readonly string[]): boolean {
  return [row.files, row.links ?? []].some((list) =>
    patternsOf(list).some((pattern) =>
      pattern.length > parts.length && fits(pattern, parts)
    )
  );
}

/** The place of a normal path; null where no root of the list is above it. */
export function placeOf(path: string): CeilingPlace | null {
  const row = CEILING_ROWS.find(({ root }) =>
    path === root || path.startsWith(`${root}/`)
  );
  if (row === undefined) return null;
  const parts = path.slice(row.root.length).split("/").slice(1);
  if (row.entries === undefined) return { row, entry: null, parts };
  const [entry = null, ...rest] = parts;
  return { row, entry, parts: rest };
}

/** True where the name of a device is the same on many machines. */
export function isPlainEntry({ row, entry }: CeilingPlace): boolean {
  return entry === null || row.entries === undefined || row.entries.test(entry);
}

/** True where the list has this call of a place, whatever the device's name. */
export function isListed(call: ReadCall, place: CeilingPlace): boolean {
  const { row, entry, parts } = place;
  const isRoot = row.entries !== undefined && entry === null;
  if (call === "readDir") return isRoot || leadsTo(row, parts);
  return !isRoot && has(call === "readText" ? row.files : row.links, parts);
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
  return names.filter((name) => {
    const at = [...parts, name];
    return has(row.files, at) || has(row.links, at) || leadsTo(row, at);
  });
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
  const calls: readonly ReadCall[] = ["readText", "readDir", "readLinkName"];
  const isSome = isPlainEntry(place) &&
    calls.some((call) => isListed(call, place));
  return isSome ? [path] : [];
}
