import assert from "node:assert/strict";
import { test } from "node:test";
import type { EndpointFacts } from "../../core/probe/facts.ts";
import {
  DEFAULT_POLICY,
  type Policy,
  resolvePolicy,
} from "../../core/policy/policy.ts";
import type { Observation } from "../../core/probe/contract.ts";
import { agentplaneEvidence } from "../../core/projections/agentplane.ts";
import { guardrailInput } from "../../core/projections/guardrail_input.ts";
import { judgeDocument } from "../../core/projections/believed_snapshot.ts";
import { routerProjection } from "../../core/projections/router.ts";
import {
  deniedSubject,
  type Subject,
} from "../../core/projections/projection_input.ts";
import { wrapDecision } from "../../core/projections/wrap_guardrail_decision.ts";
import { orchestrate } from "../support/guardrail.ts";
import {
  decisionOf,
  QUESTION,
  subjectFor,
  WRAP,
} from "../support/projecting.ts";
import {
  builtinReports,
  failure,
  HEALTHY,
  pluginReport,
  snapshotOf,
} from "../support/reports.ts";
import { GOOD_PROVIDER, route } from "../support/router.ts";

type Change = Parameters<typeof builtinReports>[0];

interface Row {
  readonly name: string;
  readonly change?: Change;
  readonly policy?: Policy;
  readonly concern?: "constrain" | "deny";
  /** Keys of the router beside those of a healthy machine. */
  readonly router: Readonly<Record<string, unknown>>;
  readonly lane: "local-cheap" | "cheap" | null;
  readonly health: "healthy" | "degraded" | "unavailable";
  readonly status: "success" | "blocked" | "failure";
  readonly result: "allow" | "deferred" | "quarantined";
  /** What AgentPlane is told of the service. */
  readonly service?: "available" | "unavailable" | "skipped";
}

const GIB = 1024 ** 3;
const GOOD = {
  localModelProfileAvailable: true,
  localServiceHealthy: true,
  batteryState: "normal",
  thermalState: "normal",
  memoryAvailableBytes: 10 * GIB,
  networkAvailable: true,
};

const battery = (change: Partial<typeof HEALTHY.battery>): Change => ({
  battery: { battery: { ...HEALTHY.battery, ...change } },
});
const heat = (celsius: number, failed = 0): Change => ({
  thermal: {
    thermal: {
      sensors: HEALTHY.thermal.sensors.map((one) => ({ ...one, celsius })),
      failedSensors: Array.from({ length: failed }, (_, at) => ({
        name: `f${at}`,
        rated: true,
        message: "EIO",
      })),
    },
  },
});
const memory = (availableBytes: number, pressure = 0): Change => ({
  memory: {
    memory: {
      levels: HEALTHY.memory.levels.map((one) => ({ ...one, availableBytes })),
      pressureFullAvg10Percent: pressure,
    },
  },
});
const service = (state: EndpointFacts["state"]): Change => ({
  modelService: {
    modelService: {
      endpoints: HEALTHY.modelService.endpoints.map((one) => ({
        ...one,
        state,
      })),
    },
  },
});
const models = (change: object | null): Change => ({
  residency: {
    residency: {
      endpoints: HEALTHY.residency.endpoints.map((one) => ({
        ...one,
        models: change === null
          ? []
          : one.models.map((model) => ({ ...model, ...change })),
      })),
    },
  },
});
const absent: Observation = { absent: "nothing there" };
const policyOf = (change: object) =>
  resolvePolicy({
    kind: "ModelCarryPolicy",
    schemaVersion: "v0.1",
    ...change,
  });
const assumed = policyOf({
  assumptions: { battery: "normal", thermal: "normal" },
});
const requiring = (...names: string[]) =>
  policyOf({
    requiredSignals: ["battery", "thermal", "memory", "modelService", ...names],
  });

const allowed = {
  lane: "local-cheap",
  health: "healthy",
  status: "success",
  result: "allow",
} as const;
const held = { ...allowed, health: "degraded" } as const;
const denied = {
  lane: "cheap",
  health: "unavailable",
  status: "blocked",
  result: "deferred",
} as const;
const hot = { ...denied, health: "degraded" } as const;
const unknown = { ...denied, status: "failure" } as const;
const no = { localModelProfileAvailable: false };

const ROWS: readonly Row[] = [
  { name: "all good", router: {}, ...allowed },
  {
    name: "battery low",
    change: battery({ powerSource: "battery", percent: 20 }),
    router: { batteryState: "low" },
    ...allowed,
  },
  {
    name: "battery critical",
    change: battery({ powerSource: "battery", percent: 10 }),
    router: { ...no, batteryState: "critical" },
    ...hot,
  },
  {
    name: "battery proven not there",
    change: battery({
      present: false,
      percent: null,
      charging: null,
      rateWatts: null,
    }),
    router: {},
    ...allowed,
  },
  {
    name: "battery unknown by failure",
    change: { battery: failure("EIO") },
    router: { ...no, batteryState: "critical" },
    ...unknown,
  },
  {
    name: "battery unknown, and known to have been well before",
    change: { battery: failure("EIO", { battery: HEALTHY.battery }) },
    router: { ...no, batteryState: "critical" },
    ...unknown,
  },
  {
    name: "battery assumed normal",
    change: { battery: absent },
    policy: assumed,
    router: {},
    ...allowed,
  },
  {
    name: "battery failed in spite of an assumption",
    change: { battery: failure("EIO") },
    policy: assumed,
    router: { ...no, batteryState: "critical" },
    ...unknown,
  },
  {
    name: "battery unknown and not required",
    change: { battery: failure("EIO") },
    policy: policyOf({
      requiredSignals: ["thermal", "memory", "modelService"],
    }),
    router: { batteryState: "critical" },
    ...allowed,
    lane: "cheap",
  },
  {
    name: "thermal warm",
    change: heat(91),
    router: { thermalState: "warm" },
    ...allowed,
  },
  {
    name: "thermal hot",
    change: heat(95),
    router: { thermalState: "hot" },
    ...allowed,
  },
  {
    name: "thermal critical",
    change: heat(100),
    router: { ...no, thermalState: "critical" },
    ...hot,
  },
  {
    name: "thermal with a failed sensor",
    change: heat(50, 1),
    router: {},
    ...allowed,
  },
  {
    name: "thermal unknown by failure",
    change: { thermal: failure("EIO") },
    router: { ...no, thermalState: "critical" },
    ...unknown,
  },
  {
    name: "thermal absent",
    change: { thermal: absent },
    router: { ...no, thermalState: "critical" },
    ...denied,
  },
  {
    name: "thermal assumed normal",
    change: { thermal: absent },
    policy: assumed,
    router: {},
    ...allowed,
  },
  {
    name: "memory tight",
    change: memory(2_600_000_000),
    router: { memoryAvailableBytes: 2_600_000_000 },
    ...held,
  },
  {
    name: "memory under pressure",
    change: memory(10 * GIB, 10),
    router: {},
    ...held,
  },
  {
    name: "memory stalled",
    change: memory(10 * GIB, 40),
    router: no,
    ...denied,
  },
  {
    name: "memory short",
    change: memory(1 * GIB),
    router: { ...no, memoryAvailableBytes: GIB },
    ...denied,
  },
  {
    name: "memory gone",
    change: memory(0),
    router: { ...no, memoryAvailableBytes: 0 },
    ...denied,
  },
  {
    name: "memory unknown",
    change: { memory: failure("EIO") },
    router: { ...no, memoryAvailableBytes: 0 },
    ...unknown,
  },
  {
    name: "memory unknown, and known to be much at most",
    change: { memory: failure("EIO", { memory: HEALTHY.memory }) },
    router: { ...no, memoryAvailableBytes: 0 },
    ...unknown,
  },
  {
    name: "memory below a hint that is required",
    change: memory(4 * GIB),
    policy: policyOf({ memoryHint: "requirement" }),
    router: { ...no, memoryAvailableBytes: 4 * GIB },
    ...denied,
  },
  {
    name: "disk low",
    change: { disk: { disk: { ...HEALTHY.disk, availableBytes: 1 } } },
    router: {},
    ...allowed,
  },
  {
    name: "disk unknown",
    change: { disk: failure("EIO") },
    router: {},
    ...allowed,
  },
  {
    name: "disk unknown and required",
    change: { disk: failure("EIO") },
    policy: requiring("disk"),
    router: no,
    ...unknown,
  },
  {
    name: "accelerators unknown",
    change: { accelerators: failure("EIO") },
    router: {},
    ...allowed,
  },
  {
    name: "accelerators unknown and required",
    change: { accelerators: failure("EIO") },
    policy: requiring("accelerators"),
    router: no,
    ...unknown,
  },
  {
    name: "network down",
    change: { network: { network: { ...HEALTHY.network, available: false } } },
    router: { networkAvailable: false },
    ...allowed,
  },
  {
    name: "network unknown",
    change: { network: failure("EIO") },
    router: { networkAvailable: false },
    ...allowed,
  },
  {
    name: "network unknown and required",
    change: { network: failure("EIO") },
    policy: requiring("network"),
    router: { ...no, networkAvailable: false },
    ...unknown,
    lane: null,
  },
  ...(["loading", "refused", "timeout", "bad-reply", "not-loopback"] as const)
    .map((state): Row => ({
      name: `service ${state}`,
      change: service(state),
      router: { ...no, localServiceHealthy: false },
      ...denied,
      service: "unavailable",
    })),
  {
    name: "service unknown",
    change: { modelService: failure("EIO") },
    router: { ...no, localServiceHealthy: false },
    ...unknown,
    service: "skipped",
  },
  { name: "model missing", change: models(null), router: no, ...denied },
  {
    name: "residency unknown",
    change: { residency: failure("EIO") },
    router: no,
    ...unknown,
  },
  {
    name: "a concern that constrains",
    concern: "constrain",
    router: {},
    ...held,
  },
  { name: "a concern that denies", concern: "deny", router: no, ...denied },
  {
    name: "constrain told as no",
    change: battery({ powerSource: "battery", percent: 20 }),
    policy: policyOf({ projectConstrain: "unavailable" }),
    router: { ...no, batteryState: "low" },
    ...hot,
  },
];

async function subjectOfRow(row: Row): Promise<Subject> {
  const { policy = DEFAULT_POLICY, concern } = row;
  const plugin = concern === undefined ? [] : [
    pluginReport("backup", [], {
      concerns: [{ decision: concern, detail: "backup", message: "it runs" }],
    }),
  ];
  const snapshot = await snapshotOf(
    [...builtinReports(row.change), ...plugin],
    policy,
  );
  return await subjectFor(snapshot, {
    projectConstrain: policy.projectConstrain,
  });
}

async function told(subject: Subject) {
  const keys = routerProjection(subject);
  const input = guardrailInput(subject);
  const evidence = agentplaneEvidence(subject, "w");
  const allow = await wrapDecision(decisionOf("allow"), subject, WRAP);
  return {
    router: Object.fromEntries(
      Object.keys(GOOD).map((key) => [key, keys[key as keyof typeof keys]]),
    ),
    lane: route({ ...GOOD_PROVIDER, ...keys }).lane,
    health: input.adapter_health,
    guardrail: orchestrate({ ...input }),
    status: evidence.status,
    service: evidence.providerHealth.status,
    result: allow.result,
  };
}

for (const row of ROWS) {
  test(`projections tell ${row.name}`, async () => {
    const { router, lane, health, status, result, service } = row;
    assert.deepEqual(await told(await subjectOfRow(row)), {
      router: { ...GOOD, ...router },
      lane,
      health,
      guardrail: health === "healthy" ? "allow" : "defer",
      status,
      service: service ?? "available",
      result,
    });
  });
}

const NOTHING = {
  router: {
    localModelProfileAvailable: false,
    localServiceHealthy: false,
    batteryState: "critical",
    thermalState: "critical",
    memoryAvailableBytes: 0,
    networkAvailable: false,
  },
  lane: null,
  health: "unavailable",
  guardrail: "defer",
  status: "failure",
  service: "skipped",
};

for (const cause of ["missing", "invalid", "failed"] as const) {
  test(`projections tell a snapshot that is ${cause}`, async () => {
    const subject = deniedSubject({ cause, message: "It is so" }, QUESTION);
    assert.deepEqual(await told(subject), {
      ...NOTHING,
      result: "quarantined",
    });
    const { message, snapshotRef, reasonCodes } = agentplaneEvidence(
      subject,
      "w",
    );
    assert.deepEqual(
      [message, snapshotRef, reasonCodes],
      ["It is so", null, [`snapshot-${cause}`]],
    );
  });
}

test("projections tell a snapshot that is stale", async () => {
  const snapshot = await snapshotOf(builtinReports());
  const atMs = Date.parse(snapshot.validUntil);
  const fresh = await judgeDocument(snapshot, { ...QUESTION, atMs });
  assert.equal((await told(fresh.subject)).lane, "local-cheap");
  const { subject } = await judgeDocument(snapshot, {
    ...QUESTION,
    atMs: atMs + 1,
  });
  assert.deepEqual(await told(subject), { ...NOTHING, result: "deferred" });
  const evidence = agentplaneEvidence(subject, "w");
  assert.equal(evidence.snapshotRef, snapshot.snapshotId);
  assert.match(evidence.message ?? "", /stale: \/validUntil: .* is past at/);
});

test("projections tell a profile that the snapshot does not judge", async () => {
  const snapshot = await snapshotOf(builtinReports());
  const subject = await subjectFor(snapshot, {
    profileRef: "urn:srcos:model-profile:other",
  });
  const { lane, health, status } = await told(subject);
  assert.deepEqual([lane, health, status], ["cheap", "unavailable", "failure"]);
  assert.deepEqual(routerProjection(subject).localConstraints, [
    "profile-unknown",
  ]);
});

test("routerProjection() judges a profile by its own endpoint", async () => {
  const other = "http://127.0.0.1:8080";
  const policy = policyOf({
    endpoints: [
      { url: "http://127.0.0.1:11434", implementation: "ollama" },
      { url: other, implementation: "llama.cpp" },
    ],
    profiles: [{
      profileRef: "urn:srcos:model-profile:elsewhere",
      modelTag: "llama3.2:1b",
      memoryHintMiB: 1024,
      endpoint: other,
    }],
  });
  const [first] = HEALTHY.modelService.endpoints;
  const [list] = HEALTHY.residency.endpoints;
  assert.ok(first && list);
  const snapshot = await snapshotOf(
    builtinReports({
      modelService: {
        modelService: {
          endpoints: [first, {
            ...first,
            url: other,
            implementation: "llama.cpp",
            state: "refused",
          }],
        },
      },
    }),
    policy,
  );
  const near = routerProjection(await subjectFor(snapshot));
  const far = routerProjection(
    await subjectFor(snapshot, {
      profileRef: "urn:srcos:model-profile:elsewhere",
    }),
  );
  assert.equal(near.localServiceHealthy, true);
  assert.equal(near.localModelProfileAvailable, true);
  assert.equal(far.localServiceHealthy, false);
  assert.equal(far.localModelProfileAvailable, false);
});

test("routerProjection() keeps the prompt here only while local is denied", async () => {
  const network = async (row: Partial<Row>) => {
    const subject = await subjectOfRow({ ...ROWS[0], ...row } as Row);
    const keys = routerProjection(subject, { keepLocal: true });
    return [
      keys.networkAvailable,
      route({ ...GOOD_PROVIDER, ...keys }).lane,
    ];
  };
  assert.deepEqual(await network({}), [true, "local-cheap"]);
  const nowhere = [false, null];
  assert.deepEqual(await network({ change: heat(100) }), nowhere);
  assert.deepEqual(await network({ change: service("refused") }), nowhere);
  assert.deepEqual(await network({ change: models(null) }), nowhere);
  // Enough for a loaded model, and below the floor of the router.
  const expiresAt = "2026-01-16T10:00:00Z";
  const loaded = { loaded: { expiresAt, contextTokens: 4096 } };
  const low = { ...models(loaded), ...memory(2 * GIB - 4096) };
  assert.deepEqual(await network({ change: low }), nowhere);
  const enough = { ...models(loaded), ...memory(2 * GIB) };
  assert.deepEqual(await network({ change: enough }), [true, "local-cheap"]);
});
