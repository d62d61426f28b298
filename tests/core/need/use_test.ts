import assert from "node:assert/strict";
import { test } from "node:test";
import { type Candidate, jointFit } from "../../../core/need/joint_fit.ts";
import { sustainedUse } from "../../../core/need/sustained_use.ts";
import { estimateNeed } from "../../../core/need/memory_estimate.ts";
import { usable, verdict, withModel } from "../../support/admitting.ts";
import { inputOf, SHAPE_1B } from "../../support/measured_loads.ts";
import { failure, HEALTHY } from "../../support/reports.ts";

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
  [
    "none beside one whose reserve it would take",
    [candidate("a", 2, 4), candidate("b", 3, 9)],
    ["a"],
  ],
  [
    "none that would take its own reserve",
    [candidate("a", 2, 9), candidate("b", 3, 4)],
    ["a"],
  ],
  [
    "a later one beside two of which the first keeps more",
    [candidate("a", 1, 4), candidate("b", 1, 9), candidate("c", 3, 9)],
    ["a", "b"],
  ],
  ["nothing that is denied", [candidate("a", 0, 5, true)], []],
  ["nothing of unknown need", [candidate("a", null, 5)], []],
  ["nothing in unknown memory", [candidate("a", 1, null)], []],
  ["nothing there though it is loaded", [candidate("a", 0, null)], []],
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

const LOADED = { expiresAt: "2030-01-01T00:00:00Z", contextTokens: 4096 };

test("a document tells how long the memory lasts, before a load and after", async () => {
  const memory = usable(GIB + 320 * MIB);
  const shape = SHAPE_1B;
  const before = await verdict({
    memory,
    residency: withModel({ shape, sizeBytes: GIB }),
  });
  const need = before.admission.requiredBytes ?? 0;
  assert.deepEqual(before.admission.sustain, {
    bytesPerToken: 32_768,
    tokens: Math.floor((GIB + 320 * MIB - need) / 32_768),
  });
  const after = await verdict({
    memory,
    residency: withModel({ shape, loaded: LOADED }),
  });
  assert.deepEqual(after.admission.sustain, {
    bytesPerToken: 32_768,
    tokens: (GIB + 320 * MIB) / 32_768,
  });
});

test("a document does not tell how long memory lasts that it does not know", async () => {
  const { admission } = await verdict({
    memory: failure("EIO", usable(GIB)),
    residency: withModel({ shape: SHAPE_1B }),
  });
  assert.deepEqual(admission.sustain, { bytesPerToken: 32_768, tokens: null });
});

test("a document tells what a loaded model takes, and was to take", async () => {
  const loaded = { ...LOADED, sizeBytes: 3 * GIB, videoBytes: 2 * GIB };
  const { admission } = await verdict({
    residency: withModel({ shape: SHAPE_1B, loaded }),
  });
  const { estimatedBytes, loadedBytes, loadedVideoBytes } = admission.basis;
  const before = await verdict({ residency: withModel({ shape: SHAPE_1B }) });
  assert.deepEqual([estimatedBytes, loadedBytes, loadedVideoBytes], [
    before.admission.requiredBytes,
    3 * GIB,
    2 * GIB,
  ]);
});

const processors: readonly (readonly [string, object, RegExp | null])[] = [
  ["with AMX", { processor: { amx: true } }, /^AMX; layout of Q8_0/],
  ["without", { processor: { amx: false } }, null],
  ["that cannot be read", { processor: undefined }, /^AMX assumed: /],
];
for (const [name, change, want] of processors) {
  test(`a document says what a processor ${name} adds`, async () => {
    const { residency } = withModel({ shape: SHAPE_1B });
    const { admission } = await verdict(
      {
        residency: {
          residency: { ...residency, ...change } as typeof residency,
        },
      } as Parameters<typeof verdict>[0],
    );
    const more = admission.basis.terms.find((one) => one.name === "repacked");
    if (want === null) assert.equal(more, undefined);
    else assert.match(more?.source ?? "", want);
  });
}
