import assert from "node:assert/strict";
import { test } from "node:test";
import type {
  AcceleratorDevice,
  Facts,
  InstalledModel,
} from "../../../core/probe/facts.ts";
import {
  factsFault,
  factsFaults,
} from "../../../core/probe/impossible_facts.ts";
import type { Json, Manifest } from "../../../core/probe/contract.ts";
import { runInline } from "../../../runner/inline.ts";
import { readObservation } from "../../../runner/sandbox/returned_observation.ts";
import { memoryHost } from "../../support/memory_host.ts";
import { HEALTHY } from "../../support/reports.ts";

const [SERVICE] = HEALTHY.modelService.endpoints;
const [MODELS] = HEALTHY.residency.endpoints;
const [MODEL] = MODELS?.models ?? [];
const [LEVEL] = HEALTHY.memory.levels;
assert.ok(SERVICE && MODELS && MODEL && LEVEL);
const { battery, disk, network } = HEALTHY;

const gpu = (change: Partial<AcceleratorDevice>): Facts => ({
  accelerators: {
    devices: [{
      kind: "gpu",
      vendor: "amd",
      driver: "amdgpu",
      memoryTotalBytes: 8,
      memoryAvailableBytes: 8,
      sharedMemoryTotalBytes: null,
      sharedMemoryAvailableBytes: null,
      unifiedMemory: null,
      ...change,
    }],
  },
});
const models = (
  change: Partial<InstalledModel>,
  implementation: "ollama" | "llama.cpp" | "openai-compatible" = "ollama",
): Facts => ({
  residency: {
    endpoints: [{
      ...MODELS,
      implementation,
      version: implementation === "ollama" ? "0.33.0" : null,
      models: [{ ...MODEL, ...change }],
    }],
  },
});
const services = (...urls: string[]): Facts => ({
  modelService: { endpoints: urls.map((url) => ({ ...SERVICE, url })) },
});
const empty = {
  present: false,
  powerSource: "mains",
  percent: null,
  charging: null,
  rateWatts: null,
  secondsToEmpty: null,
} as const;
const until = (expiresAt: string | null) => ({
  loaded: { expiresAt, contextTokens: 1 },
});
const bare = (change: object): Facts => ({
  residency: { endpoints: [{ ...MODELS, atLeast: "0.10.0", ...change }] },
});
const AWAY = {
  sizeBytes: null,
  loaded: null,
  shape: null,
  remote: true,
} as const;
const AT = "2027-03-04T05:06:07Z";
const DOWN = { ethernet: 0, wireless: 0, tunnel: 0, other: 0, unknown: 4 };

const possible: Readonly<Record<string, Facts>> = {
  "a healthy machine": HEALTHY,
  "no battery": { battery: empty },
  "no battery that neither charges nor drains": {
    battery: { ...empty, charging: false, rateWatts: 0 },
  },
  "a battery in use": {
    battery: { ...battery, powerSource: "battery", secondsToEmpty: 99 },
  },
  "a full disk": { disk: { ...disk, availableBytes: 0 } },
  "a disk of nothing": { disk: { ...disk, availableBytes: 0, totalBytes: 0 } },
  "a free GPU": gpu({}),
  "a GPU that tells what is free alone": gpu({ memoryTotalBytes: null }),
  "no way out": { network: { available: false, interfaces: DOWN } },
  "a model in use by ollama": models(until(AT)),
  "a model of llama.cpp": models({ ...until(null), shape: null }, "llama.cpp"),
  "a model that is not measured": models({ shape: null, shapeError: "EIO" }),
  "a build without a version": bare({ version: "0.0.0" }),
  "a service without a version": bare({ version: null }),
  "a model elsewhere": models(AWAY),
  "a model elsewhere of who speaks alike": models(AWAY, "openai-compatible"),
  // What the policy calls it is no word of the service's.
  "a model elsewhere of a misnamed Ollama": models(AWAY, "llama.cpp"),
  "services on all of loopback": services(
    "http://127.0.0.1:1",
    "http://127.9.9.9:1",
    "http://localhost:1",
    "http://[::1]:1",
  ),
};
for (const [name, facts] of Object.entries(possible)) {
  test(`factsFaults() has nothing against ${name}`, () => {
    assert.deepEqual([...factsFaults(facts)], []);
    assert.equal(factsFault(facts), null);
  });
}

const impossible: readonly (readonly [string, Facts])[] = [
  ["/battery/present", { battery: { ...empty, percent: 0 } }],
  ["/battery/present", { battery: { ...empty, charging: true } }],
  ["/battery/present", { battery: { ...empty, rateWatts: 0.5 } }],
  ["/battery/present", { battery: { ...empty, powerSource: "battery" } }],
  ["/battery/secondsToEmpty", { battery: { ...battery, secondsToEmpty: 0 } }],
  ["/battery/secondsToEmpty", {
    battery: { ...battery, powerSource: "unknown", secondsToEmpty: 5 },
  }],
  ["/memory/levels/1/availableBytes", {
    memory: {
      ...HEALTHY.memory,
      levels: [LEVEL, {
        kind: "cgroup-high",
        availableBytes: 10,
        totalBytes: 9,
      }],
    },
  }],
  ["/disk/availableBytes", {
    disk: { ...disk, availableBytes: disk.totalBytes + 1 },
  }],
  [
    "/accelerators/devices/0/memoryAvailableBytes",
    gpu({ memoryAvailableBytes: 9 }),
  ],
  [
    "/accelerators/devices/0/sharedMemoryAvailableBytes",
    gpu({ sharedMemoryTotalBytes: 0, sharedMemoryAvailableBytes: 1 }),
  ],
  ["/network/available", { network: { ...network, interfaces: DOWN } }],
  ["/modelService/endpoints/0/url", services("http://10.0.0.1:11434")],
  ["/modelService/endpoints/0/url", services("https://127.0.0.1:11434")],
  ["/modelService/endpoints/0/url", services("http://127.0.0.1.example:1")],
  ["/modelService/endpoints/0/url", services("http://127.0.0.1:1/v1")],
  ["/modelService/endpoints/1/url", services(SERVICE.url, SERVICE.url)],
  ["/residency/endpoints/0/url", {
    residency: { endpoints: [{ ...MODELS, url: "http://[::2]:1" }] },
  }],
  ["/residency/endpoints/0/models/1/tag", {
    residency: { endpoints: [{ ...MODELS, models: [MODEL, MODEL] }] },
  }],
  ["/residency/endpoints/0/version", {
    residency: {
      endpoints: [{
        ...MODELS,
        implementation: "llama.cpp",
        models: [],
      }],
    },
  }],
  ["/residency/endpoints/0/atLeast", bare({ version: "0.9.0" })],
  ["/residency/endpoints/0/atLeast", {
    residency: {
      endpoints: [{
        ...{ ...MODELS, version: null, models: [], atLeast: "0.10.0" },
        implementation: "openai-compatible",
      }],
    },
  }],
  ["/residency/endpoints/0/models/0/loaded", models(until(null))],
  [
    "/residency/endpoints/0/models/0/loaded/videoBytes",
    models({ loaded: { ...until(AT).loaded, sizeBytes: 7, videoBytes: 8 } }),
  ],
  [
    "/residency/endpoints/0/models/0/loaded",
    models({ ...until(AT), shape: null }, "llama.cpp"),
  ],
  [
    "/residency/endpoints/0/models/0/loaded",
    models({ ...until(null), shape: null }, "openai-compatible"),
  ],
  ["/residency/endpoints/0/models/0/shape", models({}, "openai-compatible")],
  ["/residency/endpoints/0/models/0/shape", models({ shapeError: "EIO" })],
  ["/residency/endpoints/0/models/0/remote", models({ remote: true })],
  [
    "/residency/endpoints/0/models/0/remote",
    models({ ...AWAY, ...until(AT) }),
  ],
  [
    "/residency/endpoints/0/models/0/remote",
    models({ ...AWAY, sizeBytes: 7 }, "openai-compatible"),
  ],
];

/** A probe that states it, run as ours are and as those of others are. */
async function ends(facts: Facts) {
  const manifest: Manifest = {
    id: "example",
    version: "1.0.0",
    title: "Example",
    provides: Object.keys(facts) as (keyof Facts)[],
    permissions: {},
    timeoutMs: 1000,
  };
  const { outcome, observation, error } = await runInline(
    { manifest, default: () => Promise.resolve(facts) },
    memoryHost({}),
    { settings: {}, total: { wallMs: 1000 }, nowMs: () => 0 },
  );
  const read = readObservation(facts as unknown as Json, manifest);
  return { outcome, observation, error, read };
}

for (const [pointer, facts] of impossible) {
  const text = JSON.stringify(facts);
  test(`factsFaults() refuses ${pointer} of ${text.slice(0, 120)}`, async () => {
    assert.deepEqual([...factsFaults(facts)].map((one) => one.pointer), [
      pointer,
    ]);
    const { outcome, observation, error, read } = await ends(facts);
    assert.deepEqual([outcome, observation], ["invalid-output", null]);
    assert.equal(error, `Cannot use the output: ${factsFault(facts)}`);
    assert.deepEqual(read, { observation: null, fault: error });
  });
}

test("a probe that states what is possible ends well, whoever runs it", async () => {
  const { outcome, observation, read } = await ends(HEALTHY);
  assert.equal(outcome, "ok");
  assert.deepEqual(observation, HEALTHY);
  assert.equal(read.fault, null);
});
