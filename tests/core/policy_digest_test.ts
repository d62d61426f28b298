import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalJson, sha256Hex } from "../../core/digest.ts";
import { DEFAULT_POLICY } from "../../core/policy.ts";
import { policySha256 } from "../../core/policy_digest.ts";

test("policySha256() knows the digest of the defaults", async () => {
  const want = await sha256Hex(canonicalJson(DEFAULT_POLICY));
  assert.equal(await policySha256(DEFAULT_POLICY), want);
  assert.equal(await policySha256({ ...DEFAULT_POLICY }), want);
});

test("DEFAULT_POLICY cannot be changed under its digest", () => {
  const limits: { disk: { lowBytes: number } } = DEFAULT_POLICY.limits;
  assert.throws(() => limits.disk.lowBytes = 1, TypeError);
});

test("policySha256() tells one policy from another", async () => {
  const other = { ...DEFAULT_POLICY, totalDeadlineMs: 1234 };
  assert.equal(
    await policySha256(other),
    await sha256Hex(canonicalJson(other)),
  );
  assert.notEqual(
    await policySha256(other),
    await policySha256(DEFAULT_POLICY),
  );
});
