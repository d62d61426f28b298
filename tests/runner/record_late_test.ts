/** An answer that came after a probe's end is none in a recording. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { createRunEnd } from "../../runner/run_end.ts";
import { SYSTEM_CLOCK } from "../../core/clock.ts";
import { type RawHost, UNANSWERED } from "../../core/host_calls/raw_host.ts";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import type { Manifest } from "../../core/probe/contract.ts";
import type { Report } from "../../core/probe/report.ts";
import { readEngine } from "../../host/sandbox_engine.ts";
import { runPlugins } from "../../runner/plugins/run_plugins.ts";
import { recordHost } from "../../runner/record.ts";
import { replayHost } from "../../runner/replay.ts";
import { runBuiltins } from "../../runner/run_builtins.ts";
import { runSandboxed } from "../../runner/sandbox/builtin_probes.ts";
import { createUnsettled } from "../../runner/unsettled_calls.ts";
import { memoryHost } from "../support/memory_host.ts";

const FIRST = "/sys/class/thermal/thermal_zone0/temp";
const LATE = "/sys/class/thermal/thermal_zone7/temp";
const MANIFEST: Manifest = {
  id: "patient",
  version: "0.1.0",
  title: "Waits for a slow driver",
  provides: [],
  permissions: { read: ["/sys/class/thermal"] },
  timeoutMs: 150,
};
const SOURCE = `export const manifest = ${JSON.stringify(MANIFEST)};
export default async function probe(host) {
  await host.readText("${FIRST}");
  await host.readText("${LATE}");
  return { absent: "nothing" };
}`;

const load = async () =>
  (await import(`data:text/javascript,${encodeURIComponent(SOURCE)}`)).default;

const ways: Readonly<Record<string, (host: RawHost) => Promise<Report[]>>> = {
  "runBuiltins()": async (host) =>
    runBuiltins(
      [{ manifest: MANIFEST, default: await load() }],
      host,
      DEFAULT_POLICY,
      SYSTEM_CLOCK,
      createUnsettled(),
    ),
  "runSandboxed()": (host) =>
    runSandboxed([{ manifest: MANIFEST, source: SOURCE }], {
      host,
      policy: DEFAULT_POLICY,
      clock: SYSTEM_CLOCK,
      total: { limitMs: 5000 },
      loadEngine: readEngine,
    }),
  "runPlugins()": (host) =>
    runPlugins([
      { file: "patient.js", source: SOURCE, sha256: "a", refusal: null },
    ], {
      host,
      policy: DEFAULT_POLICY,
      reserved: [],
      nowMs: () => performance.now(),
      end: createRunEnd({ wallMs: 5000 }),
      loadEngine: readEngine,
      unsettled: createUnsettled(),
    }),
};

/** Answers once the probe has ended, with a text or a failure. */
function slowMachine(fail: boolean) {
  let answer = () => {};
  const late = new Promise<string>((resolve, reject) => {
    answer = () => fail ? reject(new Error("late")) : resolve("1");
  });
  late.catch(() => {});
  const host: RawHost = {
    ...memoryHost({}),
    readText: (path) => path === LATE ? late : Promise.resolve("1"),
  };
  return { host, answer: () => answer() };
}

for (const [name, run] of Object.entries(ways)) {
  for (const fail of [false, true]) {
    const what = fail ? "a failure" : "an answer";
    test(`${name} has no ${what} on record that came too late`, async () => {
      const machine = slowMachine(fail);
      const { host, calls } = recordHost(machine.host);
      const [live] = await run(host);
      assert.equal(live?.outcome, "timed-out");
      // The run goes on for others.
      machine.answer();
      await new Promise((resolve) => setTimeout(resolve, 20));
      assert.deepEqual(
        calls.map(({ args: [path], error }) => [path, error?.code]),
        [[FIRST, undefined], [LATE, UNANSWERED]],
      );
      const [replayed] = await run(replayHost({
        kind: "ModelCarryRecording",
        schemaVersion: "v0.1",
        calls: [...calls],
      }));
      assert.equal(replayed?.outcome, "timed-out");
      assert.equal(replayed?.error, live?.error);
    });
  }
}

test("recordHost() keeps what one probe was told after another's end", async () => {
  const { host, calls } = recordHost(memoryHost({ files: { "/a": "x" } }));
  const [one, other] = [host.forProbe?.(), host.forProbe?.()];
  one?.end();
  await other?.host.readText("/a");
  await host.readText("/a");
  assert.deepEqual(calls.map(({ result }) => result), ["x", "x"]);
});
