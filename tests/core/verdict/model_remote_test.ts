/** What is judged of a model that a service hands on to another machine. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { explainPolicy } from "../../../core/document/explain_policy.ts";
import type {
  Implementation,
  InstalledModel,
} from "../../../core/probe/facts.ts";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import type { Profile } from "../../../core/policy/model_profiles.ts";
import { routerProjection } from "../../../core/projections/router.ts";
import { NO_VIDEO_MEMORY } from "../../../core/need/video_memory.ts";
import { needOf } from "../../../core/verdict/model_need.ts";
import { subjectFor } from "../../support/projecting.ts";
import {
  assertRebuilt,
  builtinReports,
  CAPTURED_AT_MS,
  HEALTHY,
  snapshotOf,
} from "../../support/reports.ts";

const [PROFILE] = DEFAULT_POLICY.profiles as readonly [Profile];
const [ENDPOINT] = HEALTHY.residency.endpoints;
const [MODEL] = ENDPOINT?.models ?? [];
const AWAY = { sizeBytes: null, loaded: null, shape: null, remote: true };

function stateOf(
  tag: string,
  model: Partial<InstalledModel>,
  implementation: Implementation = "ollama",
) {
  const one = { ...MODEL, ...model, tag } as InstalledModel;
  const endpoint = { ...ENDPOINT, implementation, models: [one] };
  const { residency, requiredBytes } = needOf(
    { ...PROFILE, modelTag: tag },
    { endpoints: [endpoint as typeof ENDPOINT & object] },
    DEFAULT_POLICY,
    CAPTURED_AT_MS,
    NO_VIDEO_MEMORY,
  );
  return [residency, requiredBytes];
}

const loaded = { expiresAt: "2030-01-01T00:00:00Z", contextTokens: 4096 };

test("needOf() takes no model that is elsewhere for one of here", () => {
  const gone = ["remote", null];
  assert.deepEqual(stateOf("x:7b", { remote: true }), gone);
  // It wins over all that is told beside it.
  assert.deepEqual(stateOf("x:7b", { remote: true, loaded }), gone);
  assert.deepEqual(stateOf("x:7b-cloud", { loaded }), gone);
  assert.deepEqual(stateOf("x:cloud", {}, "openai-compatible"), gone);
  assert.notDeepEqual(stateOf("x:7b-clouds", {}), gone);
  // A llama.cpp server has files: a name says nothing there.
  assert.notDeepEqual(stateOf("x:cloud", { shape: null }, "llama.cpp"), gone);
});

test("needOf() has a model of its maker's elsewhere though none lists it", () => {
  const profile = { ...PROFILE, modelTag: "glm-4.6:cloud" };
  const { residency } = needOf(
    profile,
    HEALTHY.residency,
    DEFAULT_POLICY,
    CAPTURED_AT_MS,
    NO_VIDEO_MEMORY,
  );
  assert.equal(residency, "remote");
});

function snapshotWith(model: object) {
  const [first, ...others] = ENDPOINT?.models ?? [];
  const models = [{ ...first, ...model } as InstalledModel, ...others];
  const endpoint = { ...ENDPOINT, models } as typeof ENDPOINT & object;
  return snapshotOf(
    builtinReports({ residency: { residency: { endpoints: [endpoint] } } }),
  );
}

test("a remote model keeps the router off the local lane", async () => {
  const here = await snapshotWith({});
  const away = await snapshotWith(AWAY);
  assertRebuilt(away);
  const [profile] = away.profiles;
  assert.deepEqual(profile?.admission.reasons, [{
    ...{ code: "model-remote", effect: "deny", signal: "modelService" },
    message: `${profile?.modelTag} does not run here: ${ENDPOINT?.url} hands ` +
      "prompts for it on to another machine",
    ...{ observed: "remote", limit: "installed" },
  }]);
  const lane = async (one: typeof away) =>
    routerProjection(await subjectFor(one)).localModelProfileAvailable;
  assert.deepEqual([await lane(here), await lane(away)], [true, false]);
  const { notes } = explainPolicy(away, DEFAULT_POLICY);
  assert.match(notes.join("\n"), /not liftable: model-remote: .*leave it/);
});
