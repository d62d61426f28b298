/**
 * The one place where a report is made fit for a document. It runs before
 * anything is judged: what a document shows is what was judged.
 */

import { cleanJson, cleanPermissions } from "../text/clean_values.ts";
import type { Facts, LoadedFacts, ResidencyFacts } from "../probe/facts.ts";
import type { Json, Observation, SignalName } from "../probe/contract.ts";
import type { Denial, Report } from "../probe/report.ts";
import type { Rules } from "../policy/judging_rules.ts";
import type { SignalRow, Values } from "../signals/row.ts";
import { SIGNAL_NAMES, SIGNALS } from "../signals/table.ts";
import { cleanName, cleanText } from "../text/display_text.ts";

const ERROR_CAP = 400;
const DENIALS_CAP = 64;
const LOG_CAP = 32;

function shortened<N extends SignalName>(
  name: N,
  observation: Observation,
  rules: Rules,
): Pick<Facts, N> | Record<never, never> {
  type F = NonNullable<Facts[N]>;
  const row = SIGNALS[name] as unknown as SignalRow<F, Values[N]>;
  const facts = observation[name] as F | undefined;
  return facts === undefined || row.shorten === undefined
    ? {}
    : { [name]: row.shorten(facts, rules) };
}

/** The same moment everywhere, and nothing of where the machine stands. */
function inUtc(loaded: LoadedFacts): LoadedFacts {
  const { expiresAt } = loaded;
  const ms = Date.parse(expiresAt ?? "");
  return Number.isNaN(ms)
    ? loaded
    : { ...loaded, expiresAt: new Date(ms).toISOString() };
}

function documentResidency(residency: ResidencyFacts): ResidencyFacts {
  return {
    ...residency,
    endpoints: residency.endpoints.map((endpoint) => ({
      ...endpoint,
      models: endpoint.models.map((one) =>
        one.loaded === null ? one : { ...one, loaded: inUtc(one.loaded) }
      ),
    })),
  };
}

function documentObservation(
  observation: Observation,
  rules: Rules,
): Observation {
  const clean = cleanJson(observation as unknown as Json) as Observation;
  // The report's error says the same.
  const { incomplete: _, residency, ...facts } = clean;
  return {
    ...facts,
    ...Object.assign(
      {},
      ...SIGNAL_NAMES.map((name) => shortened(name, clean, rules)),
    ),
    ...(residency === undefined
      ? {}
      : { residency: documentResidency(residency) }),
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
export function documentReport(report: Report, rules: Rules): Report {
  const { version, error, errorCode, observation } = report;
  return {
    ...report,
    id: documentId(report.id),
    version: version === null ? null : cleanName(version),
    requested: cleanPermissions(report.requested),
    granted: cleanPermissions(report.granted),
    denials: report.denials.slice(0, DENIALS_CAP).map(documentDenial),
    log: report.log.slice(0, LOG_CAP).map((line) => cleanText(line)),
    error: error === null ? null : cleanText(error, ERROR_CAP),
    errorCode: errorCode === null ? null : cleanName(errorCode),
    observation: observation === null
      ? null
      : documentObservation(observation, rules),
  };
}
