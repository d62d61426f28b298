/** The closed list of reasons: one row a code, with what can be done about it. */

import type { SignalName } from "../probe/contract.ts";
import type { Reason } from "../../schema/types.ts";
import { cleanText } from "../text/display_text.ts";

export type ReasonCode = Reason["code"];
export type Effect = Reason["effect"];

interface ReasonRow {
  /** Null: the one who raises it decides (a plugin's concern). */
  readonly effect: Effect | null;
  /** Unit of `observed` and `limit`. */
  readonly unit: string;
  /** What an operator can do, in a few words. */
  readonly remedy: string;
}

const row = (
  effect: Effect | null,
  unit: string,
  remedy: string,
): ReasonRow => ({ effect, unit, remedy });

/** Worst first; the order of the rows is the order of the reasons. */
export const REASONS: Readonly<Record<ReasonCode, ReasonRow>> = {
  "not-collected": row("deny", "", "wait for the first run"),
  "unsupported-platform": row("deny", "", "run it on Linux"),
  "provider-failed": row("deny", "", "see the probe's error in probes[]"),
  "plugin-failed": row(
    "deny",
    "",
    "mend or remove the plugin, or set required: false for it in the policy",
  ),
  "thermal-critical": row("deny", "degrees Celsius", "let the machine cool"),
  "battery-critical": row("deny", "percent", "plug in the charger"),
  "memory-pressure-critical": row("deny", "percent", "close other programs"),
  "memory-insufficient": row(
    "deny",
    "bytes",
    "close other programs, or use the smaller model",
  ),
  "service-refused": row("deny", "", "start the service: ollama serve"),
  "service-timeout": row("deny", "milliseconds", "restart the service"),
  "service-loading": row("deny", "", "wait until the service has loaded"),
  "service-bad-reply": row(
    "deny",
    "",
    "look at what listens on the port, and at its version",
  ),
  "service-not-loopback": row(
    "deny",
    "",
    "let OLLAMA_HOST name a loopback address",
  ),
  "model-remote": row(
    "deny",
    "",
    "name a model that runs on this machine: prompts for this one leave it",
  ),
  "residency-unknown": row("deny", "", "see the probe's error in probes[]"),
  "model-missing": row("deny", "", "pull the model with its service"),
  "memory-need-unknown": row(
    "deny",
    "",
    "state memoryHintMiB for the profile in the policy",
  ),
  "signal-absent": row(
    "deny",
    "",
    "state the assumption in the policy, if it is true of this machine",
  ),
  "signal-unrated": row(
    "deny",
    "",
    "state its limit in thermal.sensors of the policy, or a true assumption",
  ),
  "plugin-concern": row(null, "", "see what the plugin says"),
  "thermal-hot": row("constrain", "degrees Celsius", "let the machine cool"),
  "thermal-sensor-failed": row(
    "constrain",
    "sensors",
    "ignore the sensor in thermal.sensors of the policy, if it is broken",
  ),
  "battery-low": row("constrain", "percent", "plug in the charger"),
  "memory-pressure": row("constrain", "percent", "close other programs"),
  "memory-tight": row("constrain", "bytes", "close other programs"),
  "memory-below-hint": row(null, "bytes", "close other programs"),
  "signal-not-required": row("note", "", "see the probe's error in probes[]"),
  "assumption": row("note", "", "remove the assumption when it is not true"),
  "disk-low": row("note", "bytes", "free space on the model store's disk"),
};

const ORDER = Object.keys(REASONS);
const EFFECT_ORDER: readonly Effect[] = ["deny", "constrain", "note"];

interface ReasonDetail {
  readonly message: string;
  readonly observed?: number | string | null;
  readonly limit?: number | string | null;
  /** Only for codes whose row leaves it open. */
  readonly effect?: Effect;
}

/** Builds a reason; foreign text in it is cleaned. */
export function reason(
  code: ReasonCode,
  signal: SignalName | null,
  detail: ReasonDetail,
): Reason {
  const { message, observed = null, limit = null } = detail;
  const effect = detail.effect ?? REASONS[code].effect;
  if (effect === null) {
    throw new TypeError(`Cannot build reason "${code}": no effect given`);
  }
  return {
    code,
    signal,
    effect,
    message: cleanText(message, 400),
    observed: typeof observed === "string" ? cleanText(observed) : observed,
    limit: typeof limit === "string" ? cleanText(limit) : limit,
  };
}

/** As many as the document holds: 64 plugins with 16 concerns are more. */
const REASONS_CAP = 512;

/** Worst first, each said once. */
export function sortReasons(reasons: readonly Reason[]): Reason[] {
  const seen = new Map<string, Reason>();
  for (const one of reasons) seen.set(JSON.stringify(one), one);
  const rank = (one: Reason) =>
    EFFECT_ORDER.indexOf(one.effect) * 1000 + ORDER.indexOf(one.code);
  return [...seen.values()].sort((a, b) => rank(a) - rank(b))
    .slice(0, REASONS_CAP);
}

/** The verdict that the reasons add up to. */
export function decide(
  reasons: readonly Reason[],
): "allow" | "constrain" | "deny" {
  const effects = new Set(reasons.map((one) => one.effect));
  if (effects.has("deny")) return "deny";
  return effects.has("constrain") ? "constrain" : "allow";
}
