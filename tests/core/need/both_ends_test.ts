/** One need at both ends: before a load, and once it is there. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { verdict, withModel } from "../../support/admitting.ts";
import { SHAPE_1B } from "../../support/measured_loads.ts";
import { HEALTHY } from "../../support/reports.ts";

const GIB = 1024 ** 3;

/** The verdict before a load, and after it took what was estimated. */
async function bothEnds(availableBytes: number, amx: boolean, numCtx: number) {
  const shape = { ...SHAPE_1B, numCtx };
  const at = (bytes: number, loaded: boolean) => {
    const { residency = HEALTHY.residency } = withModel({
      shape,
      loaded: loaded
        ? { expiresAt: "2030-01-01T00:00:00Z", contextTokens: numCtx }
        : null,
    });
    return verdict({
      residency: { residency: { ...residency, processor: { amx } } },
      memory: {
        memory: {
          levels: [{
            kind: "host",
            availableBytes: bytes,
            totalBytes: 8 * GIB,
          }],
          pressureFullAvg10Percent: 0,
        },
      },
    });
  };
  const before = await at(availableBytes, false);
  const taken = before.admission.requiredBytes ?? 0;
  const after = await at(Math.max(0, availableBytes - taken), true);
  return { before, after };
}

test("what is allowed before a load is allowed after it", async () => {
  let allowed = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1 * GIB, max: 8 * GIB }),
      fc.boolean(),
      fc.constantFrom(2048, 4096, 32_768),
      async (availableBytes, amx, numCtx) => {
        const { before, after } = await bothEnds(availableBytes, amx, numCtx);
        if (before.decision === "deny") return;
        allowed += 1;
        assert.equal(after.decision, "allow");
        const { basis } = after.admission;
        assert.equal(basis.estimatedBytes, before.admission.requiredBytes);
      },
    ),
    { numRuns: 300 },
  );
  assert.ok(allowed > 100, `${allowed} of 300 were allowed`);
});
