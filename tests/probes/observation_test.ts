import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import type { RawHost } from "../../core/host_calls/raw_host.ts";
import { builtinSettings } from "../../core/policy/probe_settings.ts";
import { createSysrootHost } from "../../host/sysroot.ts";
import { builtinProbes } from "../../probes/_index.ts";
import { runInline } from "../../runner/inline.ts";
import { replayHost } from "../../runner/replay.ts";
import { validate as validateManifest } from "../../schema/generated/manifest_validator.js";
import { validate } from "../../schema/generated/observation_validator.js";
import {
  machineAnswers,
  machinePath,
  machinePolicy,
  MACHINES,
} from "../support/machines.ts";
import { noShared, recordedMachine, sharedPath } from "../support/shared.ts";

for (const { manifest } of builtinProbes) {
  test(`${manifest.id} has a sound manifest`, () => {
    assert.ok(
      validateManifest(manifest),
      JSON.stringify(validateManifest.errors),
    );
  });
}

async function checkAll(host: RawHost, name: string, policyOf: string | null) {
  const policy = machinePolicy(policyOf ?? "laptop_on_mains");
  for (const probe of builtinProbes) {
    const { id } = probe.manifest;
    const report = await runInline(probe, host, {
      settings: builtinSettings(id, policy),
      total: { wallMs: 2000 },
      nowMs: () => performance.now(),
    });
    assert.deepEqual(report.denials, [], `${id} asks for more than it says`);
    if (report.observation === null) continue;
    const isSound = validate(report.observation);
    assert.ok(isSound, `${id} on ${name}: ${JSON.stringify(validate.errors)}`);
  }
}

test("every built-in probe gives sound facts on our machines", async () => {
  for (const name of MACHINES) {
    const answers = replayHost(machineAnswers(name));
    await checkAll(createSysrootHost(machinePath(name), answers), name, name);
  }
});

test("every built-in probe gives sound facts on recorded machines", {
  skip: noShared,
}, async () => {
  const names = readdirSync(sharedPath("fixtures"), { withFileTypes: true })
    .filter((one) => one.isDirectory()).map((one) => one.name);
  assert.ok(names.length >= 19);
  for (const name of names) await checkAll(recordedMachine(name), name, null);
});
