import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Candidate, jointFit } from "../../../core/need/joint_fit.ts";
import { sustainedUse } from "../../../core/need/sustained_use.ts";
import { estimateNeed } from "../../../core/need/memory_estimate.ts";
import { verdict, withModel } from "../../support/admitting.ts";
import { inputOf, SHAPE_1B } from "../../support/measured_loads.ts";
import { HEALTHY } from "../../support/reports.ts";

const MIB = 1024 * 1024;
const GIB = 1024 * MIB;

const rooms: readonly (readonly [
  number | null,
  number | null,
  number | null,
])[] = [
  [32_768, 64 * MIB, 2048],
  [32_768, 64 * MIB - 1, 2047],
  [32_768, 32_767, 0],
  [32_768, 0, 0],
  [32_768, -5, 0],
  [32_768, null, null],
  [null, 64 * MIB, null],
];
for (const [bytesPerToken, headroom, tokens] of rooms) {
  test(`${headroom} bytes hold ${tokens} tokens of ${bytesPerToken}`, () => {
    assert.deepEqual(sustainedUse(bytesPerToken, headroom), {
      bytesPerToken,
      tokens,
    });
  });
}

test("tokens of 4-bit keys and values are whole bytes", () => {
  assert.equal(sustainedUse(9216.5, GIB).bytesPerToken, 9217);
});

const grown: readonly (readonly [string, number | null])[] = [
  ["0.34.0", 32_768],
  ["0.30.0", 32_768],
  ["0.29.0", null],
  ["main", 32_768],
];
for (const [version, want] of grown) {
  test(`each token of a prompt stays with ${want} bytes on ${version}`, () => {
    const input = inputOf({ model: "1b", context: 4096, trueMib: 0, version });
    const { growth = 0 } = estimateNeed(input) ?? {};
    assert.equal(growth, want === null ? null : 32_768);
  });
}

function candidate(
  profileRef: string,
  requiredBytes: number | null,
  usableBytes: number | null,
  isDenied = false,
): Candidate {
  return { profileRef, isDenied, requiredBytes, usableBytes };
}

const fits: readonly (readonly [string, readonly Candidate[], string[]])[] = [
  ["all there is room for", [candidate("a", 3, 5), candidate("b", 2, 5)], [
    "a",
    "b",
  ]],
  ["the first alone", [candidate("a", 3, 5), candidate("b", 3, 5)], ["a"]],
  ["a later one that still fits", [
    candidate("a", 3, 5),
    candidate("b", 3, 5),
    candidate("c", 2, 5),
  ], ["a", "c"]],
  ["what is loaded already", [candidate("a", 5, 5), candidate("b", 0, 5)], [
    "a",
    "b",
  ]],
  ["nothing that is denied", [candidate("a", 0, 5, true)], []],
  ["nothing of unknown need", [candidate("a", null, 5)], []],
  ["nothing in unknown memory", [candidate("a", 1, null)], []],
];
for (const [name, candidates, want] of fits) {
  test(`jointFit() takes ${name}`, () => {
    assert.deepEqual(jointFit(candidates), want);
  });
}

test("a document tells which of its profiles fit beside each other", async () => {
  const { snapshot } = await verdict({});
  const refs = snapshot.profiles.map((one) => one.profileRef);
  assert.deepEqual(snapshot.admission.jointly, refs);
  const tight = await verdict({
    memory: {
      memory: {
        ...HEALTHY.memory,
        levels: [{
          kind: "host" as const,
          availableBytes: 3.2 * GIB,
          totalBytes: 8 * GIB,
        }],
      },
    },
  });
  assert.ok(tight.snapshot.profiles.every((one) => one.admission.safe));
  assert.deepEqual(tight.snapshot.admission.jointly, refs.slice(0, 1));
});

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
