/** A model in memory that the next request would load anew. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type {
  EndpointModels,
  InstalledModel,
  ModelShape,
} from "../../../core/probe/facts.ts";
import { needOf } from "../../../core/verdict/model_need.ts";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import type { Profile } from "../../../core/policy/model_profiles.ts";
import { CAPTURED_AT_MS, HEALTHY } from "../../support/reports.ts";

const [PROFILE] = DEFAULT_POLICY.profiles as readonly [Profile];
const [ENDPOINT] = HEALTHY.residency.endpoints as unknown as [EndpointModels];
const [MODEL] = ENDPOINT.models as readonly [InstalledModel];
const SHAPE = MODEL.shape as ModelShape;

interface Case {
  /** Context in force. */
  readonly loaded: number | null;
  readonly shape?: Partial<ModelShape> | null;
  readonly shapeError?: string;
  /** Context that the policy states for the service. */
  readonly stated?: number;
  readonly endpoint?: Partial<EndpointModels>;
}

function residencyOf({ loaded, shape, shapeError, stated, endpoint }: Case) {
  const isOllama = endpoint?.implementation === undefined;
  const model: InstalledModel = {
    ...MODEL,
    loaded: {
      expiresAt: isOllama ? "2319-02-03T04:05:06Z" : null,
      contextTokens: loaded,
    },
    shape: shape === null ? null : { ...SHAPE, ...shape },
    ...(shapeError === undefined ? {} : { shapeError }),
  };
  const { residency, rule } = needOf(
    PROFILE,
    {
      endpoints: [{
        ...ENDPOINT,
        version: "0.32.15",
        models: [model],
        ...endpoint,
      }],
    },
    {
      ...DEFAULT_POLICY,
      service: { ...DEFAULT_POLICY.service, contextTokens: stated ?? null },
    },
    CAPTURED_AT_MS + 30_000,
    { bytes: 0, untold: 0 },
  );
  return `${residency} by ${rule}`;
}

const KEPT = "loaded by loaded";
const ANEW = "installed by estimate";
const cases: Readonly<Record<string, readonly [Case, string]>> = {
  "the default context": [{ loaded: 4096 }, KEPT],
  "a context that somebody asked for": [{ loaded: 2048 }, KEPT],
  "the context that it states": [
    { loaded: 9000, shape: { numCtx: 9000 } },
    KEPT,
  ],
  "more than it states": [{ loaded: 9001, shape: { numCtx: 9000 } }, KEPT],
  "less than it states": [{ loaded: 8999, shape: { numCtx: 9000 } }, ANEW],
  "all that it was trained for": [{
    loaded: 2000,
    shape: { numCtx: 9000, contextLength: 2000 },
  }, KEPT],
  "less than it was trained for": [{
    loaded: 1999,
    shape: { numCtx: 9000, contextLength: 2000 },
  }, ANEW],
  "the context of the policy": [{ loaded: 32768, stated: 32768 }, KEPT],
  "less than the policy's": [{ loaded: 32767, stated: 32768 }, ANEW],
  "its own below the policy's": [{
    loaded: 5000,
    stated: 32768,
    shape: { numCtx: 5000 },
  }, KEPT],
  "less than the policy's, and no shape": [{
    loaded: 7000,
    stated: 7001,
    shape: null,
  }, "installed by hint"],
  "a context that is not told": [
    { loaded: null, shape: { numCtx: 9000 } },
    ANEW,
  ],
  "no context at all": [{ loaded: null }, ANEW],
  "metadata that failed": [{
    loaded: 4096,
    shape: null,
    shapeError: "status 503",
  }, "installed by unknown"],
  "another server": [{
    loaded: 2048,
    stated: 32768,
    shape: null,
    endpoint: { implementation: "llama.cpp", version: null },
  }, KEPT],
};
for (const [name, [given, want]] of Object.entries(cases)) {
  test(`needOf() has a loaded model with ${name}: ${want}`, () => {
    assert.equal(residencyOf(given), want);
  });
}
