/** One need at both ends: before a load, and once it is there. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { verdict, withModel } from "../../support/admitting.ts";
import { SHAPE_1B, SHAPE_3B } from "../../support/measured_loads.ts";
import { HEALTHY } from "../../support/reports.ts";

const GIB = 1024 ** 3;

/** Of phi3: 384 KiB a token, so that 4 prompts take 3 GiB. */
const SHAPE_PHI3 = {
  ...{ ...SHAPE_3B, architecture: "phi3", blockCount: 32, headCountKv: 32 },
  ...{ keyLength: 96, headCount: 32, parameterCount: 3_821_079_552 },
};
/** Never measured: its hint is raised to what is known, and it is reserved. */
const SHAPE_GEMMA3 = { ...SHAPE_3B, architecture: "gemma3" };
const SHAPES = [SHAPE_1B, SHAPE_3B, SHAPE_PHI3, SHAPE_GEMMA3];

/** The verdict before a load, and after it took what was estimated. */
async function bothEnds(
  availableBytes: number,
  amx: boolean,
  numCtx: number,
  of: typeof SHAPE_1B,
) {
  const shape = { ...of, numCtx };
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
            totalBytes: 16 * GIB,
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
      fc.integer({ min: 1 * GIB, max: 16 * GIB }),
      fc.boolean(),
      fc.constantFrom(1024, 4096, 32_768),
      fc.constantFrom(...SHAPES),
      async (availableBytes, amx, numCtx, of) => {
        const { before, after } = await bothEnds(
          ...[availableBytes, amx, numCtx, of] as const,
        );
        if (before.decision === "deny") return;
        allowed += 1;
        assert.equal(after.decision, "allow");
        const { basis, reserveBytes } = after.admission;
        assert.equal(reserveBytes, before.admission.reserveBytes);
        assert.equal(basis.reserveSource, before.admission.basis.reserveSource);
        if (before.admission.basis.rule !== "estimate") return;
        assert.equal(basis.estimatedBytes, before.admission.requiredBytes);
      },
    ),
    { numRuns: 300 },
  );
  assert.ok(allowed > 100, `${allowed} of 300 were allowed`);
});
