import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY, type Policy } from "../../../core/policy/policy.ts";
import { withService } from "../../../core/policy/judging_rules.ts";
import { rulesOf, unshownOf } from "../../../core/policy/rules_of_policy.ts";

const plugin = {
  sha256: "a".repeat(64),
  required: false,
  supplies: ["thermal" as const],
  grants: { read: ["/srv/a\nb"], run: [["/x", "a  b"]] },
  limits: { fuel: 1000 },
  settings: { token: "secret" },
};
const policy: Policy = {
  ...DEFAULT_POLICY,
  source: "file",
  memory: { cgroup: "/a\u202eb" },
  modelStore: "/home/somebody/models",
  plugins: { ec: plugin, fan: {} },
};

test("rulesOf() shows what judges, as it may be shown", () => {
  const {
    totalDeadlineMs: _,
    serviceDeadlineMs: __,
    modelStore: ___,
    projectConstrain: ____,
    watch: _____,
    ...judging
  } = policy;
  const { sha256, required, supplies } = plugin;
  const grants = { read: ["/srv/a b"], run: [["/x", "a b"]] };
  assert.deepEqual(rulesOf(policy), {
    ...judging,
    memory: { cgroup: "/a b" },
    plugins: { ec: { sha256, required, supplies, grants }, fan: {} },
  });
});

test("unshownOf() holds the rest, and not the deadline of the run", () => {
  const { grants, limits, settings } = plugin;
  assert.deepEqual(JSON.parse(JSON.stringify(unshownOf(policy))), {
    serviceDeadlineMs: 800,
    modelStore: "/home/somebody/models",
    projectConstrain: "available",
    watch: DEFAULT_POLICY.watch,
    plugins: { ec: { grants, limits, settings }, fan: {} },
  });
});

test("withService() asks at one place for all, or changes nothing", () => {
  assert.equal(withService(policy, null), policy);
  const [first, second] = DEFAULT_POLICY.profiles;
  assert.ok(first && second);
  const asked: Policy = {
    ...policy,
    profiles: [first, { ...second, endpoint: "http://127.0.0.1:8080" }],
  };
  assert.deepEqual(withService(asked, "http://127.0.0.1:1"), {
    ...asked,
    endpoints: [{ url: "http://127.0.0.1:1", implementation: "ollama" }],
    profiles: [first, second],
  });
});
