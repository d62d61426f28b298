/** Reports for a run that could not be made. */

import type { Manifest } from "./contract.ts";
import type { Report } from "./report.ts";

/** One failed report for each built-in probe. */
export function fixedReports(
  manifests: readonly Manifest[],
  message: string,
): Report[] {
  return manifests.map((manifest) => ({
    id: manifest.id,
    version: manifest.version,
    origin: "builtin",
    outcome: "failed",
    durationMs: 0,
    provides: manifest.provides,
    sha256: null,
    requested: manifest.permissions,
    granted: {},
    denials: [],
    hostCalls: 0,
    fuelUsed: null,
    log: [],
    error: `The program failed: ${message}`,
    errorCode: null,
    observation: null,
  }));
}
