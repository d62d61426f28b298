import assert from "node:assert/strict";
import { test } from "node:test";
import type {
  InstalledModel,
  ModelShape,
  ResidencyFacts,
} from "../../../core/probe/facts.ts";
import { endpointOf, needOf } from "../../../core/verdict/model_need.ts";
import { DEFAULT_POLICY, type Policy } from "../../../core/policy/policy.ts";
import type { Profile } from "../../../core/policy/model_profiles.ts";
import { CAPTURED_AT_MS, HEALTHY } from "../../support/reports.ts";

const [PROFILE] = DEFAULT_POLICY.profiles as readonly [Profile];
const [ENDPOINT] = HEALTHY.residency
  .endpoints as unknown as [ResidencyFacts["endpoints"][number]];
const [MODEL] = ENDPOINT.models as readonly [InstalledModel];
const { shape: SHAPE } = MODEL as { readonly shape: ModelShape };
const NO_VIDEO = { bytes: 0, untold: 0 };
const VALID_UNTIL_MS = CAPTURED_AT_MS + 30_000;
const LATER = "2026-01-15T10:01:00.000Z";

interface Case {
  readonly profile?: Partial<Profile>;
  readonly model?: Partial<InstalledModel>;
  readonly endpoint?: Partial<ResidencyFacts["endpoints"][number]>;
  readonly policy?: Partial<Policy>;
}

function need({ profile, model, endpoint, policy }: Case = {}) {
  return needOf(
    { ...PROFILE, ...profile },
    {
      processor: { amx: false },
      endpoints: [{
        ...ENDPOINT,
        models: [{ ...MODEL, ...model }],
        ...endpoint,
      }],
    },
    { ...DEFAULT_POLICY, ...policy },
    VALID_UNTIL_MS,
    NO_VIDEO,
  );
}

const A = { url: "http://127.0.0.1:1" };
const B = { url: "http://127.0.0.1:2" };
const endpoints = [A, B].map((one) => ({
  ...one,
  implementation: "ollama" as const,
}));
const choices: readonly (readonly [
  string,
  string | null,
  Policy["endpoints"],
  { readonly url: string } | undefined,
])[] = [
  ["the first that was asked without a word of anyone", null, null, A],
  ["the one of the profile", B.url, endpoints, B],
  ["the one of the profile without a policy", B.url, null, B],
  ["the policy's first", null, [...endpoints].reverse(), B],
  ["the first that was asked of an empty policy", null, [], A],
  [
    "none for one that was not asked",
    "http://127.0.0.1:3",
    endpoints,
    undefined,
  ],
];
for (const [name, endpoint, stated, want] of choices) {
  test(`endpointOf() takes ${name}`, () => {
    const profile = { ...PROFILE, endpoint };
    const policy = { ...DEFAULT_POLICY, endpoints: stated };
    assert.equal(endpointOf(profile, [A, B], policy), want);
  });
}

test("needOf() knows nothing without residency", () => {
  const unknown = {
    residency: "unknown",
    rule: "unknown",
    requiredBytes: null,
    estimate: null,
    promptReserve: null,
  };
  assert.deepEqual(
    needOf(PROFILE, null, DEFAULT_POLICY, VALID_UNTIL_MS, NO_VIDEO),
    unknown,
  );
  assert.deepEqual(need({ profile: { endpoint: B.url } }), unknown);
});

test("needOf() takes the model of the exact tag", () => {
  assert.equal(need().residency, "installed");
  assert.equal(need({ model: { tag: "llama3.2:1b-q4" } }).residency, "missing");
});

test("needOf() needs nothing more of a loaded model", () => {
  const loaded = { expiresAt: LATER, contextTokens: 4096 };
  const { inMemory, ...found } = need({ model: { loaded } });
  assert.deepEqual(found, {
    residency: "loaded",
    rule: "loaded",
    requiredBytes: 0,
    estimate: null,
    promptReserve: need().promptReserve,
  });
  assert.notEqual(found.promptReserve, null);
  assert.deepEqual(inMemory?.loaded, loaded);
  assert.equal(inMemory?.estimate?.totalBytes, need().requiredBytes);
});

const loads: readonly (readonly [
  string,
  string | null,
  "ollama" | "llama.cpp",
  string | null,
  "loaded" | "installed",
])[] = [
  ["one that another server never unloads", null, "llama.cpp", null, "loaded"],
  ["one that another server keeps", LATER, "llama.cpp", null, "loaded"],
  [
    "one that another server lets go",
    "2026-01-15T10:00:30.000Z",
    "llama.cpp",
    null,
    "installed",
  ],
  ["one that Ollama states no end of", null, "ollama", "0.33.0", "installed"],
  ["one that an old Ollama lists", LATER, "ollama", "0.9.6", "installed"],
  ["one whose end is no time", "soon", "ollama", "0.33.0", "installed"],
];
for (const [name, expiresAt, implementation, version, want] of loads) {
  test(`needOf() takes ${name} for ${want}`, () => {
    const { residency } = need({
      model: { loaded: { expiresAt, contextTokens: 4096 } },
      endpoint: {
        implementation,
        version,
        models: [{
          ...MODEL,
          loaded: { expiresAt, contextTokens: 4096 },
        }],
      },
    });
    assert.equal(residency, want);
  });
}

/** Context of the estimate for a model that is about to be unloaded. */
function contextAfter(
  loadedTokens: number | null,
  numCtx: number | null,
): number | undefined {
  const shape = MODEL.shape;
  assert.ok(shape);
  return need({
    model: {
      shape: { ...shape, numCtx },
      loaded: {
        expiresAt: "2026-01-15T10:00:00.000Z",
        contextTokens: loadedTokens,
      },
    },
  }).estimate?.contextTokens.value;
}

test("needOf() reloads a model with the larger of its contexts", () => {
  assert.deepEqual([
    contextAfter(8192, null),
    contextAfter(8192, 2048),
    contextAfter(2048, 8192),
    contextAfter(8192, 8192),
    contextAfter(null, 2048),
    contextAfter(null, null),
  ], [8192, 8192, 8192, 8192, 2048, 4096]);
});

test("needOf() estimates a model that was never loaded from its own context", () => {
  const found = need();
  assert.equal(found.rule, "estimate");
  assert.equal(found.requiredBytes, found.estimate?.totalBytes);
  assert.deepEqual(
    found.estimate?.contextTokens,
    {
      value: 4096,
      source: "default of the service with 0.0 GiB of video memory",
    },
  );
});

const rest: readonly (readonly [string, Case, unknown])[] = [
  ["the hint without a shape", { model: { shape: null } }, {
    residency: "installed",
    rule: "hint",
    requiredBytes: 4096 * 1024 * 1024,
    estimate: null,
    promptReserve: null,
  }],
  ["the hint without a size", { model: { sizeBytes: null } }, {
    residency: "installed",
    rule: "hint",
    requiredBytes: 4096 * 1024 * 1024,
    estimate: null,
    promptReserve: null,
  }],
  ["the hint of a missing model", { endpoint: { models: [] } }, {
    residency: "missing",
    rule: "hint",
    requiredBytes: 4096 * 1024 * 1024,
    estimate: null,
    promptReserve: null,
  }],
  [
    "what kept its metadata from being read, and no hint",
    { model: { shapeError: "status 500" } },
    {
      residency: "installed",
      rule: "unknown",
      requiredBytes: null,
      estimate: null,
      promptReserve: null,
      error: "status 500",
    },
  ],
  [
    "a shape beyond every machine, and no hint",
    { model: { shape: { ...SHAPE, blockCount: 2 ** 50 } } },
    {
      residency: "installed",
      rule: "unknown",
      requiredBytes: null,
      estimate: null,
      promptReserve: null,
      error: "it multiplies to more than any machine has",
    },
  ],
  [
    "nothing without a hint",
    { endpoint: { models: [] }, profile: { memoryHintMiB: null } },
    {
      residency: "missing",
      rule: "unknown",
      requiredBytes: null,
      estimate: null,
      promptReserve: null,
    },
  ],
];
for (const [name, change, want] of rest) {
  test(`needOf() tells ${name}`, () => assert.deepEqual(need(change), want));
}

test("needOf() takes the oldest version that an endpoint may have", () => {
  const slots = (atLeast?: string) =>
    need({
      endpoint: {
        ...{ version: null, models: [MODEL] },
        ...(atLeast === undefined ? {} : { atLeast }),
      },
    }).estimate?.terms.map((one) => one.source).join(" ");
  assert.match(String(slots("0.10.0")), /4096 tokens x 1 slot/);
  assert.doesNotMatch(String(slots()), /4096 tokens x 1 slot/);
});
