import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY, resolvePolicy } from "../../../core/policy/policy.ts";
import type { ModelCarryPolicy } from "../../../schema/types.ts";

const HEAD = { kind: "ModelCarryPolicy", schemaVersion: "v0.1" } as const;
const GIB = 1024 ** 3;

test("DEFAULT_POLICY is what the documentation says", () => {
  const { profiles, ...rest } = DEFAULT_POLICY;
  assert.deepEqual(rest, {
    source: "built-in",
    ttlSeconds: 30,
    totalDeadlineMs: 2000,
    serviceDeadlineMs: 800,
    requiredSignals: ["battery", "thermal", "memory", "modelService"],
    assumptions: {},
    limits: {
      battery: { lowPercent: 20, criticalPercent: 10 },
      thermal: { warmMarginCelsius: 5, criticalMarginCelsius: 5 },
      memory: {
        reserveBytes: GIB / 2,
        reserveShare: 0.05,
        comfortFactor: 1.25,
        pressureConstrainPercent: 10,
        pressureDenyPercent: 40,
      },
      disk: { lowBytes: GIB, lowShare: 0.05 },
    },
    thermal: { failedSensor: "constrain" },
    memory: { cgroup: "self" },
    memoryHint: "fallback",
    modelStore: null,
    endpoints: null,
    service: {
      contextTokens: null,
      parallelSlots: null,
      kvCacheType: "f16",
      flashAttention: "auto",
      unmeasuredMarginBytes: null,
    },
    projectConstrain: "available",
    watch: {
      holdSeconds: 60,
      thermalMarginCelsius: 3,
      batteryMarginPercent: 3,
      memoryMarginShare: 0.1,
    },
    plugins: {},
  });
  assert.deepEqual(profiles, [
    {
      profileRef: "urn:srcos:model-profile:local-llama32-1b",
      modelTag: "llama3.2:1b",
      memoryHintMiB: 4096,
      diskHintMiB: 1332,
      endpoint: null,
    },
    {
      profileRef: "urn:srcos:model-profile:local-llama32-3b",
      modelTag: "llama3.2:3b",
      memoryHintMiB: 8192,
      diskHintMiB: 2048,
      endpoint: null,
    },
  ]);
});

test("resolvePolicy() takes an empty file for the defaults", () => {
  assert.deepEqual(resolvePolicy(HEAD), { ...DEFAULT_POLICY, source: "file" });
});

test("resolvePolicy() takes every key of the file", () => {
  const file: ModelCarryPolicy = {
    ...HEAD,
    ttlSeconds: 10,
    totalDeadlineMs: 1000,
    serviceDeadlineMs: 300,
    requiredSignals: ["memory", "modelService", "disk"],
    assumptions: { battery: "normal" },
    limits: {
      battery: { lowPercent: 30, criticalPercent: 15 },
      thermal: { warmMarginCelsius: 8, criticalMarginCelsius: 9 },
      memory: {
        reserveBytes: 1,
        reserveShare: 0.1,
        comfortFactor: 2,
        pressureConstrainPercent: 3,
        pressureDenyPercent: 4,
      },
      disk: { lowBytes: 5, lowShare: 0.2 },
    },
    thermal: { failedSensor: "ignore" },
    memory: { cgroup: "/a.slice" },
    memoryHint: "requirement",
    modelStore: "/srv/models",
    endpoints: [{ url: "http://127.0.0.1:1/", implementation: "llama.cpp" }],
    service: {
      contextTokens: 1,
      parallelSlots: 2,
      kvCacheType: "q8_0",
      flashAttention: "off",
      unmeasuredMarginBytes: 3,
    },
    profiles: [
      { profileRef: "urn:srcos:model-profile:a", modelTag: "a" },
      {
        profileRef: "urn:srcos:model-profile:b",
        modelTag: "b",
        memoryHintMiB: 6,
        diskHintMiB: 7,
        endpoint: "http://127.0.0.1:1/",
      },
    ],
    projectConstrain: "unavailable",
    watch: {
      holdSeconds: 1,
      thermalMarginCelsius: 2,
      batteryMarginPercent: 4,
      memoryMarginShare: 0.5,
    },
    plugins: { fan: { required: false } },
  };
  const { kind: _, schemaVersion: __, ...same } = file;
  assert.deepEqual(resolvePolicy(file), {
    ...same,
    source: "file",
    endpoints: [{ url: "http://127.0.0.1:1", implementation: "llama.cpp" }],
    profiles: [
      ...DEFAULT_POLICY.profiles,
      {
        profileRef: "urn:srcos:model-profile:a",
        modelTag: "a",
        memoryHintMiB: null,
        diskHintMiB: null,
        endpoint: null,
      },
      {
        profileRef: "urn:srcos:model-profile:b",
        modelTag: "b",
        memoryHintMiB: 6,
        diskHintMiB: 7,
        endpoint: "http://127.0.0.1:1",
      },
    ],
  });
});

test("resolvePolicy() leaves the limits beside a changed one", () => {
  const { limits } = resolvePolicy({
    ...HEAD,
    limits: { memory: { reserveShare: 0.1 } },
  });
  assert.deepEqual(limits, {
    ...DEFAULT_POLICY.limits,
    memory: { ...DEFAULT_POLICY.limits.memory, reserveShare: 0.1 },
  });
});
