import assert from "node:assert/strict";
import { test } from "node:test";
import type { InstalledModel, ModelShape } from "../../../core/probe/facts.ts";
import { verdict, withModel } from "../../support/admitting.ts";
import { SHAPE_1B } from "../../support/measured_loads.ts";
import { HEALTHY } from "../../support/reports.ts";

const GIB = 1024 ** 3;
/** The hint of the first profile. */
const HINT = 4 * GIB;
/** Bytes of keys and values of 131,072 tokens of 32 KiB. */
const LONG_CACHE = 4 * GIB;

const OTHER: ModelShape = { ...SHAPE_1B, architecture: "other" };

const cases: readonly (readonly [string, Partial<InstalledModel>, number])[] = [
  ["a small file without metadata", { shape: null, sizeBytes: GIB }, HINT],
  ["a file of the hint's size", { shape: null, sizeBytes: HINT }, HINT],
  ["a file a byte larger", { shape: null, sizeBytes: HINT + 1 }, HINT + 1],
  ["a file of 60 GiB", { shape: null, sizeBytes: 60 * GIB }, 60 * GIB],
  ["no size", { shape: null, sizeBytes: null }, HINT],
  ["another architecture", { shape: OTHER, sizeBytes: GIB }, HINT],
  [
    "another architecture of 7 GiB",
    { shape: OTHER, sizeBytes: 7 * GIB },
    7 *
      GIB + 128 * 2 ** 20,
  ],
  [
    "another architecture with a long context",
    { shape: { ...OTHER, numCtx: 131_072 }, sizeBytes: GIB },
    GIB + LONG_CACHE,
  ],
  [
    "experts with a long context",
    {
      shape: { ...SHAPE_1B, extras: ["experts"], numCtx: 131_072 },
      sizeBytes: 2 * GIB,
    },
    2 * GIB + LONG_CACHE,
  ],
];
for (const [name, change, want] of cases) {
  test(`a hint is no less than what is known of ${name}`, async () => {
    const { admission } = await verdict({ residency: withModel(change) });
    assert.equal(admission.basis.rule, "hint");
    assert.equal(admission.requiredBytes, want);
    const [term] = admission.basis.terms;
    assert.equal(term?.bytes, want);
    assert.equal(
      /above the profile's hint$/.test(term?.source ?? ""),
      want > HINT,
    );
  });
}

test("metadata that multiplies to more than a number takes all there is", async () => {
  const shape = { ...OTHER, blockCount: 2 ** 50 };
  const { admission, decision } = await verdict({
    residency: withModel({ shape, sizeBytes: GIB }),
  });
  assert.equal(admission.requiredBytes, Number.MAX_SAFE_INTEGER);
  assert.equal(decision, "deny");
});

const graphics: readonly (readonly [string, object, string])[] = [
  ["no GPU", { accelerators: { devices: [] } }, "allow"],
  ["none to look for", { absent: "no /sys/class/drm" }, "allow"],
  ["accelerators that cannot be read", {
    outcome: "error",
    error: "EIO",
    errorCode: "EIO",
    observation: null,
  }, "deny"],
];
for (const [name, accelerators, want] of graphics) {
  test(`a 3b on a tight machine with ${name}: ${want}`, async () => {
    const shape = { ...SHAPE_1B, blockCount: 28, keyLength: 128 };
    const { decision } = await verdict({
      accelerators,
      residency: withModel({ shape }),
      memory: {
        memory: {
          ...HEALTHY.memory,
          levels: [{
            kind: "host",
            availableBytes: 4 * GIB,
            totalBytes: 8 * GIB,
          }],
        },
      },
    });
    assert.equal(decision, want);
  });
}
