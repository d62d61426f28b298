import assert from "node:assert/strict";
import { test } from "node:test";
import type { Facts } from "../../../core/probe/facts.ts";
import { tell, type Told } from "../../../core/document/change_hysteresis.ts";
import {
  DEFAULT_POLICY,
  type Policy,
  type WatchRules,
} from "../../../core/policy/policy.ts";
import type { Provided } from "../../../core/probe/contract.ts";
import type { LocalModelResourceSnapshot } from "../../../schema/types.ts";
import {
  builtinReports,
  failure,
  HEALTHY,
  snapshotOf,
} from "../../support/reports.ts";

type Snapshot = LocalModelResourceSnapshot;

const GIB = 1024 ** 3;
const RULES: WatchRules = { ...DEFAULT_POLICY.watch, holdSeconds: 60 };

const machine = (
  change: Parameters<typeof builtinReports>[0] = {},
  policy?: Policy,
) => snapshotOf(builtinReports(change), policy);

const heat = (celsius: number, name = "zone0"): Promise<Snapshot> =>
  machine({
    thermal: {
      thermal: {
        sensors: [{
          name,
          celsius,
          limits: [{ kind: "passive", celsius: 80 }],
        }],
        failedSensors: [],
      },
    },
  });
const charge = (
  percent: number,
  powerSource: Required<Facts>["battery"]["powerSource"] = "battery",
): Promise<Snapshot> =>
  machine({
    battery: { battery: { ...HEALTHY.battery, percent, powerSource } },
  });
const memory = (gib: number, pressureFullAvg10Percent = 0): Promise<Snapshot> =>
  machine({
    memory: {
      memory: {
        levels: [{
          kind: "host",
          availableBytes: Math.round(gib * GIB),
          totalBytes: 16 * GIB,
        }],
        pressureFullAvg10Percent,
      },
    },
  });
const service = (state: "ready" | "refused" | "timeout"): Promise<Snapshot> => {
  const [endpoint] = HEALTHY.modelService.endpoints;
  assert.ok(endpoint);
  return machine({
    modelService: { modelService: { endpoints: [{ ...endpoint, state }] } },
  });
};
const broken = (name: Provided): Promise<Snapshot> =>
  machine({ [name]: failure("EIO") });

/** Which of the snapshots are told; each 15 s after the one before. */
async function told(
  snapshots: readonly Promise<Snapshot>[],
  rules: WatchRules = RULES,
): Promise<boolean[]> {
  let state: Told | null = null;
  const answers: boolean[] = [];
  for (const [at, one] of snapshots.entries()) {
    const answer = tell(state, await one, at * 15_000, rules);
    state = answer.told;
    answers.push(answer.isTold);
  }
  return answers;
}

/** 1: told, 0: not. */
const cases: readonly (readonly [
  string,
  readonly Promise<Snapshot>[],
  string,
])[] = [
  ["the first one", [heat(50)], "1"],
  ["no jitter", [heat(50), heat(51.5), heat(49), memory(9.9)], "1000"],
  ["heat at its limit, both ways", [
    heat(79.9),
    heat(80.1),
    heat(79.9),
    heat(80.1),
    heat(79.9),
  ], "11000"],
  ["cooler than the margin at once", [heat(80), heat(77)], "11"],
  ["not quite cooler than the margin", [heat(80), heat(77.1)], "10"],
  ["another sensor only after the hold time", [
    heat(80),
    heat(50, "b"),
    heat(50, "b"),
    heat(50, "b"),
    heat(50, "b"),
    heat(50, "b"),
  ], "100001"],
  ["warm to normal past its own margin", [heat(76), heat(73), heat(72)], "101"],
  ["a better state after the hold time", [
    heat(80),
    heat(79),
    heat(78),
    heat(79),
    heat(79),
    heat(79),
    heat(79),
  ], "1000010"],
  ["a hold time that starts again", [
    heat(80),
    heat(79),
    heat(79),
    heat(80),
    heat(79),
    heat(79),
    heat(79),
    heat(79),
    heat(79),
  ], "100000001"],
  ["a charge at its limit", [
    charge(21),
    charge(20),
    charge(20.5),
    charge(19.9),
    charge(22.9),
  ], "11000"],
  ["a charge past its margin", [charge(20), charge(23)], "11"],
  ["a loose charger at once, its return after the hold time", [
    charge(20, "mains"),
    charge(20),
    charge(20, "mains"),
    charge(20),
    charge(20, "mains"),
  ], "11000"],
  ["a charger that has to last", [charge(20), charge(90, "mains")], "10"],
  ["low and critical, the worse at once", [charge(20), charge(10)], "11"],
  [
    "critical to low past the margin",
    [charge(10), charge(12), charge(13)],
    "101",
  ],
  ["memory that is short at once", [memory(10), memory(2)], "11"],
  [
    "memory at its limit",
    [memory(2), memory(2.05), memory(2), memory(2.05)],
    "1000",
  ],
  ["memory with room to spare", [memory(1), memory(10)], "11"],
  ["pressure has to last", [memory(10, 12), memory(10), memory(10, 12)], "100"],
  ["a service that flaps", [
    service("ready"),
    service("refused"),
    service("ready"),
    service("refused"),
  ], "1100"],
  ["another kind of no has to last", [
    service("refused"),
    service("timeout"),
    service("refused"),
  ], "100"],
  ["a probe that fails at once, its return after the hold time", [
    heat(50),
    broken("thermal"),
    heat(50),
    heat(50),
    heat(50),
    heat(50),
    heat(50),
  ], "1100001"],
  ["critical known beside unknown", [broken("thermal"), heat(80)], "10"],
  [
    "something worse beside something better",
    [heat(80), service("refused")],
    "11",
  ],
];
for (const [name, snapshots, want] of cases) {
  test(`tell() tells ${name}`, async () => {
    const answers = await told(snapshots);
    assert.equal(answers.map((one) => one ? "1" : "0").join(""), want);
  });
}

test("tell() tells a new policy at once", async () => {
  const other = { ...DEFAULT_POLICY, ttlSeconds: 10 };
  assert.deepEqual(await told([machine(), machine({}, other)]), [true, true]);
});

test("tell() without hold time and margins tells every change", async () => {
  const rules = {
    holdSeconds: 0,
    thermalMarginCelsius: 0,
    batteryMarginPercent: 0,
    memoryMarginShare: 0,
  };
  const answers = await told([heat(80), heat(79.9), heat(79.8)], rules);
  assert.deepEqual(answers, [true, true, false]);
});
