import fc from "fast-check";
import type { Facts, ThermalLimit } from "../../core/probe/facts.ts";
import type { Observation, Provided } from "../../core/probe/contract.ts";
import { DEFAULT_POLICY, type Policy } from "../../core/policy/policy.ts";
import type { Outcome, Report } from "../../core/probe/report.ts";
import { BUILTINS } from "../../schema/generated/builtins.ts";
import { HEALTHY, okReport } from "./reports.ts";

const GIB = 1024 ** 3;

const NO_BATTERY = {
  powerSource: "mains",
  percent: null,
  charging: null,
} as const;
const battery: fc.Arbitrary<Required<Facts>["battery"]> = fc.record({
  present: fc.boolean(),
  powerSource: fc.constantFrom("mains", "battery", "unknown"),
  percent: fc.option(fc.integer({ min: 0, max: 100 })),
  charging: fc.option(fc.boolean()),
  rateWatts: fc.constant(null),
  secondsToEmpty: fc.constant(null),
}).map((one) => one.present ? one : { ...one, ...NO_BATTERY });

const limit = fc.record({
  kind: fc.constantFrom("passive", "hot", "max", "critical", "emergency"),
  celsius: fc.integer({ min: 60, max: 120 }),
  means: fc.constantFrom("throttles", "stops", "alarm"),
}, { requiredKeys: ["kind", "celsius"] }) as fc.Arbitrary<ThermalLimit>;

const thermal: fc.Arbitrary<Required<Facts>["thermal"]> = fc.record({
  sensors: fc.array(
    fc.record({
      name: fc.constantFrom("a", "b", "c"),
      celsius: fc.integer({ min: 30, max: 110 }),
      limits: fc.array(limit, { maxLength: 3 }),
      alarm: fc.constant(true as const),
    }, { requiredKeys: ["name", "celsius", "limits"] }),
    { maxLength: 4 },
  ),
  failedSensors: fc.array(
    fc.record({
      name: fc.constant("f"),
      rated: fc.boolean(),
      message: fc.constant("EIO"),
    }),
    { maxLength: 1 },
  ),
  slowedBy: fc.record({
    device: fc.constant("cooling_device1 Processor"),
    state: fc.integer({ min: 1, max: 10 }),
    devices: fc.integer({ min: 1, max: 4 }),
  }),
}, { requiredKeys: ["sensors", "failedSensors"] });

const memory: fc.Arbitrary<Required<Facts>["memory"]> = fc.record({
  levels: fc.array(
    fc.record({
      kind: fc.constantFrom(
        "host",
        "commit-limit",
        "cgroup-max",
        "cgroup-high",
      ),
      availableBytes: fc.integer({ min: 0, max: 16 }).map((n) => n * GIB / 2),
      totalBytes: fc.integer({ min: 16, max: 64 }).map((n) => n * GIB / 2),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  pressureFullAvg10Percent: fc.option(fc.integer({ min: 0, max: 60 })),
}) as fc.Arbitrary<Required<Facts>["memory"]>;

/** The machine's own level first, as its own probe states them. */
const ownMemory = memory.map((facts): Required<Facts>["memory"] => ({
  ...facts,
  levels: facts.levels.map((one, at) => ({
    ...one,
    kind: at === 0
      ? "host"
      : one.kind === "host" || (one.kind === "commit-limit" && at > 1)
      ? "cgroup-max"
      : one.kind,
  })),
}));

const modelService: fc.Arbitrary<Required<Facts>["modelService"]> = fc.record({
  endpoints: fc.constantFrom(
    "ready",
    "loading",
    "refused",
    "timeout",
    "bad-reply",
  ).map((state) => {
    const [endpoint] = HEALTHY.modelService.endpoints;
    if (!endpoint) throw new TypeError("Cannot build an endpoint");
    return [{ ...endpoint, state: state as "ready" }];
  }),
});

const FACTS: Readonly<Partial<Record<Provided, fc.Arbitrary<unknown>>>> = {
  battery,
  thermal,
  memory,
  modelService,
};

export const FAILURES: readonly Outcome[] = [
  "failed",
  "timed-out",
  "out-of-fuel",
  "out-of-memory",
  "denied",
  "refused",
  "invalid-output",
];

/** Mostly what a healthy machine says, so that many verdicts start lax. */
function factsOf(
  name: Provided,
  facts: typeof FACTS = FACTS,
): fc.Arbitrary<Observation> {
  const healthy = fc.constant({ [name]: HEALTHY[name] } as Observation);
  const other = facts[name];
  return other === undefined ? healthy : fc.oneof(
    { arbitrary: healthy, weight: 12 },
    {
      arbitrary: other.map((facts) => ({ [name]: facts }) as Observation),
      weight: 2,
    },
  );
}

function ended(
  id: string,
  provides: readonly Provided[],
  origin: "builtin" | "plugin",
  observation: fc.Arbitrary<Observation>,
): fc.Arbitrary<Report> {
  const base = { origin, sha256: origin === "plugin" ? "a".repeat(64) : null };
  return fc.oneof(
    {
      arbitrary: observation.map((seen) => okReport(id, provides, seen, base)),
      weight: 40,
    },
    {
      arbitrary: fc.constant(
        okReport(id, provides, { absent: "nothing" }, {
          ...base,
          outcome: "absent",
        }),
      ),
      weight: 1,
    },
    {
      arbitrary: fc.tuple(
        fc.constantFrom(...FAILURES),
        fc.option(observation),
      ).map(([outcome, seen]) =>
        okReport(id, provides, {}, {
          ...base,
          outcome,
          error: "broken",
          observation: seen,
        })
      ),
      weight: 1,
    },
  );
}

/** One report for each built-in probe. */
export const builtins: fc.Arbitrary<Report[]> = fc.tuple(
  ...BUILTINS.map(({ id, provides: [name], permissions }) => {
    if (name === undefined) throw new TypeError(`Cannot fill "${id}"`);
    const facts = factsOf(name, { ...FACTS, memory: ownMemory });
    return ended(id, [name], "builtin", facts).map((report) => ({
      ...report,
      requested: permissions,
      granted: permissions,
    }));
  }),
);

const concern = fc.record({
  decision: fc.constantFrom("constrain", "deny"),
  detail: fc.constant("backup"),
  message: fc.constant("a backup runs"),
}) as fc.Arbitrary<NonNullable<Observation["concerns"]>[number]>;

/** A plugin's report: some signals, some concerns. */
export function plugin(id: string): fc.Arbitrary<Report> {
  const signals = fc.subarray<Provided>(
    ["battery", "thermal", "memory"],
    { maxLength: 2 },
  );
  return signals.chain((provides) => {
    const facts = fc.tuple(...provides.map((name) => factsOf(name))).map((
      parts,
    ) => Object.assign({}, ...parts) as Observation);
    const concerns = fc.oneof(
      { arbitrary: fc.constant([]), weight: 8 },
      { arbitrary: fc.array(concern, { maxLength: 2 }), weight: 1 },
    );
    const seen = fc.tuple(facts, concerns).map(([one, list]) =>
      list.length === 0 ? one : { ...one, concerns: list }
    );
    return ended(id, provides, "plugin", seen);
  });
}

/** Policies that neither supply nor excuse. */
export const policies: fc.Arbitrary<Policy> = fc.record({
  isAssumed: fc.boolean(),
  isNamed: fc.boolean(),
}).map(({ isAssumed, isNamed }) => ({
  ...DEFAULT_POLICY,
  assumptions: isAssumed ? { thermal: "normal", battery: "normal" } : {},
  plugins: isNamed ? { "plugin-0": {} } : {},
}));
