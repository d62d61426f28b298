import assert from "node:assert/strict";
import { test } from "node:test";
import { prepareRun } from "../../cli/prepare_run.ts";
import { createCycle } from "../../agent/snapshot_cycle.ts";
import { UsageError } from "../../agent/usage_error.ts";
import { machinePath } from "../support/machines.ts";

const options = { sysroot: machinePath("laptop_on_mains") };

test("createCycle() takes a new snapshot each time", async () => {
  const cycle = await createCycle(() => prepareRun(options));
  const [first, second] = [await cycle.take(), await cycle.take()];
  assert.equal(first.failure, null);
  assert.equal(first.snapshot.admission.decision, "allow");
  assert.notEqual(first.snapshot, second.snapshot);
});

test("createCycle() shares a run that is under way", async () => {
  const cycle = await createCycle(() => prepareRun(options));
  const [first, second] = await Promise.all([cycle.take(), cycle.take()]);
  assert.equal(first, second);
});

test("createCycle() refuses what cannot be used at the start", async () => {
  await assert.rejects(
    createCycle(() => prepareRun({ sysroot: "/no/dir" })),
    UsageError,
  );
});
