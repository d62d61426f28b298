/** Metadata that fails, or that there is none of. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { parseShow } from "../../../probes/model_residency/model_shape.ts";
import { builtinReports, HEALTHY, snapshotOf } from "../../support/reports.ts";

const bodies: readonly (readonly [string, number, string])[] = [
  ["another status", 500, "{}"],
  ["no JSON", 200, "{"],
  ["no object", 200, "[]"],
  ["parameters that cannot be read", 200, '{"parameters":"num_ctx many"}'],
];
for (const [name, status, body] of bodies) {
  test(`parseShow() fails on ${name}`, () => {
    assert.throws(() => parseShow(status, body));
  });
}
test("parseShow() knows a service without metadata", () => {
  assert.deepEqual(parseShow(404, ""), { shape: null });
  assert.deepEqual(parseShow(200, "{}"), { shape: null });
});

test("buildSnapshot() takes no hint in place of metadata that failed", async () => {
  const [endpoint] = HEALTHY.residency.endpoints;
  assert.ok(endpoint);
  const decisions = async (shown: object) => {
    const models = endpoint.models.map((one) => ({
      ...one,
      shape: null,
      ...shown,
    }));
    const { profiles } = await snapshotOf(builtinReports({
      residency: {
        residency: {
          ...HEALTHY.residency,
          endpoints: [{ ...endpoint, models }],
        },
      },
    }));
    return profiles[0]?.admission;
  };
  assert.equal((await decisions({}))?.basis.rule, "hint");
  const failed = await decisions({ shapeError: "status 500" });
  assert.deepEqual(failed?.reasons.map((one) => [one.code, one.message]), [[
    "memory-need-unknown",
    "The metadata of llama3.2:1b cannot be read: status 500",
  ]]);
});

test("buildSnapshot() takes no hint in place of a need beyond all numbers", async () => {
  const [endpoint] = HEALTHY.residency.endpoints;
  assert.ok(endpoint);
  const codes = async (architecture: string) => {
    const models = endpoint.models.map((one) => ({
      ...one,
      shape: one.shape && { ...one.shape, architecture, blockCount: 2 ** 50 },
    }));
    const { profiles } = await snapshotOf(builtinReports({
      residency: {
        residency: {
          ...HEALTHY.residency,
          endpoints: [{ ...endpoint, models }],
        },
      },
    }));
    return profiles[0]?.admission.reasons.map((one) => one.code);
  };
  assert.deepEqual(await codes("llama"), ["memory-need-unknown"]);
  // Never measured: what is known is above the hint.
  assert.deepEqual(await codes("gemma3"), ["memory-insufficient"]);
});
