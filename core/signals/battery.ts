import type { BatteryFacts } from "../probe/facts.ts";
import type { Rules } from "../policy/judging_rules.ts";
import { reason } from "../verdict/reasons.ts";
import type { BatteryValues } from "../../schema/types.ts";
import { type Judged, known, type SignalRow, unknown } from "./row.ts";

/** Charge against the limits; only while on battery, or when that is unknown. */
function judge(facts: BatteryFacts, policy: Rules): Judged<BatteryValues> {
  const isTold = facts.powerSource !== "unknown";
  if (facts.powerSource === "mains" || (!facts.present && isTold)) {
    return known({ state: "normal", ...facts });
  }
  const { percent } = facts;
  const { lowPercent, criticalPercent } = policy.limits.battery;
  if (percent === null) {
    return unknown(
      "provider-failed",
      "Cannot read the charge while the machine may be on battery",
    );
  }
  const where = facts.powerSource === "battery"
    ? "on battery"
    : "with no certain sign of mains power";
  if (percent <= criticalPercent) {
    return known({ state: "critical", ...facts }, [
      reason("battery-critical", "battery", {
        message: `Battery at ${percent} % ${where}`,
        observed: percent,
        limit: criticalPercent,
      }),
    ]);
  }
  if (percent <= lowPercent) {
    return known({ state: "low", ...facts }, [
      reason("battery-low", "battery", {
        message: `Battery at ${percent} % ${where}`,
        observed: percent,
        limit: lowPercent,
      }),
    ]);
  }
  return known({ state: "normal", ...facts });
}

const STATES = ["normal", "low", "critical"];

function strictness(facts: BatteryFacts, policy: Rules): number {
  const judged = judge(facts, policy);
  // What cannot be judged is stricter than anything that can.
  return judged.known
    ? STATES.indexOf(judged.values.state) * 101 + 100 - (facts.percent ?? 100)
    : 1000;
}

export const battery: SignalRow<BatteryFacts, BatteryValues> = {
  need: "required",
  assumable: true,
  judge,
  combine: (facts, policy) =>
    facts.reduce((worst, one) =>
      strictness(one, policy) > strictness(worst, policy) ? one : worst
    ),
};
