import type { MemoryFacts, MemoryLevel } from "../facts.ts";
import type { Policy } from "../policy.ts";
import { reason } from "../reasons.ts";
import type { MemoryValues, Reason } from "../../schema/types.ts";
import { type Judged, known, type SignalRow, unknown } from "./row.ts";

/** Bytes kept free for the rest of a level of this size. */
export function reserveBytes(
  totalBytes: number,
  limits: Policy["limits"]["memory"],
): number {
  return Math.max(
    limits.reserveBytes,
    Math.ceil(totalBytes * limits.reserveShare),
  );
}

function pressureReasons(percent: number | null, policy: Policy): Reason[] {
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

function judge(facts: MemoryFacts, policy: Policy): Judged<MemoryValues> {
  const left = (level: MemoryLevel) =>
    level.availableBytes -
    reserveBytes(level.totalBytes, policy.limits.memory);
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
