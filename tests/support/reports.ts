import assert from "node:assert/strict";
import type { AcceleratorDevice, Facts } from "../../core/probe/facts.ts";
import type { Observation, Provided } from "../../core/probe/contract.ts";
import { DEFAULT_POLICY, type Policy } from "../../core/policy/policy.ts";
import { snapshotFaults } from "../../core/rebuild/snapshot_faults.ts";
import { rebuild } from "../../core/rebuild/rebuild.ts";
import type { Report } from "../../core/probe/report.ts";
import { buildSnapshot } from "../../core/document/build_snapshot.ts";
import { validate } from "../../schema/generated/snapshot_validator.js";
import { BUILTINS } from "../../schema/generated/builtins.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";

const GIB = 1024 ** 3;
const OLLAMA = "http://127.0.0.1:11434";

/** A GPU of which nothing is told. */
export const DEVICE: AcceleratorDevice = {
  kind: "gpu",
  vendor: "intel",
  driver: "i915",
  memoryTotalBytes: null,
  memoryAvailableBytes: null,
  sharedMemoryTotalBytes: null,
  sharedMemoryAvailableBytes: null,
  unifiedMemory: null,
};

/** A laptop on which every profile is allowed. */
export const HEALTHY: Required<Facts> = {
  battery: {
    present: true,
    powerSource: "mains",
    percent: 90,
    charging: true,
    rateWatts: 10,
    secondsToEmpty: null,
  },
  thermal: {
    sensors: [{
      name: "zone0",
      celsius: 50,
      limits: [
        { kind: "passive", celsius: 95 },
        { kind: "critical", celsius: 105 },
      ],
    }],
    failedSensors: [],
  },
  memory: {
    levels: [{
      kind: "host",
      availableBytes: 10 * GIB,
      totalBytes: 16 * GIB,
    }],
    pressureFullAvg10Percent: 0,
  },
  disk: {
    availableBytes: 100 * GIB,
    totalBytes: 500 * GIB,
    readOnly: false,
    store: "home",
    exists: true,
  },
  accelerators: { devices: [] },
  network: {
    available: true,
    interfaces: { ethernet: 0, wireless: 1, tunnel: 0, other: 0, unknown: 0 },
  },
  modelService: {
    endpoints: [{
      url: OLLAMA,
      implementation: "ollama",
      state: "ready",
      version: "0.33.0",
      latencyMs: 3,
      message: null,
    }],
  },
  residency: {
    processor: { amx: false },
    endpoints: [{
      url: OLLAMA,
      implementation: "ollama",
      version: "0.33.0",
      models: ["llama3.2:1b", "llama3.2:3b"].map((tag) => ({
        tag,
        sizeBytes: 1_321_098_329,
        loaded: null,
        shape: {
          architecture: "llama",
          blockCount: 16,
          headCountKv: 8,
          keyLength: 64,
          embeddingLength: 2048,
          feedForwardLength: 8192,
          contextLength: 131072,
          numCtx: null,
        },
      })),
    }],
  },
};

/** A report of a probe that ended well. */
export function okReport(
  id: string,
  provides: readonly Provided[],
  observation: Observation,
  change: Partial<Report> = {},
): Report {
  return {
    id,
    version: "0.1.0",
    origin: "builtin",
    outcome: observation.absent === undefined ? "ok" : "absent",
    durationMs: 1,
    provides,
    sha256: null,
    requested: {},
    granted: {},
    denials: [],
    hostCalls: 1,
    fuelUsed: null,
    log: [],
    error: null,
    errorCode: null,
    observation,
    ...change,
  };
}

/** Reports of all built-in probes; `change` replaces what one observed. */
export function builtinReports(
  change: { readonly [N in Provided]?: Observation | Partial<Report> } = {},
): Report[] {
  return BUILTINS.map(({ id, version, provides, permissions }) => {
    const [name] = provides;
    if (name === undefined) throw new TypeError(`Cannot fill "${id}"`);
    const own = { version, requested: permissions, granted: permissions };
    const other = change[name];
    if (other !== undefined && "outcome" in other) {
      const healthy = { [name]: HEALTHY[name] };
      return okReport(id, provides, healthy, { ...own, ...other });
    }
    const observed = (other as Observation | undefined) ??
      { [name]: HEALTHY[name] };
    return okReport(id, provides, observed, own);
  });
}

/** A report of a probe that failed, with what it knew before. */
export function failure(
  error: string,
  observation: Observation | null = null,
): Partial<Report> {
  return { outcome: "failed", error, observation };
}

/** A plugin's report. */
export function pluginReport(
  id: string,
  provides: readonly Provided[],
  observation: Observation,
  change: Partial<Report> = {},
): Report {
  return okReport(id, provides, observation, {
    origin: "plugin",
    sha256: "a".repeat(64),
    fuelUsed: 1000,
    ...change,
  });
}

export const CAPTURED_AT_MS = Date.parse("2026-01-15T10:00:00.000Z");

/** The snapshot of these reports, at a fixed time. */
export function snapshotOf(
  reports: readonly Report[],
  policy: Policy = DEFAULT_POLICY,
): Promise<LocalModelResourceSnapshot> {
  return buildSnapshot(reports, policy, {
    capturedAtMs: CAPTURED_AT_MS,
    uuid: "00000000-0000-4000-8000-000000000000",
    version: "0.1.0",
    runtime: "test",
    platform: "linux-x86_64",
  });
}

/** As it is read by who is handed it. */
export const printed = (
  snapshot: LocalModelResourceSnapshot,
): LocalModelResourceSnapshot => JSON.parse(JSON.stringify(snapshot));

/** Builds it again, as it is and as it is printed. */
export function assertRebuilt(snapshot: LocalModelResourceSnapshot): void {
  assert.deepEqual(snapshotFaults(snapshot, validate), []);
  const document = printed(snapshot);
  assert.deepEqual(snapshotFaults(document, validate), []);
  assert.deepEqual(printed(rebuild(document)), document);
}

/** Every text of a document, keys too. */
export function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [key, ...texts(one)]);
}
