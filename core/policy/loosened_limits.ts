/** What a policy loosens against the defaults: echoed in every snapshot. */

import { DEFAULT_POLICY } from "./policy.ts";
import type { PluginRules, Rules } from "./judging_rules.ts";

/** One loosening, with the key that did it. */
export interface Assumption {
  /** JSON pointer into the policy file. */
  readonly key: string;
  readonly value: string;
  readonly message: string;
}

interface LimitRow {
  readonly key: string;
  readonly read: (policy: Rules) => number;
  /** Which way lets more models run. */
  readonly looser: "higher" | "lower";
}

const LIMITS: readonly LimitRow[] = [
  { key: "/ttlSeconds", read: (p) => p.ttlSeconds, looser: "higher" },
  {
    key: "/limits/battery/lowPercent",
    read: (p) => p.limits.battery.lowPercent,
    looser: "lower",
  },
  {
    key: "/limits/battery/criticalPercent",
    read: (p) => p.limits.battery.criticalPercent,
    looser: "lower",
  },
  {
    key: "/limits/thermal/criticalMarginCelsius",
    read: (p) => p.limits.thermal.criticalMarginCelsius,
    looser: "lower",
  },
  {
    key: "/limits/memory/reserveBytes",
    read: (p) => p.limits.memory.reserveBytes,
    looser: "lower",
  },
  {
    key: "/limits/memory/reserveShare",
    read: (p) => p.limits.memory.reserveShare,
    looser: "lower",
  },
  {
    key: "/limits/memory/comfortFactor",
    read: (p) => p.limits.memory.comfortFactor,
    looser: "lower",
  },
  {
    key: "/limits/memory/pressureConstrainPercent",
    read: (p) => p.limits.memory.pressureConstrainPercent,
    looser: "higher",
  },
  {
    key: "/limits/memory/pressureDenyPercent",
    read: (p) => p.limits.memory.pressureDenyPercent,
    looser: "higher",
  },
];

function assumption(key: string, value: unknown, message: string): Assumption {
  return { key, value: JSON.stringify(value), message };
}

function* loosenedLimits(policy: Rules): Generator<Assumption> {
  for (const { key, read, looser } of LIMITS) {
    const ours = read(DEFAULT_POLICY);
    const theirs = read(policy);
    if (looser === "higher" ? theirs > ours : theirs < ours) {
      yield assumption(key, theirs, `Looser than the default of ${ours}`);
    }
  }
}

function* statedFacts(policy: Rules): Generator<Assumption> {
  for (const name of ["battery", "thermal"] as const) {
    const state = policy.assumptions[name];
    if (state !== undefined) {
      yield assumption(
        `/assumptions/${name}`,
        state,
        `Where ${name} is absent it is taken for ${state}`,
      );
    }
    if (!policy.requiredSignals.includes(name)) {
      yield assumption(
        "/requiredSignals",
        policy.requiredSignals,
        `An unknown ${name} denies nothing`,
      );
    }
  }
  if (policy.thermal.failedSensor === "ignore") {
    yield assumption(
      "/thermal/failedSensor",
      "ignore",
      "A sensor with a limit that cannot be read constrains nothing",
    );
  }
  for (const [index, one] of (policy.thermal.sensors ?? []).entries()) {
    yield assumption(
      `/thermal/sensors/${index}`,
      one,
      one.ignore
        ? "This sensor enters no verdict"
        : "This sensor is judged by limits that the operator states" +
          (one.replaces ? ", and not by its own" : ""),
    );
  }
  if (policy.memory.cgroup !== "self") {
    yield assumption(
      "/memory/cgroup",
      policy.memory.cgroup,
      "The limits of another control group count in place of its own",
    );
  }
  const {
    contextTokens,
    parallelSlots,
    kvCacheType,
    flashAttention,
    unmeasuredMarginBytes,
  } = policy.service;
  const stated: readonly (readonly [string, unknown])[] = [
    ["contextTokens", contextTokens],
    ["parallelSlots", parallelSlots],
    ["kvCacheType", kvCacheType === "f16" ? null : kvCacheType],
    ["flashAttention", flashAttention === "auto" ? null : flashAttention],
    ["unmeasuredMarginBytes", unmeasuredMarginBytes],
  ];
  for (const [key, value] of stated) {
    if (value === null) continue;
    yield assumption(
      `/service/${key}`,
      value,
      "Stated by the operator, not seen from outside",
    );
  }
}

function* loosenedPlugin(
  id: string,
  entry: PluginRules,
): Generator<Assumption> {
  const at = `/plugins/${id}`;
  if (entry.required === false) {
    yield assumption(`${at}/required`, false, "Its failure denies nothing");
  }
  if (entry.supplies !== undefined && entry.supplies.length > 0) {
    yield assumption(
      `${at}/supplies`,
      entry.supplies,
      "Its reading stands where the built-in probe finds nothing",
    );
  }
  if (entry.grants !== undefined && Object.keys(entry.grants).length > 0) {
    yield assumption(
      `${at}/grants`,
      entry.grants,
      "It may do more than a plugin without an entry",
    );
  }
}

/** Every loosening of a policy, in the order of the file. */
export function loosened(policy: Rules): Assumption[] {
  const plugins = Object.entries(policy.plugins)
    .flatMap(([id, entry]) => [...loosenedPlugin(id, entry)]);
  return [...loosenedLimits(policy), ...statedFacts(policy), ...plugins];
}
