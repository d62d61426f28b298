import assert from "node:assert/strict";
import { test } from "node:test";
import { takeSnapshot } from "../../agent/take_snapshot.ts";
import { denyingSnapshot } from "../../agent/denying_snapshot.ts";
import { prepareRun } from "../../cli/prepare_run.ts";
import { snapshotFaults } from "../../core/rebuild/snapshot_faults.ts";
import { DEFAULT_POLICY, resolvePolicy } from "../../core/policy/policy.ts";
import { validate } from "../../schema/generated/snapshot_validator.js";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { machineAnswers, machinePath } from "../support/machines.ts";

type Snapshot = LocalModelResourceSnapshot;

function assertValid(snapshot: Snapshot): void {
  assert.deepEqual(snapshotFaults(snapshot, validate), []);
  const document = JSON.parse(JSON.stringify(snapshot));
  assert.deepEqual(snapshotFaults(document, validate), []);
}

const name = "laptop_on_mains";
const machine = { sysroot: machinePath(name), answers: machineAnswers(name) };
const file = resolvePolicy({
  kind: "ModelCarryPolicy",
  schemaVersion: "v0.1",
  endpoints: [
    { url: "http://127.0.0.1:8080", implementation: "llama.cpp" },
    { url: "http://127.0.0.1:11434", implementation: "ollama" },
  ],
  profiles: [{
    profileRef: "urn:srcos:model-profile:own",
    modelTag: "own",
    endpoint: "http://127.0.0.1:8080",
  }],
});

test("collect() is judged by the policy, its probes run by the options", async () => {
  const service = "http://127.0.0.1:1";
  for (const policy of [DEFAULT_POLICY, file]) {
    const snapshot = await takeSnapshot({ ...machine, policy, service });
    assertValid(snapshot);
    assert.equal(snapshot.producer.service, service);
    assert.equal(snapshot.policy.source, policy.source);
    assert.deepEqual(
      snapshot.profiles.map((one) => one.admission.reasons[0]?.code),
      snapshot.profiles.map(() => "service-refused"),
    );
  }
});

test("prepareRun() shortens a run and leaves the policy what it is", async () => {
  const run = await prepareRun({
    sysroot: machinePath(name),
    policy: machinePath("vm_assumed") + "/policy.json",
    timeout: "1500ms",
    plugins: [],
  });
  const other = await prepareRun({
    sysroot: machinePath(name),
    policy: machinePath("vm_assumed") + "/policy.json",
    plugins: [],
  });
  const [short, whole] = await Promise.all(
    [run, other].map((one) => takeSnapshot(one.collect)),
  );
  assert.ok(short && whole);
  assertValid(short);
  assert.equal(short.policy.sha256, whole.policy.sha256);
});

test("collect() calls a program's own policy no built-in one", async () => {
  const policy = { ...DEFAULT_POLICY, requiredSignals: [] };
  const snapshot = await takeSnapshot({ ...machine, policy });
  assert.equal(snapshot.policy.source, "file");
  // It is not one that a file could give either.
  assert.deepEqual(
    snapshotFaults(snapshot, validate).map((one) => one.pointer),
    ["/policy/requiredSignals", "/policy/requiredSignals"],
  );
});

test("denyingSnapshot() is a valid document whatever failed", async () => {
  for (const message of ["EIO", "", "a\u001b[31m\n".repeat(300)]) {
    for (
      const policy of [DEFAULT_POLICY, file, {
        ...DEFAULT_POLICY,
        totalDeadlineMs: 100,
      }]
    ) {
      const snapshot = await denyingSnapshot(message, policy);
      assertValid(snapshot);
      assert.equal(snapshot.admission.decision, "deny");
      assert.equal(snapshot.policy.source, policy.source);
    }
  }
});

test("collect() names no model that no profile asks for", async () => {
  const answers = structuredClone(machine.answers);
  for (const { call, args, result } of answers.calls) {
    if (call !== "httpGet" || !String(args[0]).endsWith("/api/tags")) continue;
    const reply = result as { body: string };
    const list = JSON.parse(reply.body);
    list.models.push({
      ...list.models[0],
      name: "secret:7b",
      model: "secret:7b",
    });
    reply.body = JSON.stringify(list);
  }
  assert.match(JSON.stringify(answers), /secret:7b/);
  const snapshot = await takeSnapshot({ ...machine, answers });
  assert.equal(snapshot.admission.decision, "allow");
  assert.doesNotMatch(JSON.stringify(snapshot), /secret/);
});

test("collect() tells when a model goes in no time zone", async () => {
  const loaded = "laptop_model_loaded";
  const answers = structuredClone(machineAnswers(loaded));
  for (const { call, args, result } of answers.calls) {
    if (call !== "httpGet" || !String(args[0]).endsWith("/api/ps")) continue;
    const reply = result as { body: string };
    reply.body = reply.body.replace(
      "2026-01-15T10:04:00.000000000Z",
      "2026-01-15T15:34:00.123456789+05:30",
    );
  }
  assert.match(JSON.stringify(answers), /\+05:30/);
  const snapshot = await takeSnapshot({
    sysroot: machinePath(loaded),
    answers,
  });
  assertValid(snapshot);
  assert.equal(snapshot.profiles[0]?.residency, "loaded");
  const text = JSON.stringify(snapshot);
  assert.match(text, /"expiresAt":"2026-01-15T10:04:00.123Z"/);
  assert.doesNotMatch(text, /05:30/);
});
