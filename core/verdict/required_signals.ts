/** Which signals have to be known, and what it means when they are not. */

import type { Merged, Reading } from "./merge_reports.ts";
import type { Rules } from "../policy/judging_rules.ts";
import type { SignalName } from "../probe/contract.ts";
import { reason } from "./reasons.ts";
import { SIGNAL_NAMES, SIGNALS } from "../signals/table.ts";
import type { Reason } from "../../schema/types.ts";

/** True for signals that deny while they are unknown. */
export function isRequired(name: SignalName, policy: Rules): boolean {
  return SIGNALS[name].need === "always" ||
    policy.requiredSignals.includes(name);
}

/** The policy that states an assumption, as it is pasted into the file. */
export function assumptionPolicy(
  names: readonly ("battery" | "thermal")[],
): string {
  return JSON.stringify({
    kind: "ModelCarryPolicy",
    schemaVersion: "v0.1",
    assumptions: Object.fromEntries(names.map((name) => [name, "normal"])),
  });
}

type Unknown = Extract<Reading, { status: "unknown" }>;

function nothingToRead(name: SignalName, reading: Unknown): Reason {
  const { code, message } = reading.reason;
  const advice = name === "battery" || name === "thermal"
    ? `. If that is by design, such as in a virtual machine, put ` +
      `${assumptionPolicy([name])} into /etc/model-carry/policy.json; ` +
      `never on a machine that ${
        name === "thermal" ? "cools itself" : "runs on a battery"
      }`
    : "";
  return reason(code === "absent" ? "signal-absent" : "signal-unrated", name, {
    message: `${name} is unknown: ${message.slice(0, 120)}${advice}`,
    observed: "unknown",
    limit: "known",
  });
}

function unknownReason(
  name: SignalName,
  reading: Unknown,
  policy: Rules,
): Reason {
  const { code, message } = reading.reason;
  const isEmpty = code === "absent" || code === "unrated";
  if (reading.assumedState !== null) {
    return reason("assumption", name, {
      message: `${name} is taken for ${reading.assumedState} by the policy: ` +
        message,
      observed: "unknown",
      limit: reading.assumedState,
    });
  }
  if (!isRequired(name, policy)) {
    return reason("signal-not-required", name, {
      message: `${name} is unknown: ${message}`,
      observed: "unknown",
    });
  }
  if (isEmpty) return nothingToRead(name, reading);
  return reason(code, name, {
    message: `${name} is unknown: ${message}`,
    observed: "unknown",
    limit: "known",
  });
}

/** Reasons of all signals: what they read, and what they could not. */
export function signalReasons(merged: Merged, policy: Rules): Reason[] {
  return SIGNAL_NAMES.flatMap((name) => {
    const reading: Reading = merged.readings[name];
    return reading.status === "known"
      ? reading.reasons
      : [unknownReason(name, reading, policy), ...reading.reasons];
  });
}

/** Whether the snapshot itself can be trusted. */
export function healthOf(
  merged: Merged,
  policy: Rules,
): { status: "healthy" | "degraded" | "failed"; reasons: Reason[] } {
  const reasons = SIGNAL_NAMES.flatMap((name) => {
    const reading: Reading = merged.readings[name];
    if (reading.status === "known") return [];
    const { code } = reading.reason;
    if (code === "absent" || code === "unrated") return [];
    return [unknownReason(name, reading, policy)];
  });
  reasons.push(
    ...merged.pluginReasons.filter((one) => one.code === "plugin-failed"),
  );
  const service = merged.readings.modelService;
  const isReady = service.status === "known" &&
    service.values.endpoints.some((one) => one.state === "ready");
  if (merged.residencyError !== null && isReady) {
    reasons.push(reason("residency-unknown", "modelService", {
      message: merged.residencyError,
    }));
  }
  const failed = reasons.some((one) => one.effect === "deny");
  const status = failed
    ? "failed"
    : reasons.length > 0
    ? "degraded"
    : "healthy";
  return { status, reasons };
}
