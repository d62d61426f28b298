/** How a service lists a model, and what its lists say of its version. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { EndpointModels } from "../../../core/probe/facts.ts";
import { needOf } from "../../../core/verdict/model_need.ts";
import { NO_VIDEO_MEMORY } from "../../../core/need/video_memory.ts";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import type { Profile } from "../../../core/policy/model_profiles.ts";
import residency from "../../../probes/model_residency.ts";
import service from "../../../probes/model_service.ts";
import { memoryHost } from "../../support/memory_host.ts";
import {
  reportedMachine,
  snapshotOfChanged,
} from "../../support/reported_machines.ts";
import { admitted } from "../../support/service_cases.ts";
import { noShared as skip } from "../../support/shared.ts";
import { MODEL_INFO } from "../../support/model_info.ts";

const URL = "http://127.0.0.1:11434";
const endpoints = [{ url: URL, implementation: "ollama" as const }];

function hostOf(tag: string, tags: unknown, ps: unknown, version: string) {
  const reply = (value: unknown) => ({ body: JSON.stringify(value) });
  return memoryHost({
    http: {
      [`GET ${URL}/api/version`]: reply({ version }),
      [`GET ${URL}/api/tags`]: reply({ models: tags }),
      [`GET ${URL}/api/ps`]: reply({ models: ps }),
      [`GET ${URL}/api/ps?again`]: reply({ models: ps }),
      [`SHOW ${URL} ${tag}`]: reply({ model_info: MODEL_INFO }),
    },
  });
}

async function told(
  tag: string,
  tags: unknown,
  ps: unknown = [],
  version = "0.33.0",
): Promise<EndpointModels | undefined> {
  const host = hostOf(tag, tags, ps, version);
  const seen = await residency(host, { endpoints, tags: [tag] });
  return seen.residency?.endpoints[0];
}

const spellings: readonly (readonly [string, string, boolean])[] = [
  ["10.0.0.9:5000/ops/phi", "10.0.0.9:5000/ops/phi:latest", true],
  ["registry.ollama.ai/library/phi:3", "phi:3", true],
  ["library/phi:3", "phi:3", true],
  ["Phi:3-Mini", "phi:3-mini", true],
  ["phi", "Phi:latest", true],
  ["phi:3:local", "phi:3", true],
  ["https://hub.example/ops/phi", "hub.example/ops/phi:latest", true],
  ["ops/phi", "phi:latest", false],
  ["hub.example/ops/phi", "ops/phi:latest", false],
  ["hub.example:5000/ops/phi", "hub.example:5001/ops/phi:latest", false],
  ["phi:", "phi:latest", false],
  ["phi", "phi:3", false],
];
for (const [tag, listed, want] of spellings) {
  test(`residency() is ${want} of "${tag}" listed as "${listed}"`, async () => {
    const entry = { name: listed, model: listed, size: 7e8 };
    const [model] = (await told(tag, [entry]))?.models ?? [];
    assert.equal(model?.tag, want ? tag : undefined);
    assert.equal(model?.shape?.blockCount, want ? 16 : undefined);
  });
}

test("residency() tells no size of two models that fold into one", async () => {
  const entry = (name: string, size: number) => ({ name, model: name, size });
  const [model] = (await told("phi:q4", [
    entry("phi:q4", 7e8),
    entry("phi:Q4", 7e9),
  ]))?.models ?? [];
  assert.equal(model?.shapeError, "it is listed twice, and not alike");
});

test("a list that Go left out is empty, and no list is a fault", async () => {
  assert.deepEqual((await told("phi", null, null))?.models, []);
  const state = async (tags: unknown) => {
    const host = hostOf("phi", tags, null, "0.1.37");
    const seen = await service(host, { endpoints });
    return seen.modelService?.endpoints[0]?.state;
  };
  assert.equal(await state(null), "ready");
  for (const none of [undefined, {}, "", 0, false]) {
    assert.equal(await state(none), "bad-reply");
    await assert.rejects(told("phi", none), TypeError);
    await assert.rejects(told("phi", [], none ?? {}), TypeError);
  }
});

const LOADED = {
  ...{ name: "phi:3", model: "phi:3", size: 9e8 },
  expires_at: "2030-01-01T00:00:00Z",
};
const TAG = { name: "phi:3", model: "phi:3", size: 7e8 };
const KNOWN = { ...TAG, details: { context_length: 4096 } };
const FULL = { ...LOADED, context_length: 4096 };
const [PROFILE] = DEFAULT_POLICY.profiles as readonly [Profile];

const evidence: readonly (readonly [
  string,
  unknown,
  unknown,
  string | undefined,
  string,
])[] = [
  ["0.0.0", [TAG], [FULL], "0.10.0", "loaded"],
  ["0.0.0", [KNOWN], [], "0.30.0", "installed"],
  // Whatever has a runner has a context.
  ["0.0.0", [KNOWN], [LOADED], "0.30.0", "installed"],
  ["0.0.0", [KNOWN], [FULL], "0.30.0", "loaded"],
  ["main", [TAG], [FULL], "0.10.0", "loaded"],
  // Nothing newer is taken for granted.
  ["0.0.0", [TAG], [LOADED], undefined, "installed"],
  ["0.0.0", [TAG], [{ ...LOADED, context_length: 0 }], undefined, "installed"],
  [
    "0.0.0",
    [TAG],
    [{ ...LOADED, context_length: "9" }],
    undefined,
    "installed",
  ],
  // A version that is told is the one that counts.
  ["0.9.6", [KNOWN], [FULL], undefined, "installed"],
  ["0.0.1", [KNOWN], [FULL], undefined, "installed"],
];
for (const [version, tags, ps, atLeast, want] of evidence) {
  test(`version ${version}: ${JSON.stringify([tags, ps])}`, async () => {
    const endpoint = await told("phi:3", tags, ps, version);
    assert.equal(endpoint?.atLeast, atLeast);
    const need = needOf(
      { ...PROFILE, modelTag: "phi:3" },
      { endpoints: [endpoint as EndpointModels] },
      DEFAULT_POLICY,
      Date.parse("2026-01-15T10:00:30Z"),
      NO_VIDEO_MEMORY,
    );
    assert.equal(need.residency, want);
    const slots = atLeast === undefined ? 4 : 1;
    if (want === "installed" && version !== "0.9.6") {
      assert.equal(need.estimate?.parallelSlots.value, slots);
    }
  });
}

test("an estimate says that 0.0.0 is no version", async () => {
  const endpoint = await told("phi:3", [TAG], [], "0.0.0");
  const { estimate } = needOf(
    { ...PROFILE, modelTag: "phi:3" },
    { endpoints: [endpoint as EndpointModels] },
    DEFAULT_POLICY,
    0,
    NO_VIDEO_MEMORY,
  );
  assert.match(estimate?.parallelSlots.source ?? "", /its version is none$/);
});

test("a model of case 31 is loaded by a build without a version", {
  skip,
}, async () => {
  const snapshot = await snapshotOfChanged(reportedMachine("31"));
  assert.deepEqual(admitted(snapshot, "llama3.2:3b"), ["loaded", "allow"]);
});

test("the service of case 32 is ready and has no model", { skip }, async () => {
  const snapshot = await snapshotOfChanged(reportedMachine("32"));
  const { modelService } = snapshot.signals;
  assert.ok(modelService.status === "known");
  assert.equal(modelService.state, "ready");
  const [residency, decision, code] = admitted(snapshot, "llama3.2:1b");
  assert.deepEqual([residency, decision, code], [
    ...["missing", "deny", "model-missing"],
  ]);
});

test("the model of case 33 is installed", { skip }, async () => {
  const snapshot = await snapshotOfChanged(reportedMachine("33"));
  const tag = "localhost:5000/team/llama3.2-1b";
  assert.deepEqual(admitted(snapshot, tag), ["installed", "allow"]);
});
