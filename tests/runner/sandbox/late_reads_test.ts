/** A chip that hangs costs a built-in probe its own sensors, sandboxed too. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { builtinTexts } from "../../../agent/run_plugin_directories.ts";
import { fixedClock } from "../../../core/clock.ts";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { readEngine } from "../../../host/sandbox_engine.ts";
import { builtinProbes } from "../../../probes/_index.ts";
import { builtinSources } from "../../../probes/_sources.ts";
import { manifest, readsMs } from "../../../probes/thermal.ts";
import { runSandboxed } from "../../../runner/sandbox/builtin_probes.ts";
import { memoryHost } from "../../support/memory_host.ts";
import { chip, COOL } from "../../support/sensor_files.ts";

const NEVER = new Promise<never>(() => {});
const HANGS = "/sys/class/hwmon/hwmon3/temp1_input";

/** A machine of which one file never answers. */
function machine() {
  const files = {
    ...chip(3, { name: "lm90\n", temp1_input: "1\n", temp1_crit: "90000\n" }),
    ...COOL,
  };
  const host = memoryHost({ files, dirs: { "/sys/class": ["mem"] } });
  return {
    ...host,
    readText: (path: string) => path === HANGS ? NEVER : host.readText(path),
  };
}
const options = {
  host: machine(),
  policy: DEFAULT_POLICY,
  clock: fixedClock(0),
  total: { limitMs: 60_000 },
  loadEngine: readEngine,
};

test("runSandboxed() ends a read that hangs, and not its probe", async () => {
  const [report] = await runSandboxed([{
    manifest: { ...manifest, timeoutMs: 60_000 },
    source: builtinSources["thermal"] ?? "",
    readsMs: 50,
  }], options);
  assert.equal(report?.outcome, "ok");
  const { sensors, failedSensors } = report.observation?.thermal ??
    assert.fail();
  assert.deepEqual(sensors.map((one) => one.celsius), [40]);
  assert.deepEqual(failedSensors, [
    { name: "hwmon3 lm90 temp1", rated: true, message: "timeout" },
  ]);
});

test("builtinTexts() gives each probe what its module states", async () => {
  const texts = await builtinTexts();
  assert.deepEqual(
    texts.map((one) => [one.manifest.id, one.readsMs]),
    builtinProbes.map((one) => [one.manifest.id, one.readsMs]),
  );
  assert.ok(texts.some((one) => one.readsMs === readsMs));
});
