import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Policy } from "../../../core/policy/policy.ts";
import type { Report } from "../../../core/probe/report.ts";
import {
  builtins,
  FAILURES,
  plugin,
  policies,
} from "../../support/arbitrary.ts";
import { snapshotOf } from "../../support/reports.ts";

const CASES = 10_000;
const ORDER = ["allow", "constrain", "deny"];

async function verdicts(
  reports: readonly Report[],
  policy: Policy,
): Promise<number[]> {
  const { profiles } = await snapshotOf(reports, policy);
  return profiles.map((one) => ORDER.indexOf(one.admission.decision));
}

/** Signals whose values, known or worst known, are critical. */
async function criticals(
  reports: readonly Report[],
  policy: Policy,
): Promise<string[]> {
  const { signals } = await snapshotOf(reports, policy);
  return Object.entries(signals).flatMap(([name, signal]) => {
    const values = signal.status === "known" ? signal : signal.worstKnown;
    return values && "state" in values && values.state === "critical"
      ? [name]
      : [];
  });
}

interface Change {
  readonly before: readonly Report[];
  readonly after: readonly Report[];
  readonly policy: Policy;
}

const plugins = fc.integer({ min: 0, max: 2 }).chain((count) =>
  fc.tuple(...Array.from({ length: count }, (_, at) => plugin(`plugin-${at}`)))
);
/** Reports and a policy that names only plugins which reported. */
const runs = fc.tuple(builtins, plugins, policies).map(
  ([own, others, policy]) => ({
    reports: [...own, ...others],
    policy: others.length === 0 ? { ...policy, plugins: {} } : policy,
  }),
);

const changes: Readonly<Record<string, fc.Arbitrary<Change>>> = {
  "adding a plugin's report": fc.tuple(runs, plugin("plugin-9")).map(
    ([{ reports, policy }, added]) => ({
      before: reports,
      after: [...reports, added],
      policy,
    }),
  ),
  "replacing a report by a failure": fc.tuple(
    runs,
    fc.nat(),
    fc.constantFrom(...FAILURES),
    fc.boolean(),
  ).map(([{ reports, policy }, at, outcome, isKept]) => ({
    before: reports,
    after: reports.map((one, index) =>
      index !== at % reports.length ? one : {
        ...one,
        outcome,
        error: "broken",
        observation: isKept ? one.observation : null,
      }
    ),
    policy,
  })),
  "removing a built-in's report or that of a named plugin": fc.tuple(
    runs,
    fc.nat(),
  ).map(([{ reports, policy }, at]) => {
    const removable = reports.filter((one) =>
      one.origin === "builtin" || policy.plugins[one.id] !== undefined
    );
    const removed = removable[at % removable.length];
    return {
      before: reports,
      after: reports.filter((one) => one !== removed),
      policy,
    };
  }),
};

for (const [name, change] of Object.entries(changes)) {
  test(`mergeReports() is no laxer after ${name}`, async () => {
    let laxStarts = 0;
    await fc.assert(
      fc.asyncProperty(change, async ({ before, after, policy }) => {
        const first = await verdicts(before, policy);
        const second = await verdicts(after, policy);
        if (Math.min(...first) < 2) laxStarts += 1;
        for (const [index, rank] of first.entries()) {
          assert.ok((second[index] ?? 0) >= rank, "the verdict got laxer");
        }
      }),
      { numRuns: CASES },
    );
    const share = laxStarts / CASES;
    console.log(
      `${name}: ${CASES} cases, ${Math.round(share * 100)} % started ` +
        "at allow or constrain",
    );
    assert.ok(share >= 0.3, `only ${share} of the cases started lax`);
  });
}

test("mergeReports() keeps what others know to be critical beside a failure", async () => {
  let known = 0;
  await fc.assert(
    fc.asyncProperty(
      runs,
      plugin("plugin-9"),
      fc.constantFrom(...FAILURES),
      async ({ reports, policy }, added, outcome) => {
        const critical = await criticals(reports, policy);
        known += critical.length;
        const failed = {
          ...added,
          outcome,
          error: "broken",
          observation: null,
        };
        const after = await criticals([...reports, failed], policy);
        for (const name of critical) assert.ok(after.includes(name), name);
      },
    ),
    { numRuns: CASES },
  );
  console.log(`${known} critical signals kept beside a failure`);
  assert.ok(known >= CASES / 20, `only ${known} signals were critical`);
});
