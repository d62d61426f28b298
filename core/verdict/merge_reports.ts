/**
 * Reports to signals: per signal the most restrictive known reading wins, and
 * a failure takes knowledge away without taking back what was known.
 */

import { agree } from "./service_agreement.ts";
import type { Facts, ResidencyFacts } from "../probe/facts.ts";
import type { Provided, SignalName } from "../probe/contract.ts";
import type { Rules } from "../policy/judging_rules.ts";
import { reason } from "./reasons.ts";
import { isConclusive, type Report } from "../probe/report.ts";
import { entryOf, isExcused, missingIds } from "../plugins/plugin_identity.ts";
import { listen, type Said, strictest } from "./readings_by_provider.ts";
import type { Values } from "../signals/row.ts";
import { SIGNAL_NAMES, SIGNALS } from "../signals/table.ts";
import { cleanText } from "../text/display_text.ts";
import type {
  LocalModelResourceSnapshot,
  Reason,
  UnknownReason,
} from "../../schema/types.ts";

/** A signal after the merge, with the reasons that its values give. */
export type Reading<N extends SignalName = SignalName> =
  | {
    readonly status: "known";
    readonly values: Values[N];
    readonly reasons: readonly Reason[];
    readonly from: readonly string[];
  }
  | {
    readonly status: "unknown";
    readonly reason: UnknownReason;
    readonly from: readonly string[];
    readonly worstKnown: Values[N] | null;
    /** Reasons of `worstKnown`: they still count. */
    readonly reasons: readonly Reason[];
    readonly assumedState: "normal" | null;
  };

export type Readings = { readonly [N in SignalName]: Reading<N> };

export interface Merged {
  readonly readings: Readings;
  /** Null: unknown, `residencyError` says why. */
  readonly residency: ResidencyFacts | null;
  readonly residencyError: string | null;
  /** Why the models of an endpoint are not believed, by its address. */
  readonly residencyDoubts: ReadonlyMap<string, string>;
  /** Concerns and failures of plugins: they hold for every profile. */
  readonly pluginReasons: readonly Reason[];
  readonly extensions: LocalModelResourceSnapshot["extensions"];
}

function mergeSignal<N extends SignalName>(
  name: N,
  reports: readonly Report[],
  policy: Rules,
): Reading<N> {
  type F = NonNullable<Facts[N]>;
  const providers = reports.filter((one) => one.provides.includes(name));
  const builtin = providers.find((one) => one.origin === "builtin");
  const plugins = providers.filter((one) => one.origin === "plugin");
  const own: Said<F> = builtin ? listen(name, builtin, policy) : {
    kind: "failed",
    code: "provider-failed",
    message: `No built-in probe reported ${name}`,
    id: "",
    facts: null,
  };
  const others = plugins.map((report) => ({
    report,
    said: listen(name, report, policy),
  }));
  const all = [own, ...others.map((one) => one.said)];
  const facts = all.flatMap((one) =>
    one.kind !== "nothing" && one.facts !== null ? [one.facts] : []
  );
  const worst = strictest(name, facts, policy);
  const counting = others.filter((one) => !isExcused(one.report, policy));
  const failed = [own, ...counting.map((one) => one.said)]
    .filter((one) => one.kind === "failed");
  const ids = (
    said: readonly Said<F>[],
  ) => [...new Set(said.map((one) => one.id).filter((id) => id !== ""))];
  const unknownAs = (
    code: UnknownReason["code"],
    message: string,
    from: readonly Said<F>[],
    assumedState: "normal" | null,
  ): Reading<N> => ({
    status: "unknown",
    reason: { code, message: cleanText(message, 400) },
    from: ids(from),
    worstKnown: worst?.values ?? null,
    reasons: worst?.reasons ?? [],
    assumedState,
  });

  const [failure] = failed;
  if (failure?.kind === "failed") {
    return unknownAs(failure.code, failure.message, failed, null);
  }
  const told = all.filter((one) => one.kind === "facts");
  const isSupplied = others.some(({ report, said }) =>
    said.kind === "facts" &&
    entryOf(report, policy)?.supplies?.some((signal) => signal === name)
  );
  if (own.kind === "nothing" && !isSupplied) {
    const stated: Readonly<Partial<Record<SignalName, "normal">>> =
      policy.assumptions;
    const assumed = SIGNALS[name].assumable ? stated[name] ?? null : null;
    return unknownAs(own.code, own.message, [own, ...told], assumed);
  }
  if (worst === null) {
    return unknownAs("provider-failed", `No reading of ${name}`, all, null);
  }
  return {
    status: "known",
    values: worst.values,
    reasons: worst.reasons,
    from: ids(told),
  };
}

function pluginReasons(report: Report, policy: Rules): Reason[] {
  if (report.origin !== "plugin") return [];
  const concerns = (report.observation?.concerns ?? []).map((one) =>
    reason("plugin-concern", null, {
      effect: one.decision,
      message: `${report.id}: ${one.message}`,
      observed: `${report.id}/${one.detail}`,
    })
  );
  if (isConclusive(report.outcome)) return concerns;
  const failure = reason("plugin-failed", null, {
    effect: isExcused(report, policy) ? "note" : "deny",
    message: `${report.id}: ${report.error ?? report.outcome}`,
    observed: report.outcome,
    limit: "ok",
  });
  return [failure, ...concerns];
}

/** A plugin that the policy names has to leave a report. */
function missingPlugins(reports: readonly Report[], policy: Rules): Reason[] {
  return missingIds(reports, policy).map((id) =>
    reason("plugin-failed", null, {
      effect: policy.plugins[id]?.required === false ? "note" : "deny",
      message: `${id}: no report`,
      observed: "missing",
      limit: "ok",
    })
  );
}

/** Every report, once each, to one reading per signal. */
export function mergeReports(
  reports: readonly Report[],
  policy: Rules,
): Merged {
  const readings = Object.fromEntries(
    SIGNAL_NAMES.map((name) => [name, mergeSignal(name, reports, policy)]),
  ) as unknown as Readings;
  const own = (name: Provided) =>
    reports.find((one) =>
      one.origin === "builtin" && one.provides.includes(name)
    );
  const resident = own("residency");
  const { residency, doubts } = agree(
    resident?.outcome === "ok" ? resident.observation?.residency ?? null : null,
    own("modelService")?.observation?.modelService ?? null,
  );
  const [doubt] = doubts.values();
  return {
    readings,
    residency,
    residencyError: residency !== null
      ? null
      : doubt ?? resident?.error ?? "No built-in probe reported residency",
    residencyDoubts: doubts,
    pluginReasons: [
      ...reports.flatMap((one) => pluginReasons(one, policy)),
      ...missingPlugins(reports, policy),
    ],
    extensions: Object.fromEntries(
      reports.flatMap((one) =>
        one.origin === "plugin" && one.observation?.extension
          ? [[one.id, one.observation.extension]]
          : []
      ),
    ),
  };
}
