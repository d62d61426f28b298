/** What a model needs, and what stands in where it is not told. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY, type Policy } from "../../../core/policy/policy.ts";
import { CAPTURED_AT_MS, HEALTHY } from "../../support/reports.ts";
import {
  GIB,
  MIB,
  NEED,
  usable,
  verdict,
  withModel,
} from "../../support/admitting.ts";

test("admitProfile() prints a sum that can be redone", async () => {
  const { admission } = await verdict({});
  const { availableBytes, reserveBytes, requiredBytes, headroomBytes, basis } =
    admission;
  assert.equal(requiredBytes, NEED);
  assert.equal(availableBytes, 10 * GIB);
  assert.equal(reserveBytes, Math.ceil(16 * GIB * 0.05));
  assert.equal(headroomBytes, 10 * GIB - Math.ceil(16 * GIB * 0.05) - NEED);
  assert.equal(
    basis.terms.reduce((sum, term) => sum + term.bytes, 0),
    requiredBytes,
  );
  assert.equal(
    basis.inequality,
    `${10 * GIB} - ${reserveBytes} = ${10 * GIB - (reserveBytes ?? 0)} >= ` +
      `1.25 x ${NEED} = ${Math.ceil(1.25 * NEED)}`,
  );
});

const at = (ms: number) => new Date(CAPTURED_AT_MS + ms).toISOString();
const residencies = [
  {
    name: "stays past validUntil",
    ms: 30_001,
    version: "0.33.0",
    want: "loaded",
  },
  {
    name: "goes at validUntil",
    ms: 30_000,
    version: "0.33.0",
    want: "installed",
  },
  {
    name: "is listed by 0.9.0",
    ms: 300_000,
    version: "0.9.0",
    want: "installed",
  },
  {
    name: "is listed by no version",
    ms: 300_000,
    version: null,
    want: "installed",
  },
];
function withVersion(version: string | null) {
  const [endpoint] = HEALTHY.modelService.endpoints;
  assert.ok(endpoint);
  return { modelService: { endpoints: [{ ...endpoint, version }] } };
}

for (const { name, ms, version, want } of residencies) {
  test(`needOf() takes a model that ${name} for ${want}`, async () => {
    const loaded = { expiresAt: at(ms), contextTokens: 4096 };
    const { snapshot } = await verdict({
      residency: withModel({ loaded }, version),
      modelService: withVersion(version),
    });
    assert.equal(snapshot.profiles[0]?.residency, want);
  });
}

test("admitProfile() asks only the reserve of a loaded model", async () => {
  const loaded = { expiresAt: at(60_000), contextTokens: 4096 };
  const residency = withModel({ loaded });
  const enough = await verdict({ residency, memory: usable(0) });
  assert.deepEqual([enough.decision, enough.admission.requiredBytes], [
    "allow",
    0,
  ]);
  const short = await verdict({ residency, memory: usable(-1) });
  assert.deepEqual(short.codes, ["memory-insufficient"]);
});

const hints = [
  { mode: "fallback", want: { decision: "allow", codes: [] } },
  {
    mode: "comfort",
    want: { decision: "constrain", codes: ["memory-below-hint"] },
  },
  {
    mode: "requirement",
    want: { decision: "deny", codes: ["memory-below-hint"] },
  },
] as const;
for (const { mode, want } of hints) {
  test(`admitProfile() reads a hint as ${mode}`, async () => {
    const policy: Policy = { ...DEFAULT_POLICY, memoryHint: mode };
    const memory = usable(4096 * MIB - 1);
    const { decision, codes } = await verdict({ memory }, policy);
    assert.deepEqual({ decision, codes }, want);
    const full = await verdict({ memory: usable(4096 * MIB) }, policy);
    assert.equal(full.decision, "allow");
  });
}

test("admitProfile() takes the hint where there is no estimate", async () => {
  const residency = withModel({ shape: null });
  const { admission } = await verdict({ residency });
  assert.equal(admission.basis.rule, "hint");
  assert.equal(admission.requiredBytes, 4096 * MIB);
});

test("admitProfile() denies a need that nothing tells", async () => {
  const policy: Policy = {
    ...DEFAULT_POLICY,
    profiles: DEFAULT_POLICY.profiles.map((one) => ({
      ...one,
      memoryHintMiB: null,
    })),
  };
  const residency = withModel({ sizeBytes: null });
  const { codes, admission } = await verdict({ residency }, policy);
  assert.deepEqual(codes, ["memory-need-unknown"]);
  assert.equal(admission.requiredBytes, null);
});

test("admitProfile() says what it lacks to estimate a need", async () => {
  const policy: Policy = {
    ...DEFAULT_POLICY,
    profiles: DEFAULT_POLICY.profiles.map((one) => ({
      ...one,
      memoryHintMiB: null,
    })),
  };
  const messageOf = async (change: Parameters<typeof withModel>[0]) => {
    const { admission } = await verdict(
      { residency: withModel(change) },
      policy,
    );
    return admission.reasons.find((one) => one.code === "memory-need-unknown")
      ?.message;
  };
  assert.equal(
    await messageOf({ shape: null }),
    "llama3.2:1b gives no metadata to estimate from, and the profile has no " +
      "memory hint",
  );
  const { shape } = HEALTHY.residency.endpoints[0]?.models[0] ?? {};
  assert.ok(shape);
  assert.equal(
    await messageOf({ shape: { ...shape, architecture: "qz" } }),
    "llama3.2:1b was never measured (architecture qz), and the profile has no " +
      "memory hint",
  );
  assert.equal(
    await messageOf({ shape: null, shapeError: "status 500" }),
    "The metadata of llama3.2:1b cannot be read: status 500",
  );
});
