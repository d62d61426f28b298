/** Foreign values, made fit for a document. */

import type { Json, Permissions } from "../probe/contract.ts";
import { cleanName, cleanText } from "./display_text.ts";
import type { PermissionLists } from "../../schema/types.ts";

const TEXT_CAP = 400;

/** A text that was something stays something. */
function cleanWord(text: string): string {
  return text === "" ? text : cleanName(text, TEXT_CAP);
}

/** Foreign text, however deep it lies. */
export function cleanJson(value: Json): Json {
  if (typeof value === "string") return cleanWord(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(cleanJson);
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [cleanWord(key), cleanJson(one)]),
  );
}

/** Permissions as they are shown: every kind, every text one line. */
export function cleanPermissions(
  { read = [], net = [], run = [], env = [], sys = [] }: Permissions,
): PermissionLists {
  const clean = (list: readonly string[]) =>
    list.map((one) => cleanText(one, TEXT_CAP));
  return {
    read: clean(read),
    net: clean(net),
    run: run.map(clean),
    env: clean(env),
    sys: clean(sys),
  };
}

/** Grants of a policy as they are shown: the kinds that it names. */
export function cleanGrants(grants: Permissions): Partial<PermissionLists> {
  const clean = cleanPermissions(grants);
  return Object.fromEntries(
    Object.entries(clean).filter(([kind]) => Object.hasOwn(grants, kind)),
  );
}
