import assert from "node:assert/strict";
import { test } from "node:test";
import * as api from "../mod.ts";
import { machineAnswers, machinePath } from "./support/machines.ts";

test("mod.ts exports what the README shows, and works as shown", async () => {
  const snapshot = await api.collect();
  assert.equal(snapshot.kind, "LocalModelResourceSnapshot");
  assert.equal(
    snapshot.admission.safe,
    snapshot.admission.decision === "allow",
  );
});

test("collect() takes a folder, a policy and a clock", async () => {
  const snapshot = await api.collect({
    sysroot: machinePath("vm_unstated"),
    answers: machineAnswers("vm_unstated"),
    policy: api.resolvePolicy({
      kind: "ModelCarryPolicy",
      schemaVersion: "v0.1",
      assumptions: { thermal: "normal" },
    }),
    clock: api.fixedClock(Date.parse("2026-02-03T04:05:06.789Z")),
  });
  assert.equal(snapshot.capturedAt, "2026-02-03T04:05:06.789Z");
  assert.equal(snapshot.validUntil, "2026-02-03T04:05:36.789Z");
  assert.equal(snapshot.admission.decision, "allow");
});

test("collect() fails on a folder that is not there", async () => {
  await assert.rejects(api.collect({ sysroot: "/no/such/dir" }), {
    code: "ENOENT",
  });
});
