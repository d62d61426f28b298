/** What each built-in probe could read as this user. */

import { isConclusive } from "../../../core/probe/report.ts";
import { assumptionPolicy } from "../../../core/verdict/required_signals.ts";
import { REASONS } from "../../../core/verdict/reasons.ts";
import { ownUser } from "../../../host/files/place_facts.ts";
import type { SignalName } from "../../../core/probe/contract.ts";
import { describeSignal } from "../../views/signal_words.ts";
import { fail, type Finding, look, ok, type Visit } from "./finding.ts";

type Probe = Visit["snapshot"]["probes"][number];

/** What is required and not known denies; the rest somebody should know. */
function unread(
  name: SignalName,
  { snapshot: { policy } }: Visit,
  found: string,
  next: string,
): Finding {
  const isRequired = policy.requiredSignals.some((one) => one === name);
  return (isRequired ? fail : look)(`reads.${name}`, found, next);
}

/** A probe that did not come to an end, or was cut short. */
function failed(one: Probe, name: SignalName, visit: Visit): Finding {
  const isForbidden = /\b(EACCES|EPERM)\b/.test(
    `${one.errorCode} ${one.error}`,
  );
  const found = `${one.outcome}: ${one.error ?? "without a word"}`;
  const user = ownUser();
  const next = isForbidden
    ? `user ${user ?? "of this run"} may not: try it as root, or let it in`
    : `model-carry probes run ${one.id}`;
  return unread(name, visit, found, next);
}

/** Nothing to read, or nothing to judge it by. */
function unknown(name: SignalName, visit: Visit): Finding {
  const { detail, state } = describeSignal(visit.snapshot.signals, name);
  if (state === "assumed") return ok(`reads.${name}`, detail);
  if (name !== "thermal" && name !== "battery") {
    const next = `model-carry probes run ${name}`;
    return unread(name, visit, detail, next);
  }
  const signal = visit.snapshot.signals[name];
  const isUnrated = signal.status === "unknown" &&
    signal.reason.code === "unrated";
  const next = isUnrated
    ? REASONS["signal-unrated"].remedy
    : "if that is by design, such as in a virtual machine, put " +
      `${assumptionPolicy([name])} into the policy`;
  return unread(name, visit, detail, next);
}

function known(name: SignalName, { snapshot: { signals } }: Visit): Finding {
  const id = `reads.${name}`;
  const { detail } = describeSignal(signals, name);
  const { thermal } = signals;
  if (name !== "thermal" || thermal.status !== "known") return ok(id, detail);
  const { ratedSensors, unratedSensors, failedSensors } = thermal;
  const found = `${detail}; sensors: ${ratedSensors} with a limit, ` +
    `${unratedSensors} without, ${failedSensors} failed`;
  return failedSensors === 0 ? ok(id, found) : look(
    id,
    found,
    "a sensor that is broken: ignore in thermal.sensors of the policy",
  );
}

export function lookAtReadings(visit: Visit): readonly Finding[] {
  const { probes, signals } = visit.snapshot;
  return probes.flatMap((one) => {
    const [name] = one.provides;
    if (one.origin !== "builtin" || name === undefined) return [];
    // The service is told of in a line of its own.
    if (name === "modelService" || name === "residency") return [];
    if (!isConclusive(one.outcome)) return [failed(one, name, visit)];
    return signals[name].status === "known"
      ? [known(name, visit)]
      : [unknown(name, visit)];
  });
}
