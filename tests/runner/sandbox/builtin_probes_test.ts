/** Every built-in probe says the same inline and in the sandbox. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { takeSnapshot } from "../../../agent/take_snapshot.ts";
import type { Report } from "../../../core/probe/report.ts";
import { builtinProbes } from "../../../probes/_index.ts";
import { runInline } from "../../../runner/inline.ts";
import { replayHost } from "../../../runner/replay.ts";
import { runSandboxed } from "../../../runner/sandbox/builtin_probes.ts";
import { builtinSources } from "../../../probes/_sources.ts";
import { createSysrootHost } from "../../../host/sysroot.ts";
import { readEngine } from "../../../host/sandbox_engine.ts";
import { builtinSettings } from "../../../core/policy/probe_settings.ts";
import { fixedClock } from "../../../core/clock.ts";
import {
  machineAnswers,
  machinePath,
  machinePolicy,
  MACHINES,
} from "../../support/machines.ts";

for (const machine of MACHINES) {
  test(`runSandboxed() agrees with runInline() on ${machine}`, async () => {
    const policy = machinePolicy(machine);
    const open = () =>
      createSysrootHost(
        machinePath(machine),
        replayHost(machineAnswers(machine)),
      );
    // No matter of time.
    const total = { limitMs: 5000 };
    const clock = fixedClock(0);
    const sandboxed = await runSandboxed(
      builtinProbes.map(({ manifest }) => ({
        manifest,
        source: builtinSources[manifest.id] ?? "",
      })),
      { host: open(), policy, clock, total, loadEngine: readEngine },
    );
    const host = open();
    const inline = await Promise.all(
      builtinProbes.map((probe) =>
        runInline(probe, host, {
          settings: builtinSettings(probe.manifest.id, policy),
          total,
          nowMs: () => 0,
        })
      ),
    );
    // Each engine words its own SyntaxErrors.
    const common = (one: Report) => ({
      ...one,
      fuelUsed: null,
      error: one.error === null ? null : "an error",
    });
    assert.deepEqual(sandboxed.map(common), inline.map(common));
    for (const { fuelUsed } of sandboxed) assert.ok((fuelUsed ?? 0) > 0);
  });
}

test("collect() gives the same verdicts with every probe in the sandbox", async () => {
  for (const machine of MACHINES) {
    const options = {
      sysroot: machinePath(machine),
      answers: machineAnswers(machine),
      policy: machinePolicy(machine),
    };
    const inline = await takeSnapshot(options);
    const sandboxed = await takeSnapshot({ ...options, sandbox: "all" });
    assert.deepEqual(sandboxed.profiles, inline.profiles);
    assert.deepEqual(sandboxed.signals, inline.signals);
  }
});
