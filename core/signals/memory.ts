import type { MemoryFacts, MemoryLevel } from "../probe/facts.ts";
import type { PromptReserve } from "../need/prompt_reserve.ts";
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

/** What counts for one model: memory, and what of it is kept free. */
export interface KeptFree {
  readonly availableBytes: number;
  readonly reserveBytes: number;
  /** What new prompts are to take, in words; null: it is for the rest. */
  readonly keptFor: string | null;
}

/**
 * The larger of two reserves at each level: that of the level, and that of the
 * model's prompts, which is the same at all and so binds where least is left.
 */
export function keepFree(
  { availableBytes, leastAvailableBytes, totalBytes }: MemoryValues,
  prompts: PromptReserve | null,
  limits: Rules["limits"]["memory"],
): KeptFree {
  const reserve = reserveBytes(totalBytes, limits);
  return prompts !== null &&
      leastAvailableBytes - prompts.bytes < availableBytes - reserve
    ? {
      availableBytes: leastAvailableBytes,
      reserveBytes: prompts.bytes,
      keptFor: prompts.source,
    }
    : {
      availableBytes,
      reserveBytes: reserve,
      keptFor: null,
    };
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

/** The first of those where least is available, before any reserve. */
function leastOf(levels: readonly MemoryLevel[]): MemoryLevel | undefined {
  return levels.toSorted((a, b) => a.availableBytes - b.availableBytes)[0];
}

/** As many as a document holds: control groups may lie deeper. */
export const LEVELS_CAP = 16;

function shorten(facts: MemoryFacts, policy: Rules): MemoryFacts {
  if (facts.levels.length <= LEVELS_CAP) return facts;
  const left = leftOf(policy);
  // Sorting is stable: of equals the first stays.
  const [binding, ...rest] = facts.levels.toSorted((a, b) => left(a) - left(b));
  const least = new Set(
    [binding, leastOf(facts.levels), ...rest].filter((one) =>
      one !== undefined
    ),
  );
  const kept = [...least].slice(0, LEVELS_CAP);
  return {
    ...facts,
    levels: facts.levels.filter((one) => kept.includes(one)),
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
    leastAvailableBytes: Math.min(
      ...facts.levels.map((one) => one.availableBytes),
    ),
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
