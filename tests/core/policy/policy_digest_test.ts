import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalJson, sha256Hex } from "../../../core/text/canonical_json.ts";
import { DEFAULT_POLICY, type Policy } from "../../../core/policy/policy.ts";
import {
  policyInForce,
  policySha256,
} from "../../../core/policy/policy_digest.ts";
import { policySection } from "../../../core/policy/policy_in_document.ts";

const file: Policy = { ...DEFAULT_POLICY, source: "file" };

test("policyInForce() knows the digests of the defaults", async () => {
  const known = await policyInForce(DEFAULT_POLICY);
  assert.deepEqual(await policyInForce({ ...DEFAULT_POLICY }), known);
  assert.equal(await policySha256(DEFAULT_POLICY), known.sha256);
});

test("DEFAULT_POLICY cannot be changed under its digest", () => {
  const limits: { disk: { lowBytes: number } } = DEFAULT_POLICY.limits;
  assert.throws(() => limits.disk.lowBytes = 1, TypeError);
});

test("policySection() has the digest of what it shows", async () => {
  for (const policy of [DEFAULT_POLICY, file]) {
    const { sha256, assumptions: _, ...shown } = policySection(
      await policyInForce(policy),
    );
    assert.equal(sha256, await sha256Hex(canonicalJson(shown)));
  }
});

const changes: Readonly<Record<string, Partial<Policy>>> = {
  ttlSeconds: { ttlSeconds: 31 },
  serviceDeadlineMs: { serviceDeadlineMs: 801 },
  requiredSignals: { requiredSignals: ["memory", "modelService"] },
  assumptions: { assumptions: { battery: "normal" } },
  limits: {
    limits: {
      ...DEFAULT_POLICY.limits,
      disk: { lowBytes: 1, lowShare: 0.05 },
    },
  },
  thermal: { thermal: { failedSensor: "ignore" } },
  memory: { memory: { cgroup: "host" } },
  memoryHint: { memoryHint: "comfort" },
  modelStore: { modelStore: "/srv/models" },
  endpoints: {
    endpoints: [{ url: "http://127.0.0.1:1", implementation: "ollama" }],
  },
  service: { service: { ...DEFAULT_POLICY.service, parallelSlots: 2 } },
  profiles: { profiles: DEFAULT_POLICY.profiles.slice(1) },
  projectConstrain: { projectConstrain: "unavailable" },
  watch: { watch: { ...DEFAULT_POLICY.watch, holdSeconds: 61 } },
  plugins: { plugins: { fan: { settings: { rpm: 1 } } } },
  "plugins' limits": { plugins: { fan: { limits: { fuel: 1000 } } } },
  "plugins' grants": { plugins: { fan: { grants: { env: ["A"] } } } },
};
for (const [name, change] of Object.entries(changes)) {
  test(`policySha256() tells other ${name}`, async () => {
    const other = await policySha256({ ...file, ...change });
    assert.notEqual(other, await policySha256(file));
  });
}

test("policySha256() is not that of the run's deadline, which an option sets", async () => {
  const other = { ...DEFAULT_POLICY, totalDeadlineMs: 1234 };
  assert.deepEqual(
    await policyInForce(other),
    await policyInForce(DEFAULT_POLICY),
  );
});

test("policyInForce() calls built-in what is built in, and nothing else", async () => {
  for (const change of Object.values(changes)) {
    const own = await policyInForce({ ...DEFAULT_POLICY, ...change });
    assert.equal(own.rules.source, "file");
    assert.deepEqual(own, await policyInForce({ ...file, ...change }));
  }
  const { rules } = await policyInForce({ ...DEFAULT_POLICY });
  assert.equal(rules.source, "built-in");
});
