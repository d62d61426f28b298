/** Plugins that the policy names and of which nothing was found. */

import { missingIds, NOT_FOUND } from "../../core/plugins/plugin_identity.ts";
import type { Policy } from "../../core/policy/policy.ts";
import type { Report } from "../../core/probe/report.ts";
import { pluginReport } from "./plugin_report.ts";

/** As many ids as a line has room for. */
const TOLD_CAP = 2;

/** Both sides: the id that the policy asks for, and those that are there. */
export function notFoundText(id: string, there: readonly string[]): string {
  const ids = [...new Set(there)].sort();
  const told = ids.slice(0, TOLD_CAP).map((one) => `"${one}"`).join(", ");
  const more = ids.length > TOLD_CAP
    ? ` and ${ids.length - TOLD_CAP} more`
    : "";
  const others = ids.length === 0
    ? "no plugin is there"
    : `there is ${told}${more}`;
  return `Cannot run "${id}": the policy names it, and it was not found; ` +
    `${others}: install it or correct the policy`;
}

/** A report for each plugin that the policy names and that left none. */
export function missingReports(
  reports: readonly Report[],
  policy: Policy,
): Report[] {
  const there = reports.filter(({ origin }) => origin === "plugin")
    .map(({ id }) => id);
  return missingIds(reports, policy).map((id) =>
    pluginReport(
      { file: id, source: null, sha256: null, refusal: null },
      "refused",
      notFoundText(id, there),
      { errorCode: NOT_FOUND },
    )
  );
}
