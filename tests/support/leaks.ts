/** Whether a recording gives away what was planted in a machine. */

import assert from "node:assert/strict";
import { fixedClock } from "../../core/clock.ts";
import { DEFAULT_POLICY, resolvePolicy } from "../../core/policy/policy.ts";
import type { Policy } from "../../core/policy/policy.ts";
import type { RawHost } from "../../core/host_calls/raw_host.ts";
import { statedBy } from "../../core/recording/names_in_policy_and_manifests.ts";
import { redactCalls } from "../../core/recording/redact_recording.ts";
import { buildSnapshot } from "../../core/document/build_snapshot.ts";
import { builtinProbes } from "../../probes/_index.ts";
import { type RecordedCall, recordHost } from "../../runner/record.ts";
import { replayHost } from "../../runner/replay.ts";
import { runBuiltins } from "../../runner/run_builtins.ts";
import { validate } from "../../schema/generated/recording_validator.js";
import type {
  LocalModelResourceSnapshot,
  ModelCarryRecording,
} from "../../schema/types.ts";
import { recordingFaults } from "../../core/host_calls/answer_bounds.ts";
import { SOMEBODY } from "./canaries.ts";
import { machine, OLLAMA, OTHER, type Place } from "./leaking_machine.ts";
import { memoryHost } from "./memory_host.ts";
import { RECORDED_AT, recordingOf } from "./recordings.ts";

/** A policy that also asks another kind of server. */
const BOTH = resolvePolicy({
  kind: "ModelCarryPolicy",
  schemaVersion: "v0.1",
  endpoints: [
    { url: OLLAMA, implementation: "ollama" },
    { url: OTHER, implementation: "llama.cpp" },
  ],
});

export function policyFor(place: Place): Policy {
  return place.name.includes(OTHER) ? BOTH : DEFAULT_POLICY;
}

async function snapshotOn(
  host: RawHost,
  policy: Policy,
): Promise<LocalModelResourceSnapshot> {
  const clock = fixedClock(Date.parse(RECORDED_AT));
  const reports = await runBuiltins(builtinProbes, host, policy, clock);
  return await buildSnapshot(reports, policy, {
    capturedAtMs: clock.wallMs(),
    uuid: clock.uuid(),
    version: "0.0.0",
    runtime: "test",
    platform: "test",
  });
}

/** Where a text may be another in the replay: names, and what quotes them. */
const FREE =
  /"(architecture|message|error|shapeError|name|sensor|version|driver|log)"/;

/** A document's figures, verdicts and words, without its free texts. */
export function readings(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((one) => readings(one, key));
  if (typeof value === "string") return FREE.test(`"${key}"`) ? "" : value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, readings(one, name)]),
  );
}

/** A recording as its reader takes it. */
export function asRecording(
  calls: readonly RecordedCall[],
): ModelCarryRecording {
  const recording = JSON.parse(JSON.stringify(recordingOf(calls)));
  assert.ok(validate(recording), JSON.stringify(validate.errors));
  assert.deepEqual(recordingFaults(recording), []);
  return recording;
}

/** Every text of a document, keys too, as they are and in lower case. */
export function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value.toLowerCase()];
  if (typeof value === "number") return [String(value)];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [
    ...(Array.isArray(value) ? [] : [key.toLowerCase()]),
    ...textsOf(one),
  ]);
}

/** Texts that hold it, spelt in any way that a file name or JSON spells it. */
export function holding(value: unknown, canary: string): string[] {
  const low = canary.toLowerCase();
  if (low.length < 3) {
    // Two letters are in the name of many a temporary folder.
    const word = new RegExp(`(?<![0-9a-z])${low}(?![0-9a-z])`);
    return textsOf(value).filter((text) => word.test(text));
  }
  const spelt = [
    low,
    low.replace(/[/\s]+/g, "_"),
    JSON.stringify(low).slice(1, -1),
  ];
  return textsOf(value).filter((text) =>
    spelt.some((one) => text.includes(one))
  );
}

/** What is recorded of the built-in probes on a machine, and what they say. */
export async function recordedOn(place: Place, text: string): Promise<{
  readonly live: LocalModelResourceSnapshot;
  readonly recording: ModelCarryRecording;
  readonly replayed: LocalModelResourceSnapshot;
}> {
  const planted = machine();
  place.plant(planted, text);
  const policy = policyFor(place);
  const { host, calls } = recordHost(memoryHost(planted));
  const live = await snapshotOn(host, policy);
  const recording = asRecording(
    redactCalls(calls, SOMEBODY, statedBy(policy, [])),
  );
  const replayed = await snapshotOn(replayHost(recording), policy);
  return { live, recording, replayed };
}
