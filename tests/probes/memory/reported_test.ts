/** Machines whose memory users of other tools reported. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  decisionsOf,
  reportedMachine,
  snapshotOfChanged,
} from "../../support/reported_machines.ts";
import { noShared as skip } from "../../support/shared.ts";

const MIB = 1024 ** 2;

async function memoryOf(id: string) {
  const snapshot = await snapshotOfChanged(reportedMachine(id));
  const { memory } = snapshot.signals;
  assert.equal(memory.status, "known");
  return { memory, decisions: decisionsOf(snapshot) };
}

test("collect() is bound by the machine on 12", { skip }, async () => {
  const { memory, decisions } = await memoryOf("12");
  assert.equal(memory.boundBy, "host");
  assert.deepEqual(decisions, ["allow", "allow"]);
});

test("collect() is bound by a group out of view on 14", { skip }, async () => {
  const { memory, decisions } = await memoryOf("14");
  assert.deepEqual(
    [memory.boundBy, memory.totalBytes, memory.availableBytes],
    ["cgroup-max", 2048 * MIB, (2048 - 600 + 50) * MIB],
  );
  assert.deepEqual(decisions, ["deny", "deny"]);
});

test(
  "collect() is bound by what can be committed on 44",
  { skip },
  async () => {
    const { memory, decisions } = await memoryOf("44");
    assert.deepEqual(
      [memory.boundBy, memory.availableBytes],
      ["commit-limit", 200_000 * 1024],
    );
    assert.deepEqual(decisions, ["deny", "deny"]);
  },
);
