/** The larger of two reserves, at each of several levels. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import type { MemoryLevel } from "../../../core/probe/facts.ts";
import { keepFree, reserveBytes } from "../../../core/signals/memory.ts";
import { SIGNALS } from "../../../core/signals/table.ts";
import { GIB } from "../../support/admitting.ts";

const LIMITS = DEFAULT_POLICY.limits.memory;

test("keepFree() leaves of several levels what each leaves after the larger reserve", () => {
  const level: fc.Arbitrary<MemoryLevel> = fc.record({
    kind: fc.constantFrom("host", "cgroup-max", "cgroup-high"),
    availableBytes: fc.integer({ min: 0, max: 64 * GIB }),
    totalBytes: fc.integer({ min: 0, max: 128 * GIB }),
  });
  const bytes = fc.option(fc.integer({ min: 0, max: 8 * GIB }));
  let bound = 0;
  fc.assert(
    fc.property(
      fc.array(level, { minLength: 1, maxLength: 5 }),
      bytes,
      (levels, prompts) => {
        const judged = SIGNALS.memory.judge(
          { levels, pressureFullAvg10Percent: null },
          DEFAULT_POLICY,
        );
        assert.ok(judged.known);
        const found = keepFree(
          judged.values,
          prompts === null ? null : { bytes: prompts, source: "" },
          LIMITS,
        );
        const left = levels.map((one) =>
          one.availableBytes -
          Math.max(reserveBytes(one.totalBytes, LIMITS), prompts ?? 0)
        );
        assert.equal(
          found.availableBytes - found.reserveBytes,
          Math.min(...left),
        );
        if (found.keptFor !== null) bound += 1;
      },
    ),
    { numRuns: 1000 },
  );
  assert.ok(bound > 100, `${bound} of 1000 were bound by prompts`);
});
