import type { MemoryFacts, MemoryLevel } from "../probe/facts.ts";
import type { Rules } from "../policy/judging_rules.ts";
import { reason } from "../verdict/reasons.ts";
import type { MemoryValues, Reason } from "../../schema/types.ts";
import { type Judged, known, type SignalRow, unknown } from "./row.ts";

/** Bytes kept free for the rest of a level of this size. */
export function reserveBytes(
  totalBytes: number,
  limits: Rules["limits"]["memory"],
): number {
  return Math.max(
    limits.reserveBytes,
    Math.ceil(totalBytes * limits.reserveShare),
  );
}

function pressureReasons(percent: number | null, policy: Rules): Reason[] {
  const { pressureConstrainPercent, pressureDenyPercent } =
    policy.limits.memory;
  if (percent === null || percent < pressureConstrainPercent) {
    // A deny limit below the constrain limit still denies.
    if (percent === null || percent < pressureDenyPercent) return [];
  }
  const deny = percent >= pressureDenyPercent;
  return [
    reason(deny ? "memory-pressure-critical" : "memory-pressure", "memory", {
      message: `Tasks waited for memory during ${percent} % of the last 10 s`,
      observed: percent,
      limit: deny ? pressureDenyPercent : pressureConstrainPercent,
    }),
  ];
}

/** What a level leaves, after its reserve. */
function leftOf(policy: Rules): (level: MemoryLevel) => number {
  return ({ availableBytes, totalBytes }) =>
    availableBytes - reserveBytes(totalBytes, policy.limits.memory);
}

/** As many as a document holds: control groups may lie deeper. */
export const LEVELS_CAP = 16;

function shorten(facts: MemoryFacts, policy: Rules): MemoryFacts {
  if (facts.levels.length <= LEVELS_CAP) return facts;
  const left = leftOf(policy);
  // Sorting is stable: of equals the first stays.
  const least = facts.levels.toSorted((a, b) => left(a) - left(b))
    .slice(0, LEVELS_CAP);
  return {
    ...facts,
    levels: facts.levels.filter((one) => least.includes(one)),
  };
}

function judge(facts: MemoryFacts, policy: Rules): Judged<MemoryValues> {
  const left = leftOf(policy);
  const [first, ...rest] = facts.levels;
  if (first === undefined) {
    return unknown("provider-failed", "No level of memory was read");
  }
  const binding = rest.reduce((a, b) => left(b) < left(a) ? b : a, first);
  const reasons = pressureReasons(facts.pressureFullAvg10Percent, policy);
  const worst = reasons[0]?.effect;
  return known({
    state: worst === "deny"
      ? "critical"
      : worst === "constrain"
      ? "pressured"
      : "normal",
    availableBytes: binding.availableBytes,
    totalBytes: binding.totalBytes,
    boundBy: binding.kind,
    pressureFullAvg10Percent: facts.pressureFullAvg10Percent,
  }, reasons);
}

export const memory: SignalRow<MemoryFacts, MemoryValues> = {
  need: "always",
  assumable: false,
  judge,
  shorten,
  combine: (facts) => {
    const pressures = facts.map((one) => one.pressureFullAvg10Percent)
      .filter((percent) => percent !== null);
    return {
      levels: facts.flatMap((one) => one.levels),
      pressureFullAvg10Percent: pressures.length > 0
        ? Math.max(...pressures)
        : null,
    };
  },
};
