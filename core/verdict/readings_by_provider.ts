/** What each provider of a signal says, before it is merged. */

import type { Facts } from "../probe/facts.ts";
import type { Rules } from "../policy/judging_rules.ts";
import type { SignalName } from "../probe/contract.ts";
import { isConclusive, type Report } from "../probe/report.ts";
import type { Judged, SignalRow, Values } from "../signals/row.ts";
import { SIGNALS } from "../signals/table.ts";
import type { UnknownReason } from "../../schema/types.ts";

/** What one provider says of one signal. */
export type Said<F> =
  | { readonly kind: "facts"; readonly facts: F; readonly id: string }
  | {
    readonly kind: "nothing";
    readonly code: "absent" | "unrated";
    readonly message: string;
    readonly id: string;
  }
  | {
    readonly kind: "failed";
    readonly code: UnknownReason["code"];
    readonly message: string;
    readonly id: string;
    /** What was known before it failed. */
    readonly facts: F | null;
  };

/** Listens to one provider of a signal. */
export function listen<N extends SignalName>(
  name: N,
  report: Report,
  policy: Rules,
): Said<NonNullable<Facts[N]>> {
  type F = NonNullable<Facts[N]>;
  const row = SIGNALS[name] as unknown as SignalRow<F, Values[N]>;
  const { id, outcome, observation } = report;
  const facts = (observation?.[name] ?? null) as F | null;
  if (!isConclusive(outcome)) {
    const message = `${id}: ${report.error ?? outcome}`;
    const code = report.errorCode === "unsupported-platform"
      ? "unsupported-platform"
      : "provider-failed";
    return { kind: "failed", code, message, id, facts };
  }
  if (outcome === "absent") {
    const message = observation?.absent ?? "nothing to read";
    return { kind: "nothing", code: "absent", message, id };
  }
  if (facts === null) {
    const message = `${id}: gave no reading of ${name}`;
    return { kind: "failed", code: "provider-failed", message, id, facts };
  }
  const judged: Judged<Values[N]> = row.judge(facts, policy);
  if (judged.known) return { kind: "facts", facts, id };
  const { code, message } = judged.unknown;
  return code === "unrated"
    ? { kind: "nothing", code, message, id }
    : { kind: "failed", code, message: `${id}: ${message}`, id, facts };
}

/** The strictest of several readings; null where none can be judged. */
export function strictest<N extends SignalName>(
  name: N,
  facts: readonly NonNullable<Facts[N]>[],
  policy: Rules,
): Extract<Judged<Values[N]>, { known: true }> | null {
  type F = NonNullable<Facts[N]>;
  const row = SIGNALS[name] as unknown as SignalRow<F, Values[N]>;
  const [first, ...rest] = facts.filter((one) => row.judge(one, policy).known);
  if (first === undefined) return null;
  const judged = row.judge(row.combine([first, ...rest], policy), policy);
  return judged.known ? judged : null;
}
