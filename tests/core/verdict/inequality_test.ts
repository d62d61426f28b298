import assert from "node:assert/strict";
import { test } from "node:test";
import { admitProfile } from "../../../core/verdict/admission.ts";
import type { InstalledModel } from "../../../core/probe/facts.ts";
import { mergeReports } from "../../../core/verdict/merge_reports.ts";
import { DEFAULT_POLICY, type Policy } from "../../../core/policy/policy.ts";
import type { Observation } from "../../../core/probe/contract.ts";
import type { Profile } from "../../../core/policy/model_profiles.ts";
import { reason } from "../../../core/verdict/reasons.ts";
import {
  builtinReports,
  CAPTURED_AT_MS,
  failure,
  HEALTHY,
} from "../../support/reports.ts";

const MIB = 1024 * 1024;
const GIB = 1024 * MIB;
const OLLAMA = "http://127.0.0.1:11434";
type Change = Parameters<typeof builtinReports>[0];

const [PROFILE] = DEFAULT_POLICY.profiles as readonly [Profile];

/** The entry of a profile with a hint of 1000 MiB and a disk hint of 2 GiB. */
function admit(
  change: Change,
  policy: Partial<Policy> = {},
  profile: Partial<Profile> = {},
) {
  const whole = { ...DEFAULT_POLICY, ...policy };
  return admitProfile(
    { ...PROFILE, memoryHintMiB: 1000, diskHintMiB: 2048, ...profile },
    mergeReports(builtinReports(change), whole),
    whole,
    CAPTURED_AT_MS + 30_000,
  );
}

/** Memory of which so much is left above the reserve of 512 MiB. */
function usable(bytes: number): Observation {
  return {
    memory: {
      levels: [{
        kind: "host",
        availableBytes: bytes + 512 * MIB,
        totalBytes: 8 * GIB,
      }],
      pressureFullAvg10Percent: null,
    },
  };
}

/** One model, and what is changed of it. */
function model(
  change: Partial<InstalledModel>,
): Observation {
  const [endpoint] = HEALTHY.residency.endpoints;
  const [first] = endpoint?.models ?? [];
  assert.ok(endpoint && first);
  return {
    residency: {
      ...HEALTHY.residency,
      endpoints: [{ ...endpoint, models: [{ ...first, ...change }] }],
    },
  };
}
const unmeasured = model({ shape: null, sizeBytes: 900 * MIB });
const NEED = 1000 * MIB;
const FOR_THE_REST = "policy /limits/memory, for the rest of the machine";
const NO_ESTIMATE = {
  reserveSource: FOR_THE_REST,
  contextTokens: null,
  contextSource: null,
  parallelSlots: null,
  slotsSource: null,
  batchTokens: null,
  batchSource: null,
  flashAttention: null,
  flashAttentionSource: null,
  kvCacheType: null,
  estimatedBytes: null,
  loadedBytes: null,
  loadedVideoBytes: null,
};
const NO_GROWTH = { bytesPerToken: null, tokens: null };
const HINT = {
  name: "hint",
  bytes: NEED,
  source: "memory hint of the profile",
};

const sums: readonly {
  readonly usableBytes: number;
  readonly decision: string;
  readonly inequality: string;
  readonly reasons: readonly unknown[];
}[] = [
  {
    usableBytes: NEED - 1,
    decision: "deny",
    inequality: "1585446911 - 536870912 = 1048575999 < 1048576000",
    reasons: [reason("memory-insufficient", "memory", {
      message: "llama3.2:1b needs 1000 MiB, 1000 MiB usable (1.5 GiB " +
        "available, 512 MiB kept free)",
      observed: NEED - 1,
      limit: NEED,
    })],
  },
  {
    usableBytes: NEED,
    decision: "constrain",
    inequality: "1048576000 <= 1585446912 - 536870912 = 1048576000 < " +
      "1.25 x 1048576000 = 1310720000",
    reasons: [reason("memory-tight", "memory", {
      message: "llama3.2:1b needs 1000 MiB and is at ease from 1.2 GiB, " +
        "1000 MiB usable (1.5 GiB available, 512 MiB kept free)",
      observed: NEED,
      limit: 1.25 * NEED,
    })],
  },
  {
    usableBytes: 1.25 * NEED,
    decision: "allow",
    inequality: "1847590912 - 536870912 = 1310720000 >= 1.25 x 1048576000 = " +
      "1310720000",
    reasons: [],
  },
];
for (const { usableBytes, decision, inequality, reasons } of sums) {
  test(`admitProfile() writes the whole sum that says ${decision}`, () => {
    const change = { memory: usable(usableBytes), residency: unmeasured };
    assert.deepEqual(admit(change), {
      profileRef: PROFILE.profileRef,
      modelTag: "llama3.2:1b",
      residency: "installed",
      pullWouldFit: null,
      admission: {
        decision,
        safe: decision === "allow",
        availableBytes: usableBytes + 512 * MIB,
        reserveBytes: 512 * MIB,
        requiredBytes: NEED,
        headroomBytes: usableBytes - NEED,
        sustain: NO_GROWTH,
        basis: { rule: "hint", inequality, terms: [HINT], ...NO_ESTIMATE },
        reasons,
      },
    });
  });
}

test("admitProfile() tells every figure of an estimate", () => {
  const { basis, requiredBytes } = admit({}).admission;
  const { terms, inequality: _, ...rest } = basis;
  assert.deepEqual(rest, {
    rule: "estimate",
    reserveSource: FOR_THE_REST,
    contextTokens: 4096,
    contextSource: "default of the service with 0.0 GiB of video memory",
    parallelSlots: 1,
    slotsSource: "default since 0.10",
    batchTokens: 512,
    batchSource: "by context since 0.30",
    flashAttention: true,
    flashAttentionSource: "auto since 0.13.4: on for a processor",
    kvCacheType: "f16",
    estimatedBytes: null,
    loadedBytes: null,
    loadedVideoBytes: null,
  });
  assert.deepEqual(terms.map((one) => one.name), [
    "weights",
    "kv-cache",
    "compute",
  ]);
  assert.equal(
    terms.reduce((sum, one) => sum + one.bytes, 0),
    requiredBytes,
  );
});

test("admitProfile() says that a reserve is for new prompts", () => {
  const [endpoint] = HEALTHY.residency.endpoints;
  const shape = endpoint?.models[0]?.shape ?? assert.fail();
  // 64 heads of keys and values: 256 KiB a token, 2 GiB for four prompts.
  const residency = model({ shape: { ...shape, headCountKv: 64 } });
  const { reasons, reserveBytes, basis } =
    admit({ memory: usable(GIB), residency }).admission;
  const source = "4 new prompts of 2048 tokens, which the runner keeps";
  assert.equal(reserveBytes, 2 * GIB);
  assert.equal(basis.reserveSource, source);
  const [{ message } = assert.fail()] = reasons;
  assert.ok(
    message.endsWith(`(1.5 GiB available, 2.0 GiB kept free for ${source})`),
    message,
  );
});

test("admitProfile() tells no reserve where nothing is known of memory", () => {
  const { reserveBytes, basis } = admit({ memory: failure("EIO") }).admission;
  assert.equal(reserveBytes, null);
  assert.equal(basis.reserveSource, null);
  assert.equal(basis.inequality, "available memory is unknown");
});

test("admitProfile() writes down a need that is unknown", () => {
  const { admission } = admit(
    { memory: usable(GIB), residency: unmeasured },
    {},
    {
      memoryHintMiB: null,
    },
  );
  assert.deepEqual(admission, {
    decision: "deny",
    safe: false,
    availableBytes: 1.5 * GIB,
    reserveBytes: 512 * MIB,
    requiredBytes: null,
    headroomBytes: null,
    sustain: NO_GROWTH,
    basis: {
      rule: "unknown",
      inequality: "1610612736 - 536870912 = 1073741824; need is unknown",
      terms: [],
      ...NO_ESTIMATE,
    },
    reasons: [reason("memory-need-unknown", "memory", {
      message: "llama3.2:1b gives no metadata to estimate from, and the " +
        "profile has no memory hint",
    })],
  });
});

test("admitProfile() blames residency alone where it is unknown", () => {
  const { admission } = admit({ residency: failure("bad reply") });
  assert.deepEqual(admission.reasons, [
    reason("residency-unknown", "modelService", { message: "bad reply" }),
  ]);
  assert.deepEqual(admission.basis.terms, []);
});

test("admitProfile() tells no figure of memory that is unknown", () => {
  const change = { memory: failure("EIO"), residency: unmeasured };
  const { admission } = admit(change);
  assert.equal(admission.basis.inequality, "available memory is unknown");
  const { availableBytes, reserveBytes, requiredBytes, headroomBytes } =
    admission;
  assert.deepEqual(
    [availableBytes, reserveBytes, requiredBytes, headroomBytes],
    [null, null, NEED, null],
  );
  assert.deepEqual(admission.reasons.map((one) => one.code), [
    "provider-failed",
  ]);
});

test("admitProfile() needs nothing of a loaded model, hint or not", () => {
  const loaded = { expiresAt: "2026-01-15T11:00:00.000Z", contextTokens: 1 };
  const change = { memory: usable(0), residency: model({ loaded }) };
  for (const memoryHint of ["comfort", "requirement"] as const) {
    const { residency, admission } = admit(change, { memoryHint });
    assert.deepEqual(
      [residency, admission.decision, admission.headroomBytes],
      ["loaded", "allow", 0],
    );
    assert.deepEqual(admission.basis.terms, []);
  }
});

for (
  const [memoryHint, effect] of [
    ["comfort", "constrain"],
    ["requirement", "deny"],
  ] as const
) {
  test(`admitProfile() explains a hint that is a ${memoryHint}`, () => {
    const memory = usable(4 * GIB - 1);
    const profile = { memoryHintMiB: 4096 };
    const { admission } = admit({ memory }, { memoryHint }, profile);
    assert.deepEqual(admission.reasons, [
      reason("memory-below-hint", "memory", {
        effect,
        message: "The hint of llama3.2:1b is 4.0 GiB, 4.0 GiB usable " +
          "(4.5 GiB available, 512 MiB kept free)",
        observed: 4 * GIB - 1,
        limit: 4 * GIB,
      }),
    ]);
    const none = admit({ memory }, { memoryHint }, { memoryHintMiB: null });
    assert.equal(none.admission.decision, "allow");
    // No hint is no hint of 0: less than nothing left gives one reason.
    const short = admit({ memory: usable(-1) }, { memoryHint }, {
      memoryHintMiB: null,
    });
    assert.deepEqual(short.admission.reasons.map((one) => one.code), [
      "memory-insufficient",
    ]);
  });
}

const missing = model({ tag: "other" });
const disk = (availableBytes: number, readOnly = false) => ({
  disk: { ...HEALTHY.disk, availableBytes, readOnly },
});
const pulls: readonly (readonly [
  string,
  Change,
  Partial<Profile>,
  boolean | null,
])[] = [
  ["fits on the last byte", { disk: disk(2 * GIB) }, {}, true],
  ["lacks a byte", { disk: disk(2 * GIB - 1) }, {}, false],
  ["cannot be written", { disk: disk(3 * GIB, true) }, {}, false],
  ["has no known size", { disk: disk(3 * GIB) }, { diskHintMiB: null }, null],
  ["has an unknown disk", { disk: failure("EIO", disk(3 * GIB)) }, {}, null],
];
for (const [name, change, profile, want] of pulls) {
  test(`admitProfile() says ${want} to a pull that ${name}`, () => {
    const entry = admit({ ...change, residency: missing }, {}, profile);
    assert.deepEqual([entry.residency, entry.pullWouldFit], ["missing", want]);
    assert.deepEqual(
      entry.admission.reasons.filter((one) => one.effect === "deny"),
      [reason("model-missing", "modelService", {
        message: `llama3.2:1b is not installed at ${OLLAMA}`,
        observed: "missing",
        limit: "installed",
      })],
    );
  });
}

test("admitProfile() denies a profile whose endpoint was not asked", () => {
  const endpoint = "http://127.0.0.1:1";
  const { admission } = admit({}, {}, { endpoint });
  assert.deepEqual(admission.reasons, [
    reason("provider-failed", "modelService", {
      message: `Endpoint "${endpoint}" was not asked`,
    }),
  ]);
});

test("admitProfile() denies an endpoint that no residency speaks of", () => {
  const { admission } = admit({ residency: { residency: { endpoints: [] } } });
  assert.deepEqual(admission.reasons, [
    reason("residency-unknown", "modelService", {
      message: `Nothing is known of the models at ${OLLAMA}`,
    }),
  ]);
});

test("admitProfile() gives an unknown service one reason", () => {
  const { admission } = admit({
    modelService: failure("EIO"),
    residency: failure("no service"),
  });
  assert.deepEqual(
    admission.reasons.map((one) => `${one.code} ${one.message}`),
    ["provider-failed modelService is unknown: model_service: EIO"],
  );
});
