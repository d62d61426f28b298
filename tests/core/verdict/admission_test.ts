import assert from "node:assert/strict";
import { test } from "node:test";
import type { Facts } from "../../../core/probe/facts.ts";
import { DEFAULT_POLICY, type Policy } from "../../../core/policy/policy.ts";
import type { Observation } from "../../../core/probe/contract.ts";
import {
  builtinReports,
  CAPTURED_AT_MS,
  failure,
  HEALTHY,
  snapshotOf,
} from "../../support/reports.ts";

const MIB = 1024 * 1024;
const GIB = 1024 * MIB;

/** Verdict and blocking codes of the 1b profile. */
async function verdict(
  change: Parameters<typeof builtinReports>[0],
  policy: Policy = DEFAULT_POLICY,
) {
  const snapshot = await snapshotOf(builtinReports(change), policy);
  const admission = snapshot.profiles[0]?.admission;
  assert.ok(admission);
  const codes = admission.reasons.filter((one) => one.effect !== "note")
    .map((one) => one.code);
  return { decision: admission.decision, codes, admission, snapshot };
}

function battery(change: Partial<Required<Facts>["battery"]>): Observation {
  return { battery: { ...HEALTHY.battery, ...change } };
}

function heat(celsius: number): Observation {
  const [sensor] = HEALTHY.thermal.sensors;
  assert.ok(sensor);
  return { thermal: { sensors: [{ ...sensor, celsius }], failedSensors: [] } };
}

function usable(bytes: number): Observation {
  // Total of 8 GiB: the reserve is 512 MiB.
  return {
    memory: {
      levels: [{
        kind: "host",
        availableBytes: bytes + 512 * MIB,
        totalBytes: 8 * GIB,
      }],
      pressureFullAvg10Percent: null,
    },
  };
}

function pressure(percent: number): Observation {
  return { memory: { ...HEALTHY.memory, pressureFullAvg10Percent: percent } };
}

// Estimate of the model in HEALTHY: weights + 128 MiB + fit at 4,096 tokens.
const NEED = 1_321_098_329 + 134_217_728 + 512 * (16 * 2048 + 12 * 8192) +
  2 * 4096 * 512;

const onBattery = { powerSource: "battery", charging: false } as const;
const limits: readonly {
  name: string;
  change: Parameters<typeof builtinReports>[0];
  decision: string;
  codes: readonly string[];
}[] = [
  { name: "a healthy machine", change: {}, decision: "allow", codes: [] },
  {
    name: "battery at 20.1 %",
    change: { battery: battery({ ...onBattery, percent: 20.1 }) },
    decision: "allow",
    codes: [],
  },
  {
    name: "battery at 20 %",
    change: { battery: battery({ ...onBattery, percent: 20 }) },
    decision: "constrain",
    codes: ["battery-low"],
  },
  {
    name: "battery at 10.1 %",
    change: { battery: battery({ ...onBattery, percent: 10.1 }) },
    decision: "constrain",
    codes: ["battery-low"],
  },
  {
    name: "battery at 10 %",
    change: { battery: battery({ ...onBattery, percent: 10 }) },
    decision: "deny",
    codes: ["battery-critical"],
  },
  {
    name: "battery at 5 % on mains",
    change: { battery: battery({ percent: 5 }) },
    decision: "allow",
    codes: [],
  },
  {
    name: "battery at 15 % with an unknown source",
    change: { battery: battery({ powerSource: "unknown", percent: 15 }) },
    decision: "constrain",
    codes: ["battery-low"],
  },
  {
    name: "no percent on battery",
    change: { battery: battery({ ...onBattery, percent: null }) },
    decision: "deny",
    codes: ["provider-failed"],
  },
  {
    name: "no percent on mains",
    change: { battery: battery({ percent: null }) },
    decision: "allow",
    codes: [],
  },
  {
    name: "94.9 °C",
    change: { thermal: heat(94.9) },
    decision: "allow",
    codes: [],
  },
  {
    name: "95 °C, its passive trip",
    change: { thermal: heat(95) },
    decision: "constrain",
    codes: ["thermal-hot"],
  },
  {
    name: "99.9 °C",
    change: { thermal: heat(99.9) },
    decision: "constrain",
    codes: ["thermal-hot"],
  },
  {
    name: "100 °C, 5 below critical",
    change: { thermal: heat(100) },
    decision: "deny",
    codes: ["thermal-critical"],
  },
  {
    name: "pressure of 9.99 %",
    change: { memory: pressure(9.99) },
    decision: "allow",
    codes: [],
  },
  {
    name: "pressure of 10 %",
    change: { memory: pressure(10) },
    decision: "constrain",
    codes: ["memory-pressure"],
  },
  {
    name: "pressure of 40 %",
    change: { memory: pressure(40) },
    decision: "deny",
    codes: ["memory-pressure-critical"],
  },
  {
    name: "1.25 x the need",
    change: { memory: usable(Math.ceil(1.25 * NEED)) },
    decision: "allow",
    codes: [],
  },
  {
    name: "a byte less than 1.25 x the need",
    change: { memory: usable(Math.ceil(1.25 * NEED) - 1) },
    decision: "constrain",
    codes: ["memory-tight"],
  },
  {
    name: "exactly the need",
    change: { memory: usable(NEED) },
    decision: "constrain",
    codes: ["memory-tight"],
  },
  {
    name: "a byte less than the need",
    change: { memory: usable(NEED - 1) },
    decision: "deny",
    codes: ["memory-insufficient"],
  },
  {
    name: "absent sensors",
    change: { thermal: { absent: "No sensor" } },
    decision: "deny",
    codes: ["signal-absent"],
  },
  {
    name: "failed memory",
    change: { memory: failure("EIO") },
    decision: "deny",
    codes: ["provider-failed"],
  },
  {
    name: "failed disk, network and accelerators",
    change: {
      disk: failure("EIO"),
      network: failure("EIO"),
      accelerators: failure("EIO"),
    },
    decision: "allow",
    codes: [],
  },
  {
    name: "unknown residency",
    change: { residency: failure("bad reply") },
    decision: "deny",
    codes: ["residency-unknown"],
  },
];
for (const { name, change, decision, codes } of limits) {
  test(`admitProfile() says ${decision} to ${name}`, async () => {
    const got = await verdict(change);
    assert.deepEqual(
      { decision: got.decision, codes: got.codes },
      { decision, codes },
    );
  });
}

test("admitProfile() prints a sum that can be redone", async () => {
  const { admission } = await verdict({});
  const { availableBytes, reserveBytes, requiredBytes, headroomBytes, basis } =
    admission;
  assert.equal(requiredBytes, NEED);
  assert.equal(availableBytes, 10 * GIB);
  assert.equal(reserveBytes, Math.ceil(16 * GIB * 0.05));
  assert.equal(headroomBytes, 10 * GIB - Math.ceil(16 * GIB * 0.05) - NEED);
  assert.equal(
    basis.terms.reduce((sum, term) => sum + term.bytes, 0),
    requiredBytes,
  );
  assert.equal(
    basis.inequality,
    `${10 * GIB} - ${reserveBytes} = ${10 * GIB - (reserveBytes ?? 0)} >= ` +
      `1.25 x ${NEED} = ${Math.ceil(1.25 * NEED)}`,
  );
});

function withModel(
  change: Partial<
    Required<Facts>["residency"]["endpoints"][number]["models"][number]
  >,
  version: string | null = "0.33.0",
): Observation {
  const [endpoint] = HEALTHY.residency.endpoints;
  const [model] = endpoint?.models ?? [];
  assert.ok(endpoint && model);
  return {
    residency: {
      endpoints: [{ ...endpoint, version, models: [{ ...model, ...change }] }],
    },
  };
}

const at = (ms: number) => new Date(CAPTURED_AT_MS + ms).toISOString();
const residencies = [
  {
    name: "stays past validUntil",
    ms: 30_001,
    version: "0.33.0",
    want: "loaded",
  },
  {
    name: "goes at validUntil",
    ms: 30_000,
    version: "0.33.0",
    want: "installed",
  },
  {
    name: "is listed by 0.9.0",
    ms: 300_000,
    version: "0.9.0",
    want: "installed",
  },
  {
    name: "is listed by no version",
    ms: 300_000,
    version: null,
    want: "installed",
  },
];
function withVersion(version: string | null) {
  const [endpoint] = HEALTHY.modelService.endpoints;
  assert.ok(endpoint);
  return { modelService: { endpoints: [{ ...endpoint, version }] } };
}

for (const { name, ms, version, want } of residencies) {
  test(`needOf() takes a model that ${name} for ${want}`, async () => {
    const loaded = { expiresAt: at(ms), contextTokens: 4096 };
    const { snapshot } = await verdict({
      residency: withModel({ loaded }, version),
      modelService: withVersion(version),
    });
    assert.equal(snapshot.profiles[0]?.residency, want);
  });
}

test("admitProfile() asks only the reserve of a loaded model", async () => {
  const loaded = { expiresAt: at(60_000), contextTokens: 4096 };
  const residency = withModel({ loaded });
  const enough = await verdict({ residency, memory: usable(0) });
  assert.deepEqual([enough.decision, enough.admission.requiredBytes], [
    "allow",
    0,
  ]);
  const short = await verdict({ residency, memory: usable(-1) });
  assert.deepEqual(short.codes, ["memory-insufficient"]);
});

const hints = [
  { mode: "fallback", want: { decision: "allow", codes: [] } },
  {
    mode: "comfort",
    want: { decision: "constrain", codes: ["memory-below-hint"] },
  },
  {
    mode: "requirement",
    want: { decision: "deny", codes: ["memory-below-hint"] },
  },
] as const;
for (const { mode, want } of hints) {
  test(`admitProfile() reads a hint as ${mode}`, async () => {
    const policy: Policy = { ...DEFAULT_POLICY, memoryHint: mode };
    const memory = usable(4096 * MIB - 1);
    const { decision, codes } = await verdict({ memory }, policy);
    assert.deepEqual({ decision, codes }, want);
    const full = await verdict({ memory: usable(4096 * MIB) }, policy);
    assert.equal(full.decision, "allow");
  });
}

test("admitProfile() takes the hint where there is no estimate", async () => {
  const residency = withModel({ shape: null });
  const { admission } = await verdict({ residency });
  assert.equal(admission.basis.rule, "hint");
  assert.equal(admission.requiredBytes, 4096 * MIB);
});

test("admitProfile() denies a need that nothing tells", async () => {
  const policy: Policy = {
    ...DEFAULT_POLICY,
    profiles: DEFAULT_POLICY.profiles.map((one) => ({
      ...one,
      memoryHintMiB: null,
    })),
  };
  const residency = withModel({ sizeBytes: null });
  const { codes, admission } = await verdict({ residency }, policy);
  assert.deepEqual(codes, ["memory-need-unknown"]);
  assert.equal(admission.requiredBytes, null);
});

test("admitProfile() says what it lacks to estimate a need", async () => {
  const policy: Policy = {
    ...DEFAULT_POLICY,
    profiles: DEFAULT_POLICY.profiles.map((one) => ({
      ...one,
      memoryHintMiB: null,
    })),
  };
  const messageOf = async (change: Parameters<typeof withModel>[0]) => {
    const { admission } = await verdict(
      { residency: withModel(change) },
      policy,
    );
    return admission.reasons.find((one) => one.code === "memory-need-unknown")
      ?.message;
  };
  assert.equal(
    await messageOf({ shape: null }),
    "llama3.2:1b gives no metadata to estimate from, and the profile has no " +
      "memory hint",
  );
  assert.equal(
    await messageOf({ shape: null, shapeError: "status 500" }),
    "The metadata of llama3.2:1b cannot be read: status 500",
  );
});

test("admitProfile() counts what is known beside a failure", async () => {
  const partial = failure("Cannot find MemAvailable", usable(0));
  const { codes, admission } = await verdict({ memory: partial });
  assert.deepEqual(codes, ["provider-failed", "memory-insufficient"]);
  assert.equal(admission.availableBytes, null);
});

test("admitProfile() tells the missing model from the installed", async () => {
  const { snapshot } = await verdict({ residency: withModel({}) });
  const [small, large] = snapshot.profiles;
  assert.deepEqual([small?.residency, large?.residency], [
    "installed",
    "missing",
  ]);
  assert.deepEqual(large?.admission.reasons[0]?.code, "model-missing");
  assert.deepEqual([small?.pullWouldFit, large?.pullWouldFit], [null, true]);
});

const states = [
  { state: "refused", code: "service-refused" },
  { state: "timeout", code: "service-timeout" },
  { state: "bad-reply", code: "service-bad-reply" },
  { state: "loading", code: "service-loading" },
  { state: "not-loopback", code: "service-not-loopback" },
] as const;
for (const { state, code } of states) {
  test(`admitProfile() denies a service that is ${state}`, async () => {
    const [endpoint] = HEALTHY.modelService.endpoints;
    assert.ok(endpoint);
    const { codes, snapshot } = await verdict({
      modelService: { modelService: { endpoints: [{ ...endpoint, state }] } },
      residency: failure("no service"),
    });
    assert.deepEqual(codes, [code]);
    assert.equal(snapshot.health.status, "healthy");
  });
}
