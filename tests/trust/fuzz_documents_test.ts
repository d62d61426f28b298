/** Documents that somebody gives us, spoiled: refused, or good to the end. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { takeSnapshot } from "../../agent/take_snapshot.ts";
import { recordingFaults } from "../../core/host_calls/answer_bounds.ts";
import { coversPath } from "../../core/plugins/host_call_permission.ts";
import { CEILING, grantedTo } from "../../core/plugins/plugin_grants.ts";
import { resolvePolicy } from "../../core/policy/policy.ts";
import { policyFaults } from "../../core/policy/policy_faults.ts";
import type { Manifest } from "../../core/probe/contract.ts";
import { readObservation } from "../../runner/sandbox/returned_observation.ts";
import { validate as isManifest } from "../../schema/generated/manifest_validator.js";
import { validate as isPolicy } from "../../schema/generated/policy_validator.js";
import { validate as isRecording } from "../../schema/generated/recording_validator.js";
import { validate as isSnapshot } from "../../schema/generated/snapshot_validator.js";
import {
  schemaFaults,
  type ValidatorError,
} from "../../schema/fault_sentences.ts";
import { meaningFaults } from "../../core/rebuild/snapshot_faults.ts";
import type {
  LocalModelResourceSnapshot,
  ModelCarryPolicy,
  ModelCarryRecording,
} from "../../schema/types.ts";
import { DEPTH } from "../support/depth.ts";
import { assertSound, mutatedJson, runs } from "../support/fuzz.ts";
import {
  machineAnswers,
  machinePath,
  machinePolicy,
  MACHINES,
  ranks,
  snapshotOfMachine,
} from "../support/machines.ts";
import { builtinReports, HEALTHY, snapshotOf } from "../support/reports.ts";

const CASES = 1500 * DEPTH.factor;

interface Validator {
  (document: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}

/** True where it passes the schema; else its faults can be told. */
function passes(validate: Validator, document: unknown): boolean {
  if (validate(document)) return true;
  const faults = schemaFaults(validate.errors ?? [], document);
  assert.ok(faults.length > 0, "refused without a fault");
  return false;
}

function assertValid(snapshot: LocalModelResourceSnapshot): void {
  const printed = JSON.parse(JSON.stringify(snapshot));
  assert.ok(isSnapshot(printed), JSON.stringify(isSnapshot.errors));
  assert.deepEqual(meaningFaults(printed), []);
  assertSound(printed);
}

const percent = fc.oneof(
  fc.nat(100),
  fc.double({ min: 0, max: 100, noNaN: true }),
);
const bytes = fc.oneof(
  fc.nat(2 ** 31 - 1),
  fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
);
const some = <T>(value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined, freq: 2 });
const policies = fc.record({
  kind: fc.constant("ModelCarryPolicy"),
  schemaVersion: fc.constant("v0.1"),
  ttlSeconds: some(fc.integer({ min: 1, max: 3600 })),
  requiredSignals: some(
    fc.subarray(["battery", "thermal", "disk", "network"]).map((list) => [
      "memory",
      "modelService",
      ...list,
    ]),
  ),
  assumptions: some(fc.constantFrom({}, { thermal: "normal" })),
  memoryHint: some(fc.constantFrom("fallback", "comfort", "requirement")),
  limits: some(fc.record({
    battery: some(fc.record({ lowPercent: percent, criticalPercent: percent })),
    memory: some(fc.record({
      reserveBytes: bytes,
      reserveShare: fc.double({ min: 0, max: 1, noNaN: true }),
      comfortFactor: fc.double({ min: 1, max: 100, noNaN: true }),
      pressureConstrainPercent: percent,
      pressureDenyPercent: percent,
    })),
    disk: some(fc.record({ lowBytes: bytes })),
  })),
  service: some(fc.record({
    contextTokens: some(fc.integer({ min: 1, max: 2 ** 31 })),
    parallelSlots: some(fc.integer({ min: 1, max: 512 })),
  })),
  profiles: some(fc.array(
    fc.record({
      profileRef: fc.constantFrom("a", "b", "c").map((one) =>
        `urn:srcos:model-profile:${one}`
      ),
      modelTag: fc.constantFrom("llama3.2:1b", "other"),
      memoryHintMiB: some(fc.nat(2 ** 31 - 1)),
    }),
    { maxLength: 3 },
  )),
}).map((policy) => JSON.parse(JSON.stringify(policy)) as unknown);

test("a policy is refused with its faults, or gives a valid document", async () => {
  let used = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(policies, mutatedJson(policies)),
      async (document) => {
        if (!passes(isPolicy as Validator, document)) return;
        const file = document as ModelCarryPolicy;
        if (policyFaults(file).length > 0) return;
        used += 1;
        assertValid(await snapshotOf(builtinReports(), resolvePolicy(file)));
      },
    ),
    runs(CASES),
  );
  assert.ok(used > CASES / 10, `only ${used} could be used`);
  console.log(`count: parser policies: ${CASES}`);
});

const MANIFEST: Manifest = {
  id: "vendor",
  version: "1.2.3",
  title: "Vendor",
  provides: ["thermal"],
  permissions: {
    read: ["/sys/class/hwmon", "/etc/passwd", "/"],
    net: ["127.0.0.1:80/"],
    run: [["/bin/true"]],
    env: ["HOME"],
    sys: ["system", "statfs"],
  },
  timeoutMs: 500,
};

test("a manifest is refused with its faults, or gets no more than it may", () => {
  let used = 0;
  fc.assert(
    fc.property(mutatedJson(fc.constant(MANIFEST)), (document) => {
      if (!passes(isManifest as Validator, document)) return;
      used += 1;
      const { permissions } = document as Manifest;
      const granted = grantedTo(permissions, undefined);
      for (const path of granted.read ?? []) {
        assert.ok(coversPath(CEILING.read ?? [], path), path);
        assert.ok(coversPath(permissions.read ?? [], path), path);
      }
      const { net = [], run = [], env = [], sys = [] } = granted;
      assert.deepEqual([net, run, env], [[], [], []]);
      assert.ok(sys.every((one) => one === "system"));
    }),
    runs(CASES),
  );
  assert.ok(used > CASES / 20, `only ${used} could be used`);
  console.log(`count: parser manifests: ${CASES}`);
});

test("what a plugin gives is refused, or sound", async () => {
  const manifest: Manifest = {
    ...MANIFEST,
    provides: ["battery", "thermal", "memory", "disk", "accelerators"],
  };
  const { battery, thermal, memory, disk, accelerators } = HEALTHY;
  const observation = { battery, thermal, memory, disk, accelerators };
  let used = 0;
  await fc.assert(
    fc.asyncProperty(
      mutatedJson(fc.constant(observation)),
      async (output) => {
        const read = readObservation(output as never, manifest);
        if (read.fault !== null) return;
        used += 1;
        const [first, ...rest] = builtinReports();
        assert.ok(first);
        assertValid(
          await snapshotOf([first, ...rest, {
            ...first,
            id: "vendor",
            origin: "plugin",
            sha256: "a".repeat(64),
            provides: manifest.provides,
            ...{ requested: {}, granted: {} },
            observation: read.observation,
          }]),
        );
      },
    ),
    runs(CASES),
  );
  assert.ok(used > CASES / 20, `only ${used} could be used`);
  console.log(`count: parser observations: ${CASES}`);
});

test("a recording is refused with its faults, or gives a valid document", async () => {
  const count = Math.ceil(CASES / 5);
  let used = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...MACHINES).chain((name) =>
        fc.tuple(
          fc.constant(name),
          mutatedJson(fc.constant(machineAnswers(name))),
        )
      ),
      async ([name, document]) => {
        if (!passes(isRecording as Validator, document)) return;
        const answers = document as ModelCarryRecording;
        if (recordingFaults(answers).length > 0) return;
        if (Number.isNaN(Date.parse(answers.capturedAt ?? "2026-01-01"))) {
          return;
        }
        used += 1;
        const policy = machinePolicy(name);
        const sysroot = machinePath(name);
        assertValid(await takeSnapshot({ sysroot, answers, policy }));
        assertValid(await takeSnapshot({ replay: answers, policy }));
      },
    ),
    runs(count),
  );
  assert.ok(used > count / 20, `only ${used} could be used`);
  console.log(`count: parser recordings: ${count}`);
});

test("a snapshot that is spoiled is refused, or says no more than before", async () => {
  const snapshots = await Promise.all(MACHINES.map(snapshotOfMachine));
  let used = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...snapshots).chain((one) =>
        fc.tuple(fc.constant(one), mutatedJson(fc.constant(one)))
      ),
      ([before, document]) => {
        if (!passes(isSnapshot as Validator, document)) return;
        const after = document as LocalModelResourceSnapshot;
        if (meaningFaults(after).length > 0) return;
        used += 1;
        // One or two changed values cannot turn a no into a yes.
        if (Math.min(...ranks(before)) === 2) {
          assert.ok(Math.min(...ranks(after)) === 2, "a no became a yes");
        }
      },
    ),
    runs(4 * CASES),
  );
  assert.ok(used > CASES / 20, `only ${used} could be used`);
  console.log(`count: parser snapshots: ${4 * CASES}`);
});

test("meaningFaults() refuses a no that was written over with a yes", async () => {
  let count = 0;
  for (const name of MACHINES) {
    const before = await snapshotOfMachine(name);
    for (const [index, entry] of before.profiles.entries()) {
      for (const decision of ["allow", "constrain"] as const) {
        const rank = ["allow", "constrain", "deny"];
        const own = entry.admission.decision;
        if (rank.indexOf(decision) >= rank.indexOf(own)) continue;
        const reasons = entry.admission.reasons.filter((one) =>
          one.effect === "note" ||
          (decision === "constrain" && one.effect === "constrain")
        );
        // As a forger would: every place that says so, and its reasons.
        const admission = {
          ...entry.admission,
          decision,
          safe: decision === "allow",
        };
        const needed = decision === "constrain" && reasons.length === 0
          ? [{
            code: "battery-low" as const,
            signal: "battery" as const,
            effect: "constrain" as const,
            message: "",
            observed: 15,
            limit: 20,
          }]
          : reasons;
        const forged: LocalModelResourceSnapshot = {
          ...before,
          health: { status: "healthy", reasons: [] },
          profiles: before.profiles.map((one, at) =>
            at === index
              ? { ...one, admission: { ...admission, reasons: needed } }
              : one
          ),
          admission: {
            decision,
            safe: decision === "allow",
            profileRef: entry.profileRef,
            reasons: needed,
            jointly: before.admission.jointly,
          },
        };
        count += 1;
        const faults = meaningFaults(forged).filter((one) =>
          !one.pointer.startsWith("/admission/profileRef")
        );
        assert.ok(
          faults.length > 0,
          `${name} ${entry.modelTag} ${own} -> ${decision}`,
        );
      }
    }
  }
  console.log(`count: verdicts forged: ${count}`);
  assert.ok(count > 60, `only ${count}`);
});
