/** A thousand control groups above, and as many beside. */

import assert from "node:assert/strict";
import { test } from "node:test";
import * as memory from "../../../probes/memory.ts";
import type { RawHost } from "../../../core/host_calls/raw_host.ts";
import { runInline } from "../../../runner/inline.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";

const CGROUP = "/sys/fs/cgroup";
const MEMINFO = "MemTotal: 16000000 kB\nMemAvailable: 12000000 kB\n";
const KIB = 1024;

/** A host that answers by folder, with a limit where one is asked for. */
function machine(above: number, beside: number, limited: number): RawHost {
  const own = "/g".repeat(above);
  const files: Readonly<Record<string, string>> = {
    "/proc/meminfo": MEMINFO,
    "/proc/self/cgroup": `0::${own}\n`,
  };
  const others = Array.from({ length: beside }, (_, at) => `pod${at}`);
  const missing = (path: string) =>
    Promise.reject(hostError("ENOENT", `Cannot find "${path}"`));
  const groupOf = (path: string) => {
    const at = path.slice(CGROUP.length, path.lastIndexOf("/"));
    return path.startsWith(CGROUP) && at !== "" && own.startsWith(at)
      ? at.length / 2
      : null;
  };
  const group: Readonly<Record<string, (depth: number) => string>> = {
    "memory.max": (depth) => depth === limited ? `${800 * KIB}\n` : "max\n",
    "memory.high": () => "max\n",
    "memory.current": () => `${300 * KIB}\n`,
    "memory.stat": () => "inactive_file 0\n",
  };
  return {
    ...memoryHost({}),
    readText: (path) => {
      const depth = groupOf(path);
      const name = path.slice(path.lastIndexOf("/") + 1);
      const text = depth === null ? files[path] : group[name]?.(depth);
      return text === undefined ? missing(path) : Promise.resolve(text);
    },
    readDir: (path) => {
      if (path === CGROUP) {
        return Promise.resolve(["cgroup.controllers", "g", ...others]);
      }
      return groupOf(`${path}/`) === null ? missing(path) : Promise.resolve(
        [...Object.keys(group), "g", ...others],
      );
    },
  };
}

const report = (above: number, beside: number, limited = 0) =>
  runInline(
    // A busy machine is no part of what is asked here.
    { ...memory, manifest: { ...memory.manifest, timeoutMs: 20_000 } },
    machine(above, beside, limited),
    { settings: { cgroup: "self" }, total: {}, nowMs: () => 0 },
  );

const bound = async (above: number, beside: number, limited: number) =>
  (await report(above, beside, limited)).observation?.memory?.levels
    .filter(({ kind }) => kind !== "host").map((one) => one.availableBytes);

test("memory() finds the one limit among a thousand groups above", async () => {
  for (const limited of [1, 500, 1000]) {
    assert.deepEqual(await bound(1000, 0, limited), [500 * KIB]);
  }
  assert.deepEqual(await bound(1000, 0, 0), []);
});

test("memory() is bound by no group beside its own", async () => {
  const [many, none] = [await report(2, 1000), await report(2, 0)];
  assert.deepEqual([many.outcome, none.outcome], ["ok", "ok"]);
  assert.deepEqual(many.observation, none.observation);
  assert.equal(many.hostCalls, none.hostCalls);
});

test("memory() makes as many calls for each group more", async () => {
  const calls = async (above: number) => (await report(above, 1000)).hostCalls;
  const [some, twice, many] = [
    await calls(100),
    await calls(200),
    await calls(1000),
  ];
  assert.equal(many - some, 9 * (twice - some));
  assert.equal(twice - some, 200);
});
