/**
 * The one place where a report is made fit for a document. It runs before
 * anything is judged: what a document shows is what was judged.
 */

import type { Json, Observation, Permissions } from "./probe.ts";
import type { Denial, Report } from "./report.ts";
import { cleanName, cleanText } from "./text.ts";
import type { PermissionLists } from "../schema/types.ts";

const TEXT_CAP = 400;
const DENIALS_CAP = 64;
const LOG_CAP = 32;

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

/** An id that had to be cleaned is no id that a policy could have named. */
function documentId(id: string): string {
  const clean = cleanName(id);
  return clean === id ? id : `${cleanName(id, 170)} (not its whole name)`;
}

function documentDenial({ call, target, message }: Denial): Denial {
  return {
    call: cleanName(call),
    target: cleanText(target),
    message: cleanText(message),
  };
}

/** A report as the document holds it; of such a report it changes nothing. */
export function documentReport(report: Report): Report {
  const { version, error, errorCode, observation } = report;
  return {
    ...report,
    id: documentId(report.id),
    version: version === null ? null : cleanName(version),
    requested: cleanPermissions(report.requested),
    granted: cleanPermissions(report.granted),
    denials: report.denials.slice(0, DENIALS_CAP).map(documentDenial),
    log: report.log.slice(0, LOG_CAP).map((line) => cleanText(line)),
    error: error === null ? null : cleanText(error, TEXT_CAP),
    errorCode: errorCode === null ? null : cleanName(errorCode),
    observation: observation === null
      ? null
      : cleanJson(observation as unknown as Json) as Observation,
  };
}
