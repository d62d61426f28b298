/** Machines with more of everything than a probe's author has seen. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Manifest, ProbeModule } from "../../core/probe/contract.ts";
import type { RawHost } from "../../core/host_calls/raw_host.ts";
import type { Report } from "../../core/probe/report.ts";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import { fixedClock } from "../../core/clock.ts";
import { thermal as thermalRow } from "../../core/signals/thermal.ts";
import { readEngine } from "../../host/sandbox_engine.ts";
import { builtinSources } from "../../probes/_sources.ts";
import * as battery from "../../probes/battery.ts";
import * as network from "../../probes/network.ts";
import * as thermal from "../../probes/thermal.ts";
import { BUILTIN_CALLS_CAP } from "../../runner/guard.ts";
import { runInline } from "../../runner/inline.ts";
import { runSandboxed } from "../../runner/sandbox/builtin_probes.ts";
import { memoryHost } from "../support/memory_host.ts";

type Tree = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A host that holds folders of files; faster than a table of paths. */
function treeHost(tree: Tree, files: Readonly<Record<string, string>> = {}) {
  const classes = new Map<string, string[]>();
  for (const at of Object.keys(tree)) {
    const slash = at.lastIndexOf("/");
    const names = classes.get(at.slice(0, slash)) ?? [];
    names.push(at.slice(slash + 1));
    classes.set(at.slice(0, slash), names);
  }
  const missing = (path: string) =>
    Promise.reject(Object.assign(new Error(path), { code: "ENOENT" }));
  const host: RawHost = {
    ...memoryHost({}),
    readDir: (path) => {
      const found = classes.get(path) ??
        (tree[path] && Object.keys(tree[path]));
      return found ? Promise.resolve(found) : missing(path);
    },
    readText: (path) => {
      const slash = path.lastIndexOf("/");
      const text = tree[path.slice(0, slash)]?.[path.slice(slash + 1)] ??
        files[path];
      return text === undefined ? missing(path) : Promise.resolve(text);
    },
  };
  return host;
}

// A busy machine is no part of what is asked here.
const patient = (manifest: Manifest): Manifest => ({
  ...manifest,
  timeoutMs: 20_000,
});

function inline(probe: ProbeModule, host: RawHost): Promise<Report> {
  const { manifest } = probe;
  return runInline({ ...probe, manifest: patient(manifest) }, host, {
    settings: {},
    total: { limitMs: 20_000 },
    nowMs: () => 0,
  });
}

async function sandboxed(probe: ProbeModule, host: RawHost): Promise<Report> {
  const { manifest } = probe;
  const [report] = await runSandboxed([{
    manifest: patient(manifest),
    source: builtinSources[manifest.id] ?? "",
  }], {
    host,
    policy: DEFAULT_POLICY,
    clock: fixedClock(0),
    total: { limitMs: 20_000 },
    loadEngine: readEngine,
  });
  assert.ok(report);
  return report;
}

const ROUTE =
  "Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\n" +
  "eth7\t00000000\t0100000A\t0003\t0\t0\t0\t00000000\n";

function interfaces(count: number): RawHost {
  const tree = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `/sys/class/net/eth${index}`,
      {
        operstate: index % 10 === 9 ? "down\n" : "up\n",
        carrier: "1\n",
        type: index % 10 === 8 ? "65534\n" : "1\n",
      },
    ]),
  );
  return treeHost(tree, { "/proc/net/route": ROUTE });
}

/** Chips of two sensors each; the last one is too hot. */
function chips(count: number): RawHost {
  const tree = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `/sys/class/hwmon/hwmon${index}`,
      {
        name: "drivetemp\n",
        temp1_input: index === count - 1 ? "96000\n" : "30000\n",
        temp1_max: "85000\n",
        temp1_crit: "95000\n",
        temp1_label: "Composite\n",
        temp2_input: "31000\n",
        temp2_crit: "95000\n",
      },
    ]),
  );
  const listed = { "/sys/class/hwmon": {}, "/sys/class/thermal": {} };
  return treeHost({
    ...listed,
    ...tree,
    "/sys/class/thermal/cooling_device0": {},
  });
}

for (const [way, run] of Object.entries({ inline, sandboxed })) {
  test(`network tells of 1000 interfaces, ${way}`, async () => {
    const { outcome, error, observation } = await run(
      network,
      interfaces(1000),
    );
    assert.deepEqual([outcome, error], ["ok", null]);
    assert.deepEqual(observation?.network, {
      available: true,
      interfaces: {
        ethernet: 800,
        wireless: 0,
        tunnel: 100,
        other: 0,
        unknown: 0,
      },
    });
  });

  test(`thermal tells of 400 chips, and of the hot one, ${way}`, async () => {
    const { outcome, error, observation } = await run(thermal, chips(400));
    assert.deepEqual([outcome, error], ["ok", null]);
    const facts = observation?.thermal;
    assert.ok(facts);
    assert.deepEqual([facts.sensors.length, facts.failedSensors.length], [
      800,
      0,
    ]);
    const judged = thermalRow.judge(facts, DEFAULT_POLICY);
    assert.ok(judged.known);
    assert.equal(judged.values.state, "critical");
    assert.equal(
      judged.values.hottest.sensor,
      "hwmon399 drivetemp Composite",
    );
  });
}

const growing = [
  { name: "network", probe: network, of: interfaces },
  { name: "thermal", probe: thermal, of: chips },
];
for (const { name, probe, of } of growing) {
  test(`${name} makes calls in proportion to what there is`, async () => {
    const calls = async (count: number) =>
      (await inline(probe, of(count))).hostCalls;
    const [some, twice, more] = [
      await calls(100),
      await calls(200),
      await calls(1000),
    ];
    assert.equal(more - some, 9 * (twice - some));
  });
}

const beyond = [
  { name: "network", probe: network, host: interfaces(6000) },
  { name: "thermal", probe: thermal, host: chips(2500) },
  {
    name: "battery",
    probe: battery,
    host: treeHost(Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [
        `/sys/class/power_supply/BAT${index}`,
        Object.fromEntries(
          "type scope present status online capacity energy_now energy_full"
            .split(" ").map((one) => [one, "1\n"]),
        ),
      ]),
    )),
  },
];
for (const { name, probe, host } of beyond) {
  for (const [way, run] of Object.entries({ inline, sandboxed })) {
    test(`${name} says that there is too much, ${way}`, async () => {
      const report = await run(probe, host);
      assert.equal(report.outcome, "failed");
      assert.equal(report.errorCode, "too-many-calls");
      assert.equal(
        report.error,
        `Cannot read all of it: more than ${BUILTIN_CALLS_CAP} host calls`,
      );
      assert.equal(report.observation !== null, true);
      // What was not read is not broken.
      assert.deepEqual(report.observation?.thermal?.failedSensors ?? [], []);
    });
  }
}
