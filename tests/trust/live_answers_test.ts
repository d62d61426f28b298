/** Whatever a machine answers: a document that is valid, and a recording. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { recordingText } from "../../agent/redacted_recording_text.ts";
import { recordingFaults } from "../../core/host_calls/answer_bounds.ts";
import { fixedClock } from "../../core/clock.ts";
import type { RawHost } from "../../core/host_calls/raw_host.ts";
import { buildSnapshot } from "../../core/document/build_snapshot.ts";
import { createSysrootHost } from "../../host/sysroot.ts";
import { builtinProbes } from "../../probes/_index.ts";
import { boundedHost } from "../../runner/bounded_answers.ts";
import { recordHost } from "../../runner/record.ts";
import { replayHost } from "../../runner/replay.ts";
import { runBuiltins } from "../../runner/run_builtins.ts";
import { validate as isRecording } from "../../schema/generated/recording_validator.js";
import { validate as isSnapshot } from "../../schema/generated/snapshot_validator.js";
import { meaningFaults } from "../../core/rebuild/snapshot_faults.ts";
import type {
  LocalModelResourceSnapshot,
  ModelCarryRecording,
} from "../../schema/types.ts";
import { DEPTH } from "../support/depth.ts";
import { memoHost } from "../support/fault_host.ts";
import { assertSound, runs } from "../support/fuzz.ts";
import {
  machineAnswers,
  machinePath,
  machinePolicy,
  MACHINES,
} from "../support/machines.ts";
import { wildHost } from "../support/wild_host.ts";

const CASES = 100 * DEPTH.factor;
const CAPTURED_AT_MS = Date.parse("2026-01-15T10:00:00.000Z");

// What a busy machine makes late is not what this is about.
const PATIENT_MS = 60_000;
const probes = builtinProbes.map((one) => ({
  ...one,
  manifest: { ...one.manifest, timeoutMs: PATIENT_MS },
}));

const hosts = new Map(MACHINES.map((name) => [
  name,
  memoHost(
    createSysrootHost(machinePath(name), replayHost(machineAnswers(name))),
  ),
]));

/** A run as the program makes it, on a host of ours. */
async function snapshotOn(
  host: RawHost,
  name: string,
): Promise<LocalModelResourceSnapshot> {
  const policy = {
    ...machinePolicy(name),
    totalDeadlineMs: PATIENT_MS,
  };
  const [reports, platform] = await Promise.all([
    runBuiltins(probes, host, policy, fixedClock(CAPTURED_AT_MS)),
    host.system().then(
      ({ platform, arch }) => `${platform}-${arch}`,
      () => "unknown",
    ),
  ]);
  return await buildSnapshot(reports, policy, {
    capturedAtMs: CAPTURED_AT_MS,
    uuid: "00000000-0000-4000-8000-000000000000",
    version: "0.1.0",
    runtime: "test",
    platform,
  });
}

function printed<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function assertValid(snapshot: LocalModelResourceSnapshot): void {
  const document = printed(snapshot);
  assert.ok(isSnapshot(document), JSON.stringify(isSnapshot.errors));
  assert.deepEqual(meaningFaults(document), []);
  assertSound(document);
  assert.deepEqual(document, snapshot, "not what is printed");
}

function assertRecording(recording: unknown): ModelCarryRecording {
  assert.ok(isRecording(recording), JSON.stringify(isRecording.errors));
  const document = recording as unknown as ModelCarryRecording;
  assert.deepEqual(recordingFaults(document), []);
  return document;
}

test("whatever the machine answers, the document is valid and replays", async () => {
  let known = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...MACHINES),
      fc.string(),
      fc.constantFrom(0.02, 0.1, 0.5, 1),
      async (name, seed, share) => {
        const base = hosts.get(name);
        assert.ok(base);
        const { host, calls } = recordHost(
          boundedHost(wildHost(base, seed, share)),
        );
        const snapshot = await snapshotOn(host, name);
        assertValid(snapshot);
        known += Object.values(snapshot.signals)
          .filter((one) => one.status === "known").length;
        const recording = assertRecording(printed({
          kind: "ModelCarryRecording",
          schemaVersion: "v0.1",
          capturedAt: snapshot.capturedAt,
          calls,
        }));
        const again = await snapshotOn(replayHost(recording), name);
        assert.deepEqual(printed(again), printed(snapshot));
        // As it leaves the machine it may say less, and is still whole.
        const sent = JSON.parse(recordingText(calls, snapshot.capturedAt));
        assertValid(await snapshotOn(replayHost(assertRecording(sent)), name));
      },
    ),
    runs(CASES),
  );
  assert.ok(known > CASES, `only ${known} signals were known`);
  console.log(`count: machines with wild answers: ${CASES}`);
});
