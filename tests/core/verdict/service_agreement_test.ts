import assert from "node:assert/strict";
import { test } from "node:test";
import { agree } from "../../../core/verdict/service_agreement.ts";
import type {
  EndpointFacts,
  EndpointModels,
} from "../../../core/probe/facts.ts";
import { DEFAULT_POLICY, type Policy } from "../../../core/policy/policy.ts";
import {
  builtinReports,
  failure,
  HEALTHY,
  snapshotOf,
} from "../../support/reports.ts";

const [SERVICE] = HEALTHY.modelService.endpoints;
const [MODELS] = HEALTHY.residency.endpoints;
assert.ok(SERVICE && MODELS);
const OTHER = "http://127.0.0.1:5001";

const agreed = (
  models: readonly Partial<EndpointModels>[],
  services: readonly Partial<EndpointFacts>[] = [{}],
) =>
  agree(
    { endpoints: models.map((one) => ({ ...MODELS, ...one })) },
    { endpoints: services.map((one) => ({ ...SERVICE, ...one })) },
  );

test("agree() believes what both say alike, and what only one says", () => {
  const { residency, modelService } = HEALTHY;
  const none = new Map();
  assert.deepEqual(agree(residency, modelService), { residency, doubts: none });
  assert.deepEqual(agree(residency, null), { residency, doubts: none });
  assert.deepEqual(agree(null, modelService), {
    residency: null,
    doubts: none,
  });
});

test("agree() takes models of no version: they are judged as the oldest", () => {
  const { residency, doubts } = agreed([{ version: null }]);
  assert.equal(residency?.endpoints[0]?.version, null);
  assert.equal(doubts.size, 0);
});

const doubted: readonly (readonly [Partial<EndpointModels>, string])[] = [
  [
    { url: OTHER },
    `Models are told of at ${OTHER}, where no service was asked`,
  ],
  [
    { implementation: "openai-compatible" },
    `Models are told of at ${SERVICE.url} of openai-compatible, and ollama ` +
    "was asked",
  ],
  [
    { version: "0.9.7" },
    `Models are told of at ${SERVICE.url} of version 0.9.7, and version ` +
    "0.33.0 answered",
  ],
];
for (const [change, why] of doubted) {
  test(`agree() does not believe ${JSON.stringify(change)}`, () => {
    const { residency, doubts } = agreed([change]);
    assert.equal(residency, null);
    assert.deepEqual([...doubts.values()], [why]);
  });
}

test("agree() doubts one endpoint and believes the other", () => {
  const { residency, doubts } = agreed(
    [{ version: "0.1.0" }, { url: OTHER }],
    [{}, { url: OTHER }],
  );
  assert.deepEqual(residency?.endpoints.map((one) => one.url), [OTHER]);
  assert.deepEqual([...doubts.keys()], [SERVICE.url]);
});

const loadedUntil = "2030-01-01T00:00:00.000Z";
const loaded = MODELS.models.map((one) => ({
  ...one,
  loaded: { expiresAt: loadedUntil, contextTokens: 4096 },
}));
const tight = {
  memory: {
    levels: [{
      kind: "host" as const,
      availableBytes: 1000 * 1024 ** 2,
      totalBytes: 16 * 1024 ** 3,
    }],
    pressureFullAvg10Percent: 0,
  },
};
const states = (version: string) =>
  snapshotOf(builtinReports({
    memory: tight,
    residency: {
      residency: { endpoints: [{ ...MODELS, version, models: loaded }] },
    },
  }));

test("a run denies where the service was another one in between", async () => {
  const same = await states("0.33.0");
  assert.equal(same.admission.decision, "allow");
  const other = await states("0.34.0");
  assert.deepEqual(
    other.admission.reasons.map(({ code, message }) => [code, message]),
    [[
      "residency-unknown",
      `Models are told of at ${SERVICE.url} of version 0.34.0, and version ` +
      "0.33.0 answered",
    ]],
  );
  assert.equal(other.health.status, "failed");
});

test("a run allows at one endpoint while another is doubted", async () => {
  const endpoints = [
    { url: OTHER, implementation: "ollama" },
    { url: SERVICE.url, implementation: "ollama" },
  ] as const;
  const own = {
    profileRef: "urn:srcos:model-profile:own",
    modelTag: "llama3.2:1b",
    memoryHintMiB: null,
    diskHintMiB: null,
    endpoint: SERVICE.url,
  };
  const policy: Policy = {
    ...DEFAULT_POLICY,
    source: "file",
    endpoints,
    profiles: [...DEFAULT_POLICY.profiles, own],
  };
  const { profiles, health } = await snapshotOf(
    builtinReports({
      modelService: {
        modelService: {
          endpoints: endpoints.map((one) => ({ ...SERVICE, ...one })),
        },
      },
      residency: {
        residency: {
          endpoints: [
            { ...MODELS, url: OTHER, version: "0.2.0" },
            MODELS,
          ],
        },
      },
    }),
    policy,
  );
  assert.deepEqual(profiles.map((one) => one.admission.decision), [
    "deny",
    "deny",
    "allow",
  ]);
  assert.match(
    profiles[0]?.admission.reasons[0]?.message ?? "",
    /5001 of version 0\.2\.0, and version 0\.33\.0 answered$/,
  );
  assert.equal(health.status, "healthy");
});

test("a run that knows no service has nothing to hold models against", async () => {
  const { profiles } = await snapshotOf(
    builtinReports({ modelService: failure("EIO") }),
  );
  assert.equal(profiles[0]?.residency, "installed");
  assert.equal(profiles[0]?.admission.decision, "deny");
});
