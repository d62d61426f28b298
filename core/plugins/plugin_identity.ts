/**
 * Whose a plugin's report is. Any file can tell any id; only its bytes cannot be
 * another's. What a policy says of an id holds for the bytes that it pins there,
 * and without a pin for a file that is alone in telling the id.
 */

import type { PluginRules, Rules } from "../policy/judging_rules.ts";
import type { Observation } from "../probe/contract.ts";
import { isConclusive, type Report } from "../probe/report.ts";

/** Code of the report that stands for a plugin of which nothing was found. */
export const NOT_FOUND = "not-found";
/** Code of a plugin that the whole run's end kept from an end of its own. */
export const RUN_ENDED = "run-ended";
/** Code of a plugin that could not be run, whatever it is. */
export const NOT_RUN = "not-run";

/** What others can bring about: no entry of the policy excuses it. */
const NOT_ITS_OWN: readonly (string | null)[] = [RUN_ENDED, NOT_RUN];

/** Mark of such an end in what is told of it: the code alone is soon changed. */
function markOf(code: string | null): string {
  return NOT_ITS_OWN.includes(code) ? ` (${code})` : "";
}

/** What is told of an end, with the mark of its code and no other. */
export function markEnd(error: string, errorCode: string | null): string {
  let text = error;
  for (let before = ""; before !== text;) {
    before = text;
    for (const code of NOT_ITS_OWN) {
      if (text.endsWith(markOf(code))) {
        text = text.slice(0, -markOf(code).length);
      }
    }
  }
  return text + markOf(errorCode);
}

/** Whether what is told of an end and its code are of one kind. */
export function isMarked({ error, errorCode }: {
  readonly error: string | null;
  readonly errorCode: string | null;
}): boolean {
  const told = NOT_ITS_OWN.filter((code) =>
    error?.endsWith(markOf(code)) ?? false
  );
  return NOT_ITS_OWN.includes(errorCode)
    ? told.includes(errorCode)
    : told.length === 0;
}

function entryNamed(id: string, policy: Rules): PluginRules | undefined {
  return Object.hasOwn(policy.plugins, id) ? policy.plugins[id] : undefined;
}

function isNobody({ outcome, errorCode }: Report): boolean {
  return outcome === "refused" && errorCode === NOT_FOUND;
}

/** True where a report is of the plugin that the policy means by its id. */
function isMeant(report: Report, entry: PluginRules): boolean {
  if (report.origin !== "plugin") return false;
  // One without a version never told an id: it bears its file's name.
  return entry.sha256 === undefined
    ? report.version !== null
    : report.sha256 === entry.sha256;
}

/** What the policy says of the plugin behind a report; undefined: nothing. */
export function entryOf(
  report: Report,
  policy: Rules,
): PluginRules | undefined {
  const entry = entryNamed(report.id, policy);
  return entry !== undefined && isMeant(report, entry) ? entry : undefined;
}

/** True where the policy says that this end of a plugin denies nothing. */
export function isExcused(report: Report, policy: Rules): boolean {
  if (report.origin !== "plugin") return false;
  if (report.outcome === "refused") {
    // An id that is another's, or nobody's: only an absence can be excused.
    return isNobody(report) &&
      entryNamed(report.id, policy)?.required === false;
  }
  return entryOf(report, policy)?.required === false &&
    !NOT_ITS_OWN.includes(report.errorCode);
}

/** Ids that the policy names and of which no report tells. */
export function missingIds(
  reports: readonly Report[],
  policy: Rules,
): string[] {
  const told = new Set(
    reports.filter((one) =>
      one.origin === "plugin" &&
      (one.version !== null || isNobody(one) ||
        entryOf(one, policy) !== undefined)
    ).map((one) => one.id),
  );
  return Object.keys(policy.plugins).filter((id) => !told.has(id));
}

/** Whose word of several reports of one id is taken; null: nobody's. */
function heirOf(claims: readonly Report[], policy: Rules): Report | null {
  const pin = entryNamed(claims[0]?.id ?? "", policy)?.sha256;
  if (pin === undefined) return claims.length === 1 ? claims[0] ?? null : null;
  const pinned = claims.filter((one) => one.sha256 === pin);
  return pinned.find((one) => isConclusive(one.outcome)) ?? pinned[0] ?? null;
}

function refuse(report: Report, claims: number): Report {
  if (report.outcome === "refused") return report;
  const why = claims > 1
    ? `${claims} plugins have this id`
    : "the policy pins this id to other bytes";
  // What was said counts against a model; what is only shown is nobody's.
  const { extension: _, ...said }: Observation = report.observation ?? {};
  return {
    ...report,
    outcome: "refused",
    error: `Cannot use "${report.id}": ${why}`,
    errorCode: null,
    observation: report.observation === null ? null : said,
  };
}

/**
 * Reports of which no two are believed for one id: bytes that the policy pins
 * keep it, all others are refused. Done again it changes nothing.
 */
export function refuseDuplicates(
  reports: readonly Report[],
  policy: Rules,
): Report[] {
  const claims = new Map<string, Report[]>();
  for (const one of reports) {
    const isClaim = one.origin === "plugin" &&
      (one.version !== null || entryOf(one, policy) !== undefined);
    if (!isClaim) continue;
    const others = claims.get(one.id);
    if (others === undefined) claims.set(one.id, [one]);
    else others.push(one);
  }
  return reports.map((one) => {
    const own = claims.get(one.id);
    if (!own?.includes(one)) return one;
    return heirOf(own, policy) === one ? one : refuse(one, own.length);
  });
}
