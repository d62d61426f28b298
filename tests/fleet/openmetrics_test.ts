import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { denyingSnapshot } from "../../agent/denying_snapshot.ts";
import {
  projectOpenMetrics,
  projectPrometheus,
  prometheusText,
} from "../../core/projections/prometheus/metrics.ts";
import { deniedSubject } from "../../core/projections/projection_input.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { builtins, plugin, policies } from "../support/arbitrary.ts";
import { parseExposition } from "../support/exposition.ts";
import { MACHINES, snapshotOfMachine } from "../support/machines.ts";
import {
  noClient,
  type Reading,
  readOpenMetrics,
} from "../support/open_metrics_reader.ts";
import { noPromtool, promtool } from "../support/promtool.ts";
import { snapshotOf } from "../support/reports.ts";

type Snapshot = LocalModelResourceSnapshot;

/** What a plugin, a runtime or a policy may call itself. */
const NAMES = [
  'quotes "x"',
  "back\\slash\\",
  "two\nlines",
  '"} 1\n# EOF\n',
  "# EOF",
  "\u202ebidi",
  "\ud800",
  "",
  "ünïcödé 機械",
  "{a=",
  "x".repeat(300),
];

const named = (snapshot: Snapshot, name: string): Snapshot => ({
  ...snapshot,
  producer: { ...snapshot.producer, runtime: name, platform: name },
  probes: snapshot.probes.map((one, at) =>
    at === 0 ? { ...one, id: name } : one
  ),
  profiles: snapshot.profiles.map((one, at) =>
    at === 0 ? { ...one, profileRef: `urn:srcos:model-profile:${name}` } : one
  ),
});

async function generated(count: number): Promise<Snapshot[]> {
  const inputs = fc.sample(
    fc.tuple(builtins, fc.array(plugin("one"), { maxLength: 1 }), policies),
    count,
  );
  return await Promise.all(
    inputs.map(([own, others, policy]) =>
      snapshotOf([...own, ...others], policy)
    ),
  );
}

async function everything(): Promise<[name: string, snapshot: Snapshot][]> {
  const machines = await Promise.all(
    MACHINES.map(async (
      name,
    ): Promise<[string, Snapshot]> => [name, await snapshotOfMachine(name)]),
  );
  const healthy = await snapshotOfMachine("laptop_on_mains");
  const made = await generated(300);
  return [
    ...machines,
    ["a run that failed", await denyingSnapshot(new Error('a "b"\n'))],
    ...NAMES.map((name): [string, Snapshot] => [
      `the name ${JSON.stringify(name).slice(0, 20)}`,
      named(healthy, name),
    ]),
    ...made.map((one, at): [string, Snapshot] => [`snapshot ${at}`, one]),
  ];
}

function familiesOf(reading: Reading | undefined, name: string) {
  assert.ok(
    reading !== undefined && "families" in reading,
    `${name}: ${JSON.stringify(reading)}`,
  );
  return reading.families;
}

test("prometheus_client reads what the other text says", {
  skip: noClient,
}, async () => {
  const all = await everything();
  const read = readOpenMetrics(all.map(([, one]) => projectOpenMetrics(one)));
  assert.equal(read.length, all.length);
  all.forEach(([name, snapshot], at) => {
    const families = familiesOf(read[at], name);
    const { help, series } = parseExposition(projectPrometheus(snapshot));
    assert.deepEqual(
      families.flatMap(({ samples }) => samples),
      series.map((one) => [one.name, one.labels, one.value]),
      name,
    );
    assert.deepEqual(families.map((one) => one.help), [...help.values()]);
    for (const { name: family, type, unit } of families) {
      assert.equal(type, family === "model_carry" ? "info" : "gauge");
      assert.ok(unit === "" || family.endsWith(`_${unit}`), family);
    }
  });
});

test("prometheus_client is told the unit of every figure that has one", {
  skip: noClient,
}, async () => {
  const text = projectOpenMetrics(await snapshotOfMachine("laptop_on_battery"));
  const families = familiesOf(readOpenMetrics([text])[0], "laptop_on_battery");
  const units = Object.fromEntries(families.map((one) => [one.name, one.unit]));
  const told = [
    "captured_at_seconds",
    "memory_available_bytes",
    "battery_charge_ratio",
    "battery_power_watts",
    "thermal_hottest_celsius",
  ];
  assert.deepEqual(
    told.map((name) => units[`model_carry_${name}`]),
    told.map((name) => name.replace(/^.*_/, "")),
  );
});

const holes: readonly (readonly [string, RegExp, string])[] = [
  ["no end", /# EOF\n$/, ""],
  ["something behind the end", /$/, "# EOF\n"],
  ["a unit that its name lacks", /(# UNIT \S+) bytes/, "$1 seconds"],
  [
    "an info that is a gauge in name alone",
    /(model_carry) info/,
    "$1_info info",
  ],
  ["a state set by another label", /(model_carry_health) gauge/, "$1 stateset"],
  ["a family twice", /(# TYPE model_carry_health gauge\n)/, "$1$1"],
  ["a quote in a label", /runtime="/, 'runtime=""'],
  ["a figure that is none", /(model_carry_policy_assumptions) \d/, "$1 none"],
];
test("prometheus_client refuses what is not OpenMetrics", {
  skip: noClient,
}, async () => {
  const right = projectOpenMetrics(await snapshotOfMachine("laptop_hot"));
  const texts = holes.map(([name, from, to]) => {
    assert.match(right, from, name);
    return right.replace(from, to);
  });
  const read = readOpenMetrics([right, ...texts]);
  familiesOf(read[0], "laptop_hot");
  holes.forEach(([name], at) => {
    assert.ok("refused" in (read[at + 1] ?? {}), name);
  });
});

const question = {
  profileRef: 'urn:srcos:model-profile:a "b"\\',
  projectConstrain: "available",
  policySha256: "0".repeat(64),
  atMs: 0,
} as const;
for (
  const cause of ["missing", "invalid", "replay", "stale", "failed"] as const
) {
  test(
    `promtool accepts the denial of what is ${cause}`,
    { skip: noPromtool },
    () => {
      const text = prometheusText(
        deniedSubject({ cause, message: "" }, question),
      );
      assert.match(
        text,
        /^model_carry_machine_admission\{decision="deny"\} 1$/m,
      );
      const { code, output } = promtool(["check", "metrics"], text);
      assert.deepEqual([code, output], [0, ""]);
    },
  );
}

test("promtool accepts every name", { skip: noPromtool }, async () => {
  const healthy = await snapshotOfMachine("laptop_on_mains");
  for (const name of NAMES) {
    const text = projectPrometheus(named(healthy, name));
    const { code, output } = promtool(["check", "metrics"], text);
    assert.deepEqual([code, output], [0, ""], name);
  }
});

// It reads the older text alone, also of what has ended.
test("promtool does not know OpenMetrics", { skip: noPromtool }, async () => {
  const text = projectOpenMetrics(await snapshotOfMachine("laptop_on_mains"));
  assert.match(promtool(["check", "metrics"], text).output, /type "info"/);
});
