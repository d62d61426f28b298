import assert from "node:assert/strict";
import { test } from "node:test";
import { createRunEnd } from "../../runner/run_end.ts";
import { SYSTEM_CLOCK } from "../../core/clock.ts";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import type { Manifest } from "../../core/probe/contract.ts";
import type { RawHost } from "../../core/host_calls/raw_host.ts";
import type { Report } from "../../core/probe/report.ts";
import { readEngine } from "../../host/sandbox_engine.ts";
import { runPlugins } from "../../runner/plugins/run_plugins.ts";
import { runBuiltins } from "../../runner/run_builtins.ts";
import { runSandboxed } from "../../runner/sandbox/builtin_probes.ts";
import {
  createUnsettled,
  type Unsettled,
} from "../../runner/unsettled_calls.ts";
import { memoryHost } from "../support/memory_host.ts";

const FILE = "/sys/class/thermal/thermal_zone0/temp";
const MANIFEST: Manifest = {
  id: "hung",
  version: "0.1.0",
  title: "A driver that hangs",
  provides: [],
  permissions: { read: ["/sys/class"] },
  timeoutMs: 300,
};
// It would take a failure of its one file for an answer.
const SOURCE = `export const manifest = ${JSON.stringify(MANIFEST)};
export default async function probe(host) {
  await host.readText("${FILE}").catch(() => null);
  return { absent: "nothing" };
}`;

/** Reads hang until they are let go. */
function hungHost() {
  let asked = 0;
  let letGo = () => {};
  const back = new Promise<string>((resolve) => letGo = () => resolve("1"));
  const host: RawHost = {
    ...memoryHost({}),
    readText: () => {
      asked += 1;
      return back;
    },
  };
  return { host, asked: () => asked, letGo: () => letGo() };
}

const load = async () => {
  const url = `data:text/javascript,${encodeURIComponent(SOURCE)}`;
  return (await import(url)).default;
};

const ways: Readonly<
  Record<string, (host: RawHost, unsettled: Unsettled) => Promise<Report[]>>
> = {
  "runBuiltins()": async (host, unsettled) =>
    runBuiltins(
      [{ manifest: MANIFEST, default: await load() }],
      host,
      DEFAULT_POLICY,
      SYSTEM_CLOCK,
      unsettled,
    ),
  "runSandboxed()": (host, unsettled) =>
    runSandboxed([{ manifest: MANIFEST, source: SOURCE }], {
      host,
      policy: DEFAULT_POLICY,
      clock: SYSTEM_CLOCK,
      total: { limitMs: 1000 },
      loadEngine: readEngine,
      unsettled,
    }),
  "runPlugins()": (host, unsettled) =>
    runPlugins([{
      file: "hung.js",
      source: SOURCE,
      sha256: "a",
      refusal: null,
    }], {
      host,
      policy: DEFAULT_POLICY,
      reserved: [],
      nowMs: () => performance.now(),
      end: createRunEnd({ wallMs: 1000 }),
      loadEngine: readEngine,
      unsettled,
    }),
};

for (const [name, run] of Object.entries(ways)) {
  test(`${name} asks a host that hangs once, not at every run`, async () => {
    const unsettled = createUnsettled();
    const hung = hungHost();
    const outcomes: (string | undefined)[] = [];
    const errors: (string | null | undefined)[] = [];
    for (let round = 0; round < 20; round++) {
      const [report] = await run(hung.host, unsettled);
      outcomes.push(report?.outcome);
      errors.push(report?.error);
    }
    assert.deepEqual(outcomes, Array(20).fill("timed-out"));
    assert.equal(hung.asked(), 1);
    assert.match(errors.at(-1) ?? "", /waits for 1 host call/);
    hung.letGo();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const [report] = await run(hung.host, unsettled);
    assert.equal(report?.outcome, "absent");
  });
}

test("createUnsettled() counts per probe, failures too", async () => {
  const unsettled = createUnsettled();
  const hung = hungHost();
  const host = unsettled.hostOf("a", hung.host);
  const calls = [
    host.readText("/x"),
    host.readText("/y"),
    host.readDir("/missing").catch(() => {}),
  ];
  assert.match(unsettled.faultOf("a") ?? "", /"a" still waits for 3/);
  assert.equal(unsettled.faultOf("b"), null);
  // Another plugin's file of the same id has asked for nothing.
  assert.equal(unsettled.faultOf("a", "c".repeat(64)), null);
  hung.letGo();
  await Promise.all(calls);
  assert.equal(unsettled.faultOf("a"), null);
});
