import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { explainPolicy } from "../../../core/document/explain_policy.ts";
import { loadPolicy } from "../../../agent/policy_file.ts";
import { loosened } from "../../../core/policy/loosened_limits.ts";
import { DEFAULT_POLICY, resolvePolicy } from "../../../core/policy/policy.ts";
import { policyFaults } from "../../../core/policy/policy_faults.ts";
import type { Report } from "../../../core/probe/report.ts";
import type { ModelCarryPolicy } from "../../../schema/types.ts";
import { snapshotOfMachine } from "../../support/machines.ts";
import {
  builtinReports,
  failure,
  pluginReport,
  snapshotOf,
} from "../../support/reports.ts";

const HEAD = { kind: "ModelCarryPolicy", schemaVersion: "v0.1" } as const;

async function load(text: string): Promise<unknown> {
  const dir = mkdtempSync(join(tmpdir(), "policy-"));
  try {
    const file = join(dir, "policy.json");
    writeFileSync(file, text, { mode: 0o644 });
    return await loadPolicy(file);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

test("loadPolicy() takes no file for the strict defaults", async () => {
  assert.deepEqual(await loadPolicy(undefined), DEFAULT_POLICY);
  assert.deepEqual(loosened(DEFAULT_POLICY), []);
});

test("loadPolicy() takes an empty policy for the defaults", async () => {
  assert.deepEqual(await load(JSON.stringify(HEAD)), {
    ...DEFAULT_POLICY,
    source: "file",
  });
});

const faults: readonly (readonly [string, object, string])[] = [
  ["no kind", { kind: undefined }, "/kind: is missing"],
  ["another kind", { kind: "Other" }, '/kind: "Other" has to be'],
  ["an unknown key", { frobnicate: 1 }, "/frobnicate: is not a key"],
  [
    "a string for a number",
    { limits: { battery: { lowPercent: "30" } } },
    '/limits/battery/lowPercent: "30" has to be of type number',
  ],
  [
    "a percent over 100",
    { limits: { battery: { lowPercent: 101 } } },
    "/limits/battery/lowPercent: 101 must be <= 100",
  ],
  [
    "an assumption of memory",
    { assumptions: { memory: "normal" } },
    "/assumptions/memory: is not a key",
  ],
  [
    "an assumption of anything but normal",
    { assumptions: { thermal: "hot" } },
    '/assumptions/thermal: "hot" has to be "normal"',
  ],
  [
    "memory made optional",
    { requiredSignals: ["battery", "thermal", "modelService"] },
    '/requiredSignals: ["battery","thermal","modelService"] has to hold "memory"',
  ],
  [
    "a foreign endpoint",
    {
      endpoints: [{
        url: "http://192.0.2.1:11434",
        implementation: "ollama",
      }],
    },
    '/endpoints/0/url: "http://192.0.2.1:11434" is not',
  ],
  [
    "an endpoint twice",
    {
      endpoints: [
        { url: "http://127.0.0.1:1", implementation: "ollama" },
        { url: "http://127.0.0.1:1/", implementation: "llama.cpp" },
      ],
    },
    '/endpoints/1/url: "http://127.0.0.1:1/" stands twice',
  ],
  [
    "a profile at no endpoint",
    {
      profiles: [{
        profileRef: "urn:srcos:model-profile:x",
        modelTag: "x",
        endpoint: "http://127.0.0.1:9",
      }],
    },
    '/profiles/0/endpoint: "http://127.0.0.1:9" is none of',
  ],
  [
    "a built-in profile",
    {
      profiles: [{
        profileRef: "urn:srcos:model-profile:local-llama32-1b",
        modelTag: "tiny",
      }],
    },
    "/profiles/0/profileRef: ",
  ],
  [
    "supplies without a sha256",
    { plugins: { fan: { supplies: ["thermal"] } } },
    '/plugins/fan/supplies: ["thermal"] needs a sha256',
  ],
  [
    "a factor below 1",
    { limits: { memory: { comfortFactor: 0.9 } } },
    "/limits/memory/comfortFactor: 0.9 must be >= 1",
  ],
];
for (const [name, change, message] of faults) {
  test(`loadPolicy() refuses ${name} with a pointer`, async () => {
    await assert.rejects(
      load(JSON.stringify({ ...HEAD, ...change })),
      (error) => {
        assert.ok(error instanceof Error);
        assert.ok(error.message.includes(message), error.message);
        return true;
      },
    );
  });
}

for (const text of ["", "{", "null", "[]", '"x"', "\u0000"]) {
  test(`loadPolicy() refuses ${JSON.stringify(text)}`, async () => {
    await assert.rejects(load(text), { name: "UsageError" });
  });
}

const policyOf = (change: Partial<ModelCarryPolicy>) =>
  resolvePolicy({ ...HEAD, ...change });

const looser: readonly (readonly [Partial<ModelCarryPolicy>, string])[] = [
  [{ ttlSeconds: 31 }, "/ttlSeconds"],
  [{ limits: { battery: { lowPercent: 19 } } }, "/limits/battery/lowPercent"],
  [
    { limits: { battery: { criticalPercent: 9 } } },
    "/limits/battery/criticalPercent",
  ],
  [
    { limits: { thermal: { criticalMarginCelsius: 4 } } },
    "/limits/thermal/criticalMarginCelsius",
  ],
  [{ limits: { memory: { reserveBytes: 0 } } }, "/limits/memory/reserveBytes"],
  [{ limits: { memory: { reserveShare: 0 } } }, "/limits/memory/reserveShare"],
  [
    { limits: { memory: { comfortFactor: 1.2 } } },
    "/limits/memory/comfortFactor",
  ],
  [
    { limits: { memory: { pressureConstrainPercent: 11 } } },
    "/limits/memory/pressureConstrainPercent",
  ],
  [
    { limits: { memory: { pressureDenyPercent: 41 } } },
    "/limits/memory/pressureDenyPercent",
  ],
  [{ assumptions: { thermal: "normal" } }, "/assumptions/thermal"],
  [
    { requiredSignals: ["memory", "modelService", "thermal"] },
    "/requiredSignals",
  ],
  [{ thermal: { failedSensor: "ignore" } }, "/thermal/failedSensor"],
  [{ memory: { cgroup: "host" } }, "/memory/cgroup"],
  [{ service: { parallelSlots: 1 } }, "/service/parallelSlots"],
  [{ service: { contextTokens: 512 } }, "/service/contextTokens"],
  [{ service: { kvCacheType: "q8_0" } }, "/service/kvCacheType"],
  [{ plugins: { fan: { required: false } } }, "/plugins/fan/required"],
  [{ plugins: { fan: { grants: { read: ["/x"] } } } }, "/plugins/fan/grants"],
];
for (const [change, key] of looser) {
  test(`loosened() names ${key}`, () => {
    assert.deepEqual(loosened(policyOf(change)).map((one) => one.key), [key]);
  });
}

const tighter: readonly Partial<ModelCarryPolicy>[] = [
  { ttlSeconds: 5 },
  { limits: { battery: { lowPercent: 50, criticalPercent: 30 } } },
  { limits: { memory: { reserveBytes: 2 ** 31, comfortFactor: 2 } } },
  { limits: { memory: { pressureConstrainPercent: 1 } } },
  { memoryHint: "requirement" },
  {
    requiredSignals: [
      "battery",
      "thermal",
      "memory",
      "modelService",
      "network",
    ],
  },
];
for (const change of tighter) {
  test(`loosened() is silent about ${JSON.stringify(change)}`, () => {
    assert.deepEqual(loosened(policyOf(change)), []);
  });
}

test("policyFaults() finds nothing wrong with an empty policy", () => {
  assert.deepEqual(policyFaults(HEAD), []);
});

test("explainPolicy() lifts what can be lifted and names the rest", async () => {
  const bare = await snapshotOfMachine("container_bare");
  const { policy, notes } = explainPolicy(bare, DEFAULT_POLICY);
  assert.deepEqual(policy, { ...HEAD, assumptions: { thermal: "normal" } });
  assert.match(notes.join("\n"), /not liftable: service-refused: .*what to do/);
  const failed = await snapshotOfMachine("laptop_sensor_failed");
  assert.deepEqual(explainPolicy(failed, DEFAULT_POLICY).policy, {
    ...HEAD,
    thermal: { failedSensor: "ignore" },
  });
  const short = await snapshotOfMachine("laptop_memory_short");
  assert.deepEqual(explainPolicy(short, DEFAULT_POLICY).policy, HEAD);
});

test("explainPolicy() excuses a plugin only where that lifts its reason", async () => {
  const broken = (id: string, change: Partial<Report>) =>
    pluginReport(id, [], {}, { ...failure("EIO"), ...change });
  const reports = [
    ...builtinReports(),
    broken("fan", {}),
    broken("fan.js", { version: null }),
    broken("late", { outcome: "timed-out", errorCode: "run-ended" }),
    broken("twin", { outcome: "refused" }),
    broken("gone", {
      outcome: "refused",
      errorCode: "not-found",
      version: null,
      sha256: null,
    }),
  ];
  const inForce = { ...DEFAULT_POLICY, plugins: { gone: { settings: {} } } };
  const { policy, notes } = explainPolicy(
    await snapshotOf(reports, inForce),
    inForce,
  );
  assert.deepEqual(policy, {
    ...HEAD,
    plugins: {
      fan: { required: false },
      gone: { settings: {}, required: false },
    },
  });
  assert.equal(notes.filter((one) => /^not liftable/.test(one)).length, 3);
  const lifted = await snapshotOf(reports, resolvePolicy(policy));
  assert.equal(lifted.profiles[0]?.admission.reasons.length, 5);
});
