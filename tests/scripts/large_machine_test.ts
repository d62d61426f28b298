/** What the bench measures on large machines: whole readings, in few calls. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import { builtinSettings } from "../../core/policy/probe_settings.ts";
import type { ProbeModule } from "../../core/probe/contract.ts";
import type { RawHost } from "../../core/host_calls/raw_host.ts";
import * as accelerators from "../../probes/accelerators.ts";
import * as battery from "../../probes/battery.ts";
import * as memory from "../../probes/memory.ts";
import * as network from "../../probes/network.ts";
import * as thermal from "../../probes/thermal.ts";
import { runInline } from "../../runner/inline.ts";
import { largeMachine } from "../../scripts/bench/large_machine.ts";
import { hostError, memoryHost } from "../support/memory_host.ts";

/** A host over a tree, which looks up a folder and not all paths. */
function hostOf(tree: ReturnType<typeof largeMachine>): RawHost {
  const names = new Map<string, Set<string>>();
  for (const path of Object.keys(tree)) {
    for (let at = `/${path}`; at !== "";) {
      const slash = at.lastIndexOf("/");
      const above = at.slice(0, slash);
      const known = names.get(above) ?? new Set();
      names.set(above, known.add(at.slice(slash + 1)));
      at = above;
    }
  }
  return {
    ...memoryHost({}),
    readDir: (path) =>
      answer(path, names.get(path) && [...names.get(path) ?? []]),
    readText: (path) => {
      const found = tree[path.slice(1)];
      return answer(path, typeof found === "string" ? found : undefined);
    },
    readLinkName: (path) => {
      const found = tree[path.slice(1)];
      return answer(
        path,
        typeof found === "object" && "link" in found
          ? found.link.slice(found.link.lastIndexOf("/") + 1)
          : undefined,
      );
    },
  };
}

function answer<T>(path: string, found: T | undefined): Promise<T> {
  return found === undefined
    ? Promise.reject(hostError("ENOENT", path))
    : Promise.resolve(found);
}

const PROBES: readonly ProbeModule[] = [
  accelerators,
  battery,
  memory,
  network,
  thermal,
];

async function run(attributes: number) {
  const tree = largeMachine(attributes);
  const host = hostOf(tree);
  const reports = await Promise.all(PROBES.map((probe) =>
    runInline(
      // A busy machine is no part of what is asked here.
      { ...probe, manifest: { ...probe.manifest, timeoutMs: 20_000 } },
      host,
      {
        settings: builtinSettings(probe.manifest.id, DEFAULT_POLICY),
        total: {},
        nowMs: () => 0,
      },
    )
  ));
  const calls = reports.reduce((sum, one) => sum + one.hostCalls, 0);
  return { attributes: Object.keys(tree).length, reports, calls };
}

test("largeMachine() has as many attributes as asked", () => {
  for (const attributes of [100, 4000, 8000]) {
    const found = Object.keys(largeMachine(attributes)).length;
    assert.ok(found >= attributes && found < attributes + 30, String(found));
  }
});

test("collect() reads every sensor, container and card of 4,000 attributes", async () => {
  const { reports } = await run(4000);
  assert.deepEqual(
    reports.map(({ id, outcome, error }) => [id, outcome, error]),
    PROBES.map(({ manifest }) => [manifest.id, "ok", null]),
  );
  const of = (id: string) => reports.find((one) => one.id === id)?.observation;
  const cores = of("network")?.network?.interfaces.ethernet ?? 0;
  assert.ok(cores > 250, String(cores));
  // A sensor for each core, a module for eight of them, and those of the laptop.
  const sensors = of("thermal")?.thermal?.sensors.length ?? 0;
  assert.equal(sensors, cores + Math.ceil(cores / 8) + 3);
  const cards = of("accelerators")?.accelerators?.devices.length ?? 0;
  assert.equal(cards, 1 + Math.ceil(cores / 8));
});

test("collect() makes host calls in proportion to the attributes", async () => {
  const [small, half, whole] = await Promise.all([2000, 4000, 8000].map(run));
  assert.ok(small && half && whole);
  const each = (from: typeof small, to: typeof small) =>
    (to.calls - from.calls) / (to.attributes - from.attributes);
  const [first, second] = [each(small, half), each(half, whole)];
  assert.ok(Math.abs(second / first - 1) < 0.02, `${first} then ${second}`);
  assert.ok(second < 0.65, `${second} calls for each attribute`);
});
