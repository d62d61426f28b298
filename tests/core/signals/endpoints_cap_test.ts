/** How many endpoints a signal knows. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { modelService } from "../../../core/signals/model_service.ts";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { HEALTHY } from "../../support/reports.ts";

for (const [count, isKnown] of [[8, true], [9, false]] as const) {
  test(`modelService knows 8 endpoints at most: ${count}`, () => {
    const [one] = HEALTHY.modelService.endpoints;
    assert.ok(one);
    const endpoints = Array.from({ length: count }, () => one);
    const judged = modelService.judge({ endpoints }, DEFAULT_POLICY);
    assert.equal(judged.known, isKnown);
  });
}
