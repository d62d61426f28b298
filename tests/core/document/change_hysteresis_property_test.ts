import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { facetsOf } from "../../../core/document/snapshot_changes.ts";
import { tell, type Told } from "../../../core/document/change_hysteresis.ts";
import {
  DEFAULT_POLICY,
  type WatchRules,
} from "../../../core/policy/policy.ts";
import type { LocalModelResourceSnapshot } from "../../../schema/types.ts";
import { builtins, plugin } from "../../support/arbitrary.ts";
import { snapshotOf } from "../../support/reports.ts";

type Snapshot = LocalModelResourceSnapshot;

const RULES: WatchRules = { ...DEFAULT_POLICY.watch, holdSeconds: 60 };
const POOL = await Promise.all(
  fc.sample(fc.tuple(builtins, fc.option(plugin("plugin-0"))), {
    numRuns: 300,
    seed: 7,
  }).map(([own, other]) => snapshotOf(other ? [...own, other] : own)),
);
const steps = fc.array(
  fc.record({
    snapshot: fc.constantFrom(...POOL),
    afterMs: fc.integer({ min: 0, max: 40_000 }),
  }),
  { minLength: 1, maxLength: 12 },
);

test("tell() leaves nobody with something laxer than the machine is", () => {
  let held = 0;
  fc.assert(
    fc.property(steps, (sequence) => {
      let nowMs = 0;
      let state: Told | null = null;
      for (const { snapshot, afterMs } of sequence) {
        nowMs += afterMs;
        const { isTold, told } = tell(state, snapshot, nowMs, RULES);
        state = told;
        if (isTold) assert.equal(told.snapshot, snapshot);
        else held += 1;
        const last = facetsOf(told.snapshot);
        for (const [name, facet] of facetsOf(snapshot)) {
          assert.ok((last.get(name)?.rank ?? 0) >= facet.rank, name);
        }
      }
    }),
    { numRuns: 10_000 },
  );
  assert.ok(held > 1000, `only ${held} were held back`);
});

test("tell() tells what lasts, and no more often than the hold time", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...POOL),
      fc.constantFrom(...POOL),
      fc.integer({ min: 1, max: 59_000 }),
      (one, other, everyMs) => {
        let state: Told | null = null;
        let count = 0;
        for (let at = 0; at < 40; at++) {
          const { isTold, told } = tell(
            state,
            at % 2 === 0 ? one : other,
            at * everyMs,
            {
              ...RULES,
              thermalMarginCelsius: 60,
              batteryMarginPercent: 100,
              memoryMarginShare: 10,
            },
          );
          state = told;
          if (isTold) count += 1;
        }
        // Two that are each worse in something are both worth telling.
        const ways = [facetsOf(one), facetsOf(other)] as const;
        const isWorse = ([a, b]: typeof ways) =>
          [...b].some(([name, { rank }]) => rank > (a.get(name)?.rank ?? 0));
        if (isWorse(ways) && isWorse([ways[1], ways[0]])) return;
        assert.ok(count <= 2, String(count));
        const { told } = tell(state, other, 40 * everyMs, RULES);
        const { isTold, told: last } = tell(
          told,
          other,
          40 * everyMs + 60_000,
          RULES,
        );
        assert.ok(isTold || sameFacets(last.snapshot, other));
      },
    ),
    { numRuns: 2000 },
  );
});

function sameFacets(one: Snapshot, other: Snapshot): boolean {
  return JSON.stringify([...facetsOf(one)].sort()) ===
    JSON.stringify([...facetsOf(other)].sort());
}
