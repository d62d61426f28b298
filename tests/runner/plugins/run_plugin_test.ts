import assert from "node:assert/strict";
import { test } from "node:test";
import type { RawHost } from "../../../core/host_calls/raw_host.ts";
import { outcomes, run, source, witness } from "../../support/plugin_runs.ts";

test("runPlugins() ends a plugin one unit over its limit of fuel", async () => {
  const one = await source("busy", "for (let i = 0; i < 1e5; i++); return {};");
  const [free] = await run([one]);
  const fuel = free?.fuelUsed ?? 0;
  assert.ok(fuel > 100_000);
  const at = await run([one], { busy: { limits: { fuel } } });
  const over = await run([one], { busy: { limits: { fuel: fuel - 1 } } });
  assert.deepEqual(outcomes(at), [["busy", "ok"]]);
  assert.deepEqual(outcomes(over), [["busy", "out-of-fuel"]]);
  assert.equal(at[0]?.fuelUsed, fuel);
});

test("runPlugins() holds the limits of the policy", async () => {
  const calls = await source(
    "calls",
    "await host.system(); await host.system(); return {};",
    { permissions: { sys: ["system"] } },
  );
  const [report] = await run([calls], { calls: { limits: { hostCalls: 1 } } });
  assert.equal(report?.outcome, "failed");
  assert.equal(report?.errorCode, "too-many-calls");
  const silent: RawHost = {
    ...witness().host,
    system: () => new Promise(() => {}),
  };
  const [late] = await run([calls], { calls: { limits: { wallMs: 20 } } }, {
    host: silent,
  });
  assert.equal(late?.outcome, "timed-out");
  const [own] = await run(
    [
      await source("calls", "await host.system(); return {};", {
        permissions: { sys: ["system"] },
        timeoutMs: 20,
      }),
    ],
    {},
    { host: silent },
  );
  assert.equal(own?.error, "Cannot finish within 20 ms");
});

test("runPlugins() hands over the settings of the policy", async () => {
  const one = await source("fan", "return { extension: settings };");
  const [report] = await run([one], { fan: { settings: { limit: 80 } } });
  assert.deepEqual(report?.observation, { extension: { limit: 80 } });
});

test("runPlugins() keeps what was known beside an incomplete reading", async () => {
  const one = await source(
    "fan",
    'return { incomplete: "one fan is silent", concerns: [' +
      '{ decision: "deny", detail: "hot", message: "hot" }] };',
  );
  const [report] = await run([one]);
  assert.equal(report?.outcome, "failed");
  assert.equal(report?.errorCode, "incomplete");
  assert.equal(report?.observation?.concerns?.length, 1);
});

test("runPlugins() fails every plugin when there is no engine", async () => {
  const reports = await run([await source("fan", "return {};")], {}, {
    loadEngine: () => Promise.reject(new Error("gone")),
  });
  assert.deepEqual(outcomes(reports), [["fan.js", "failed"]]);
  assert.equal(reports[0]?.error, "Cannot start the sandbox: gone (not-run)");
});

test("runPlugins() uses the same fuel run after run", async () => {
  const one = await source(
    "fan",
    'const text = await host.readText("/proc/stat"); return { extension: ' +
      "{ text } };",
    { permissions: { read: ["/proc/stat"] } },
  );
  const runs = [await run([one]), await run([one]), await run([one, one])];
  assert.equal(
    new Set(runs.flatMap((all) => all.map((x) => x.fuelUsed))).size,
    1,
  );
});
