import assert from "node:assert/strict";
import { test } from "node:test";
import { fixedClock, SYSTEM_CLOCK } from "../../../core/clock.ts";
import { canonicalJson, sha256Hex } from "../../../core/text/canonical_json.ts";
import { fixedReports } from "../../../core/probe/reports_of_failed_run.ts";
import { builtinClaim } from "../../../core/plugins/reserved_claims.ts";
import { DEFAULT_POLICY, type Policy } from "../../../core/policy/policy.ts";
import type { Manifest } from "../../../core/probe/contract.ts";
import { policySha256 } from "../../../core/policy/policy_digest.ts";
import { failureCode, hostFailure } from "../../../core/host_calls/raw_host.ts";
import { unshownOf } from "../../../core/policy/rules_of_policy.ts";
import { builtinSettings } from "../../../core/policy/probe_settings.ts";
import { buildSnapshot } from "../../../core/document/build_snapshot.ts";
import type { Report } from "../../../core/probe/report.ts";
import {
  builtinReports,
  CAPTURED_AT_MS,
  failure,
  HEALTHY,
  pluginReport,
  snapshotOf,
} from "../../support/reports.ts";

test("buildSnapshot() says what it is, whose, and until when", async () => {
  const { profiles, signals: _, probes: __, policy: ___, ...rest } =
    await snapshotOf(builtinReports());
  assert.deepEqual(rest, {
    kind: "LocalModelResourceSnapshot",
    schemaVersion: "v0.1",
    snapshotId: "urn:srcos:local-model-resource-snapshot:" +
      "00000000-0000-4000-8000-000000000000",
    capturedAt: "2026-01-15T10:00:00.000Z",
    validUntil: "2026-01-15T10:00:30.000Z",
    producer: {
      name: "model-carry",
      version: "0.1.0",
      runtime: "test",
      platform: "linux-x86_64",
      service: null,
    },
    health: { status: "healthy", reasons: [] },
    admission: {
      decision: "allow",
      safe: true,
      profileRef: profiles[0]?.profileRef,
      reasons: [],
      jointly: profiles.map((one) => one.profileRef),
    },
    authorizationBoundary: {
      authorizesPromptEgress: false,
      authorizesNetworkAccess: false,
      authorizesToolUse: false,
      authorizesModelDownload: false,
      authorizesTrainingOnUserData: false,
      authorizesModelPromotion: false,
      authorizesLifecycleMutation: false,
    },
    extensions: {},
  });
});

test("buildSnapshot() writes down the policy that judged", async () => {
  const policy: Policy = {
    ...DEFAULT_POLICY,
    source: "file",
    ttlSeconds: 60,
    assumptions: { thermal: "normal" },
  };
  const snapshot = await snapshotOf(builtinReports(), policy);
  assert.deepEqual(snapshot.policy, {
    sha256: await policySha256(policy),
    source: "file",
    ttlSeconds: 60,
    requiredSignals: ["battery", "thermal", "memory", "modelService"],
    stated: { thermal: "normal" },
    limits: DEFAULT_POLICY.limits,
    thermal: { failedSensor: "constrain" },
    memory: { cgroup: "self" },
    memoryHint: "fallback",
    endpoints: null,
    service: DEFAULT_POLICY.service,
    profiles: DEFAULT_POLICY.profiles,
    plugins: {},
    unshownSha256: await sha256Hex(canonicalJson(unshownOf(policy))),
    assumptions: [
      {
        key: "/ttlSeconds",
        value: "60",
        message: "Looser than the default of 30",
      },
      {
        key: "/assumptions/thermal",
        value: '"normal"',
        message: "Where thermal is absent it is taken for normal",
      },
    ],
  });
  assert.equal(snapshot.validUntil, "2026-01-15T10:01:00.000Z");
});

test("buildSnapshot() tells known from unknown, and what was known", async () => {
  const { signals } = await snapshotOf(
    builtinReports({
      battery: failure("EIO", { battery: HEALTHY.battery }),
      thermal: { absent: "No sensor" },
      disk: failure("EIO"),
    }),
    { ...DEFAULT_POLICY, assumptions: { thermal: "normal" } },
  );
  assert.deepEqual(signals.battery, {
    status: "unknown",
    reason: { code: "provider-failed", message: "battery: EIO" },
    from: ["battery"],
    worstKnown: { state: "normal", ...HEALTHY.battery },
  });
  assert.deepEqual(signals.thermal, {
    status: "unknown",
    reason: { code: "absent", message: "No sensor" },
    from: ["thermal"],
    assumedState: "normal",
  });
  assert.deepEqual(signals.disk, {
    status: "unknown",
    reason: { code: "provider-failed", message: "disk: EIO" },
    from: ["disk"],
  });
  assert.deepEqual(signals.network, {
    status: "known",
    ...HEALTHY.network,
    from: ["network"],
  });
});

test("buildSnapshot() shows a report whole, cut and cleaned", async () => {
  const permissions = {
    read: ["/a"],
    net: ["127.0.0.1:1/"],
    run: [["/bin/a", "-x"]],
    env: ["A"],
    sys: ["system"],
  };
  const report: Report = pluginReport("fan", [], { extension: { rpm: 9 } }, {
    requested: permissions,
    granted: {},
    version: "1.2.3\n",
    log: Array.from({ length: 33 }, (_, at) => `line\n${at}`),
    denials: Array.from({ length: 65 }, (_, at) => ({
      call: "readText",
      target: `/a\n${at}`,
      message: "not\ngranted",
    })),
    hostCalls: 7,
    durationMs: 3,
  });
  const { probes, extensions } = await snapshotOf([
    ...builtinReports(),
    report,
  ]);
  const entry = probes.at(-1);
  assert.ok(entry);
  const { log, denials, ...rest } = entry;
  assert.deepEqual(rest, {
    id: "fan",
    version: "1.2.3",
    origin: "plugin",
    outcome: "ok",
    durationMs: 3,
    provides: [],
    sha256: "a".repeat(64),
    requested: permissions,
    granted: { read: [], net: [], run: [], env: [], sys: [] },
    hostCalls: 7,
    fuelUsed: 1000,
    error: null,
    errorCode: null,
    // Its extension stands in a place of its own.
    observation: {},
  });
  assert.deepEqual([log.length, log[31]], [32, "line 31"]);
  assert.equal(denials.length, 64);
  assert.deepEqual(denials[63], {
    call: "readText",
    target: "/a 63",
    message: "not granted",
  });
  assert.deepEqual(extensions, { fan: { rpm: 9 } });
});

test("buildSnapshot() shows what a failed report provides, and its error", async () => {
  const { probes } = await snapshotOf(
    builtinReports({
      disk: { ...failure(`E\n${"x".repeat(500)}`), version: null },
    }),
  );
  const disk = probes.find((one) => one.id === "disk");
  assert.deepEqual([disk?.provides, disk?.version], [["disk"], null]);
  assert.equal([...disk?.error ?? ""].length, 400);
});

/** Reports on which the profiles get these needs against 9.2 GiB. */
const profilesWith = (...hints: readonly number[]) =>
  hints.map((memoryHintMiB, at) => ({
    profileRef: `urn:srcos:model-profile:p${at}`,
    modelTag: `unmeasured:${at}`,
    memoryHintMiB,
    diskHintMiB: null,
    endpoint: null,
  }));
const bests: readonly (readonly [string, readonly number[], string, number])[] =
  [
    ["the first of equals", [1, 1], "allow", 0],
    ["an allowed one behind others", [99_999, 9000, 1], "allow", 2],
    ["a constrained one before a denied one", [9000, 99_999], "constrain", 0],
    ["a constrained one behind a denied one", [99_999, 9000], "constrain", 1],
    ["the first of denied ones", [99_999, 99_998], "deny", 0],
  ];
for (const [name, hints, decision, at] of bests) {
  test(`buildSnapshot() takes for the machine ${name}`, async () => {
    const profiles = profilesWith(...hints);
    const [endpoint] = HEALTHY.residency.endpoints;
    assert.ok(endpoint);
    const models = profiles.map(({ modelTag }) => ({
      tag: modelTag,
      sizeBytes: null,
      loaded: null,
      shape: null,
    }));
    const { admission } = await snapshotOf(
      builtinReports({
        residency: { residency: { endpoints: [{ ...endpoint, models }] } },
      }),
      { ...DEFAULT_POLICY, profiles },
    );
    assert.deepEqual(
      [admission.decision, admission.safe, admission.profileRef],
      [decision, decision === "allow", profiles[at]?.profileRef],
    );
  });
}

test("buildSnapshot() does not judge without a profile", async () => {
  await assert.rejects(
    buildSnapshot([], { ...DEFAULT_POLICY, profiles: [] }, {
      capturedAtMs: CAPTURED_AT_MS,
      uuid: "",
      version: "",
      runtime: "",
      platform: "",
    }),
    new TypeError("Cannot judge without a profile"),
  );
});

const MANIFEST: Manifest = {
  id: "fan",
  version: "1.0.0",
  title: "Fan",
  provides: ["thermal"],
  permissions: { read: ["/sys"] },
  timeoutMs: 1,
};

test("fixedReports() fails every probe for the same reason", () => {
  assert.deepEqual(fixedReports([MANIFEST], "no /proc"), [{
    id: "fan",
    version: "1.0.0",
    origin: "builtin",
    outcome: "failed",
    durationMs: 0,
    provides: ["thermal"],
    sha256: null,
    requested: { read: ["/sys"] },
    granted: {},
    denials: [],
    hostCalls: 0,
    fuelUsed: null,
    log: [],
    error: "The program failed: no /proc",
    errorCode: null,
    observation: null,
  }]);
});

test("builtinClaim() keeps the ids and the residency of built-ins", () => {
  assert.equal(builtinClaim(MANIFEST, ["memory"]), null);
  assert.equal(
    builtinClaim(MANIFEST, ["memory", "fan"]),
    'Cannot run "fan": the id is a built-in probe\'s',
  );
  assert.equal(
    builtinClaim({ ...MANIFEST, provides: ["thermal", "residency"] }, []),
    'Cannot run "fan": plugins do not provide residency',
  );
});

test("builtinSettings() tells each probe its part of the policy", () => {
  const policy: Policy = {
    ...DEFAULT_POLICY,
    memory: { cgroup: "/ollama.slice" },
    modelStore: "/srv/models",
    endpoints: [{ url: "http://127.0.0.1:1", implementation: "llama.cpp" }],
    profiles: [...DEFAULT_POLICY.profiles, ...DEFAULT_POLICY.profiles],
  };
  const { endpoints } = policy;
  const settings = (id: string) => builtinSettings(id, policy);
  assert.deepEqual(settings("memory"), { cgroup: "/ollama.slice" });
  assert.deepEqual(settings("disk"), { store: "/srv/models" });
  assert.deepEqual(settings("model_service"), { endpoints });
  assert.deepEqual(settings("model_residency"), {
    endpoints,
    tags: ["llama3.2:1b", "llama3.2:3b"],
  });
  assert.deepEqual(settings("thermal"), {});
  assert.deepEqual(builtinSettings("model_service", DEFAULT_POLICY), {
    endpoints: null,
  });
});

test("failureCode() reads the code of a failed host call and of nothing else", () => {
  const cause = new Error("why");
  const failed = hostFailure("EIO", "Cannot read", cause);
  assert.deepEqual([failed.message, failed.code, failed.cause], [
    "Cannot read",
    "EIO",
    cause,
  ]);
  assert.equal("cause" in hostFailure("EIO", "Cannot read"), false);
  assert.equal(failureCode(failed), "EIO");
  assert.equal(failureCode(new Error("plain")), null);
  assert.equal(failureCode(Object.assign(new Error("x"), { code: 7 })), null);
  assert.equal(failureCode({ code: "EIO" }), null);
  assert.equal(failureCode("EIO"), null);
});

test("fixedClock() stands still, SYSTEM_CLOCK does not", () => {
  const clock = fixedClock(5);
  assert.deepEqual([clock.wallMs(), clock.monotonicMs(), clock.uuid()], [
    5,
    0,
    "00000000-0000-4000-8000-000000000000",
  ]);
  assert.ok(SYSTEM_CLOCK.wallMs() > CAPTURED_AT_MS);
  assert.ok(SYSTEM_CLOCK.monotonicMs() > 0);
  assert.match(SYSTEM_CLOCK.uuid(), /^[0-9a-f-]{36}$/);
  assert.notEqual(SYSTEM_CLOCK.uuid(), SYSTEM_CLOCK.uuid());
});
