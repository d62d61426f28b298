/**
 * When a change is worth telling: a worse state at once, a better one past its
 * margin or after the hold time. It picks among snapshots and never edits one.
 */

import {
  compareFacets,
  type Facet,
  type Facets,
  facetsOf,
} from "./snapshot_changes.ts";
import type { WatchRules } from "../policy/policy.ts";
import { criticalFrom } from "../signals/thermal_sensor.ts";
import type { LocalModelResourceSnapshot, Reason } from "../../schema/types.ts";

type Snapshot = LocalModelResourceSnapshot;

/** What was told last, and since when the machine has been better than that. */
export interface Told {
  readonly snapshot: Snapshot;
  readonly facets: Facets;
  /** Monotonic milliseconds; null: it is as told. */
  readonly betterSinceMs: number | null;
}

const DERIVED: readonly Facet["kind"][] = ["decision", "health"];

/** Codes that come with a figure and a limit; the others have to last. */
const SIGNAL_OF: Readonly<Record<string, "thermal" | "battery">> = {
  "thermal-critical": "thermal",
  "thermal-hot": "thermal",
  "battery-critical": "battery",
  "battery-low": "battery",
};
const OF_MEMORY = ["memory-insufficient", "memory-tight", "memory-below-hint"];

/** Degrees that were crossed: where the state that was told begins. */
function thermalBound({ signals, policy }: Snapshot): number | null {
  if (signals.thermal.status !== "known") return null;
  const { state, hottest } = signals.thermal;
  const { limitCelsius } = hottest;
  const margins = policy.limits.thermal;
  if (state === "hot") return limitCelsius;
  return state === "critical"
    ? criticalFrom(limitCelsius, margins)
    : limitCelsius - margins.warmMarginCelsius;
}

function isCool(told: Snapshot, now: Snapshot, margin: number): boolean {
  const before = told.signals.thermal;
  const after = now.signals.thermal;
  const bound = thermalBound(told);
  if (before.status !== "known" || after.status !== "known") return false;
  // Of a sensor that is not the hottest any more nothing is told.
  return bound !== null && before.hottest.sensor === after.hottest.sensor &&
    after.hottest.celsius <= bound - margin;
}

function isCharged(told: Snapshot, now: Snapshot, margin: number): boolean {
  const before = told.signals.battery;
  const after = now.signals.battery;
  if (before.status !== "known" || after.status !== "known") return false;
  // A charger may have a loose contact: that one has to last.
  if (before.powerSource !== after.powerSource) return false;
  if (before.state === "normal" || after.percent === null) return false;
  const { lowPercent, criticalPercent } = told.policy.limits.battery;
  const bound = before.state === "low" ? lowPercent : criticalPercent;
  return after.percent >= bound + margin;
}

/** Whether memory that was missing is there, and some more. */
function isRoomy(
  told: Snapshot,
  now: Snapshot,
  { about }: Facet,
  code: string,
  share: number,
): boolean {
  const before = told.profiles.find((one) => one.profileRef === about);
  const after = now.profiles.find((one) => one.profileRef === about);
  const reasons: readonly Reason[] = before?.admission.reasons ?? [];
  const limit = reasons.find((one) => one.code === code)?.limit;
  if (typeof limit !== "number" || !after) return false;
  const { availableBytes, reserveBytes } = after.admission;
  return availableBytes !== null && reserveBytes !== null &&
    availableBytes - reserveBytes >= limit * (1 + share);
}

/** Whether what was told is left behind for good. */
function isPast(
  facet: Facet,
  told: Snapshot,
  now: Snapshot,
  rules: WatchRules,
): boolean {
  const { kind, about, word } = facet;
  const rows: Readonly<Record<string, () => boolean>> = {
    thermal: () => isCool(told, now, rules.thermalMarginCelsius),
    battery: () => isCharged(told, now, rules.batteryMarginPercent),
  };
  if (kind === "signal") return rows[about ?? ""]?.() ?? false;
  return kind === "reason" &&
    word.split(" ").every((code) =>
      OF_MEMORY.includes(code)
        ? isRoomy(told, now, facet, code, rules.memoryMarginShare)
        : rows[SIGNAL_OF[code] ?? ""]?.() ?? false
    );
}

/** Whether to tell the snapshot, and what is told from now on. */
export function tell(
  told: Told | null,
  now: Snapshot,
  nowMs: number,
  rules: WatchRules,
): { readonly isTold: boolean; readonly told: Told } {
  const facets = facetsOf(now);
  const fresh = {
    isTold: true,
    told: { snapshot: now, facets, betterSinceMs: null },
  };
  if (told === null) return fresh;
  const { worse, better, isPolicyNew } = compareFacets(told.facets, facets);
  if (worse.length > 0 || isPolicyNew) return fresh;
  if (better.length === 0) {
    return { isTold: false, told: { ...told, betterSinceMs: null } };
  }
  const sinceMs = told.betterSinceMs ?? nowMs;
  if (nowMs - sinceMs >= rules.holdSeconds * 1000) return fresh;
  // A verdict follows from the rest: it has no margin of its own.
  const causes = better.filter((one) => !DERIVED.includes(one.kind));
  const isClear = causes.length > 0 &&
    causes.every((one) => isPast(one, told.snapshot, now, rules));
  return isClear
    ? fresh
    : { isTold: false, told: { ...told, betterSinceMs: sinceMs } };
}
