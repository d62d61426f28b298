import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY, type Policy } from "../../../core/policy/policy.ts";
import { reason } from "../../../core/verdict/reasons.ts";
import { SIGNALS } from "../../../core/signals/table.ts";
import { HEALTHY } from "../../support/reports.ts";

const MIB = 1024 * 1024;
const GIB = 1024 * MIB;

type Limits = Policy["limits"]["memory"];
function pressed(percent: number | null, change: Partial<Limits> = {}) {
  const limits = {
    ...DEFAULT_POLICY.limits,
    memory: { ...DEFAULT_POLICY.limits.memory, ...change },
  };
  const judged = SIGNALS.memory.judge(
    { ...HEALTHY.memory, pressureFullAvg10Percent: percent },
    { ...DEFAULT_POLICY, limits },
  );
  assert.ok(judged.known);
  return judged;
}
const pressures: readonly (readonly [
  number | null,
  Partial<Limits>,
  string,
  number | null,
])[] = [
  [null, {}, "normal", null],
  [0, {}, "normal", null],
  [9.99, {}, "normal", null],
  [10, {}, "pressured", 10],
  [39.9, {}, "pressured", 10],
  [40, {}, "critical", 40],
  // An operator may deny below where he constrains.
  [5, { pressureDenyPercent: 5 }, "critical", 5],
  [4.9, { pressureDenyPercent: 5 }, "normal", null],
];
for (const [percent, change, state, limit] of pressures) {
  test(`memory takes a pressure of ${percent} for ${state} by ${JSON.stringify(change)}`, () => {
    const { values, reasons } = pressed(percent, change);
    assert.deepEqual(values, {
      state,
      availableBytes: 10 * GIB,
      leastAvailableBytes: 10 * GIB,
      totalBytes: 16 * GIB,
      boundBy: "host",
      pressureFullAvg10Percent: percent,
    });
    const code = state === "critical"
      ? "memory-pressure-critical"
      : "memory-pressure";
    assert.deepEqual(
      reasons,
      limit === null ? [] : [
        reason(code, "memory", {
          message: `Tasks waited for memory during ${percent} % of the last ` +
            "10 s",
          observed: percent,
          limit,
        }),
      ],
    );
  });
}

test("memory is bound by the level that leaves least after its reserve", () => {
  const level = (
    kind: "host" | "cgroup-max",
    available: number,
    total: number,
  ) => ({
    kind,
    availableBytes: available * GIB,
    totalBytes: total * GIB,
  });
  const bound = (...levels: ReturnType<typeof level>[]) => {
    const judged = SIGNALS.memory.judge(
      { levels, pressureFullAvg10Percent: null },
      DEFAULT_POLICY,
    );
    return judged.known ? judged.values.boundBy : judged.unknown;
  };
  assert.equal(
    bound(level("host", 8, 16), level("cgroup-max", 4, 16)),
    "cgroup-max",
  );
  assert.equal(bound(level("host", 4, 16), level("cgroup-max", 8, 16)), "host");
  // 8 of 100 leaves 3, 4 of 4 leaves 3.5.
  assert.equal(bound(level("cgroup-max", 4, 4), level("host", 8, 100)), "host");
  assert.equal(bound(level("host", 4, 16), level("cgroup-max", 4, 16)), "host");
  assert.deepEqual(bound(), {
    code: "provider-failed",
    message: "No level of memory was read",
  });
});

test("memory combines to every level and the highest pressure", () => {
  const [level] = HEALTHY.memory.levels;
  assert.ok(level);
  const part = (pressureFullAvg10Percent: number | null) => ({
    levels: [level],
    pressureFullAvg10Percent,
  });
  const { combine } = SIGNALS.memory;
  assert.deepEqual(combine([part(1), part(null), part(3)], DEFAULT_POLICY), {
    levels: [level, level, level],
    pressureFullAvg10Percent: 3,
  });
  assert.equal(
    combine([part(null), part(null)], DEFAULT_POLICY).pressureFullAvg10Percent,
    null,
  );
});

test("memory.shorten() keeps the level where least is available", () => {
  // 20 leave half a GiB each after 5 % of 1,000; one leaves 1.5 of 2.
  const large = Array.from({ length: 20 }, () => ({
    kind: "cgroup-max" as const,
    availableBytes: 50.5 * GIB,
    totalBytes: 1000 * GIB,
  }));
  const small = {
    kind: "cgroup-max" as const,
    availableBytes: 2 * GIB,
    totalBytes: 4 * GIB,
  };
  const facts = {
    levels: [...large, small],
    pressureFullAvg10Percent: null,
  };
  const { shorten, judge } = SIGNALS.memory;
  const short = shorten?.(facts, DEFAULT_POLICY) ?? facts;
  assert.equal(short.levels.length, 16);
  assert.deepEqual(short.levels.at(-1), small);
  assert.deepEqual(
    judge(short, DEFAULT_POLICY),
    judge(facts, DEFAULT_POLICY),
  );
});
