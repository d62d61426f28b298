/** Reports to the document: pure, with the clock and the name as arguments. */

import { AUTHORIZES_NOTHING } from "./authorization_boundary.ts";
import { admitProfile, type ProfileEntry } from "../verdict/admission.ts";
import { cleanPermissions } from "../text/clean_values.ts";
import { documentReport } from "./report_for_document.ts";
import { mergeReports, type Reading } from "../verdict/merge_reports.ts";
import { refuseDuplicates } from "../plugins/plugin_identity.ts";
import { type Candidate, jointFit } from "../need/joint_fit.ts";
import type { Policy } from "../policy/policy.ts";
import { policyInForce } from "../policy/policy_digest.ts";
import {
  type PolicyInForce,
  policySection,
} from "../policy/policy_in_document.ts";
import type { Observation } from "../probe/contract.ts";
import { sortReasons } from "../verdict/reasons.ts";
import type { Report } from "../probe/report.ts";
import { healthOf } from "../verdict/required_signals.ts";
import { withService } from "../policy/judging_rules.ts";
import { SIGNAL_NAMES } from "../signals/table.ts";
import { cleanName } from "../text/display_text.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";

type ProbeEntry = LocalModelResourceSnapshot["probes"][number];
type Signals = LocalModelResourceSnapshot["signals"];

/** Everything about the run that is not a report. */
export interface RunFacts {
  /** When the run ended, in milliseconds since 1970. */
  readonly capturedAtMs: number;
  /** Random UUID, lower case. */
  readonly uuid: string;
  /** Version of the program. */
  readonly version: string;
  /** `deno 2.9.6`, `node 22.1.0`. */
  readonly runtime: string;
  /** `linux-x86_64`. */
  readonly platform: string;
  /** Endpoint in place of the policy's. @default {null} */
  readonly service?: string | null;
}

function signalEntry(reading: Reading): unknown {
  if (reading.status === "known") {
    return { status: "known", ...reading.values, from: [...reading.from] };
  }
  return {
    status: "unknown",
    reason: { ...reading.reason },
    from: [...reading.from],
    ...(reading.worstKnown === null ? {} : { worstKnown: reading.worstKnown }),
    ...(reading.assumedState === null
      ? {}
      : { assumedState: reading.assumedState }),
  };
}

/** What it stated; data beyond the signals stand in a place of their own. */
function statement(observation: Observation | null): ProbeEntry["observation"] {
  if (observation === null) return null;
  const { extension: _, ...stated } = observation;
  return stated as ProbeEntry["observation"];
}

/** Of a report, made fit for it, what a document shows. */
function probeEntry(report: Report): ProbeEntry {
  return {
    id: report.id,
    version: report.version,
    origin: report.origin,
    outcome: report.outcome,
    durationMs: report.durationMs,
    provides: [...report.provides],
    sha256: report.sha256,
    requested: cleanPermissions(report.requested),
    granted: cleanPermissions(report.granted),
    denials: [...report.denials],
    hostCalls: report.hostCalls,
    fuelUsed: report.fuelUsed,
    log: [...report.log],
    error: report.error,
    errorCode: report.errorCode,
    observation: statement(report.observation),
  };
}

function bestOf(profiles: readonly ProfileEntry[]): ProfileEntry {
  const order = ["allow", "constrain", "deny"];
  const [first, ...rest] = profiles;
  if (first === undefined) {
    throw new TypeError("Cannot judge without a profile");
  }
  const rank = (one: ProfileEntry) => order.indexOf(one.admission.decision);
  return rest.reduce((best, one) => rank(one) < rank(best) ? one : best, first);
}

/** What two models that are asked for at once would share. */
function candidateOf({ profileRef, admission }: ProfileEntry): Candidate {
  const { availableBytes, reserveBytes, requiredBytes } = admission;
  return {
    profileRef,
    isDenied: admission.decision === "deny",
    requiredBytes,
    usableBytes: availableBytes === null || reserveBytes === null
      ? null
      : availableBytes - reserveBytes,
  };
}

/** Builds a document; of what it shows it builds the same one again. */
export function assemble(
  reports: readonly Report[],
  inForce: PolicyInForce,
  run: RunFacts,
): LocalModelResourceSnapshot {
  const { service = null } = run;
  const rules = withService(inForce.rules, service);
  // A document tells whole milliseconds.
  const capturedAtMs = Math.trunc(run.capturedAtMs);
  const validUntilMs = capturedAtMs + rules.ttlSeconds * 1000;
  const told = refuseDuplicates(
    reports.map((one) => documentReport(one, rules)),
    rules,
  );
  const merged = mergeReports(told, rules);
  const health = healthOf(merged, rules);
  const profiles = rules.profiles.map((profile) =>
    admitProfile(profile, merged, rules, validUntilMs)
  );
  const best = bestOf(profiles);
  return {
    kind: "LocalModelResourceSnapshot",
    schemaVersion: "v0.1",
    snapshotId: `urn:srcos:local-model-resource-snapshot:${run.uuid}`,
    capturedAt: new Date(capturedAtMs).toISOString(),
    validUntil: new Date(validUntilMs).toISOString(),
    producer: {
      name: "model-carry",
      version: run.version,
      runtime: cleanName(run.runtime),
      platform: cleanName(run.platform),
      service,
    },
    health: { status: health.status, reasons: sortReasons(health.reasons) },
    signals: Object.fromEntries(
      SIGNAL_NAMES.map((name) => [name, signalEntry(merged.readings[name])]),
    ) as unknown as Signals,
    profiles,
    admission: {
      decision: best.admission.decision,
      safe: best.admission.safe,
      profileRef: best.profileRef,
      reasons: best.admission.reasons,
      jointly: jointFit(profiles.map(candidateOf)),
    },
    authorizationBoundary: AUTHORIZES_NOTHING,
    probes: told.map(probeEntry),
    policy: policySection(inForce),
    extensions: merged.extensions,
  };
}

/** Builds the snapshot of one run. */
export async function buildSnapshot(
  reports: readonly Report[],
  policy: Policy,
  run: RunFacts,
): Promise<LocalModelResourceSnapshot> {
  return assemble(reports, await policyInForce(policy), run);
}
