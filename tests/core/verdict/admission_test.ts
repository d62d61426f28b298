import assert from "node:assert/strict";
import { test } from "node:test";
import type { Facts } from "../../../core/probe/facts.ts";
import type { Observation } from "../../../core/probe/contract.ts";
import {
  type builtinReports,
  failure,
  HEALTHY,
} from "../../support/reports.ts";
import { NEED, usable, verdict, withModel } from "../../support/admitting.ts";

function battery(change: Partial<Required<Facts>["battery"]>): Observation {
  return { battery: { ...HEALTHY.battery, ...change } };
}

function heat(celsius: number): Observation {
  const [sensor] = HEALTHY.thermal.sensors;
  assert.ok(sensor);
  return { thermal: { sensors: [{ ...sensor, celsius }], failedSensors: [] } };
}

function pressure(percent: number): Observation {
  return { memory: { ...HEALTHY.memory, pressureFullAvg10Percent: percent } };
}

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
