/** Machines whose networks users of other tools reported. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  reportedMachine,
  snapshotOfChanged,
} from "../../support/reported_machines.ts";
import { noShared as skip } from "../../support/shared.ts";

async function networkOf(id: string) {
  const { signals } = await snapshotOfChanged(reportedMachine(id));
  assert.equal(signals.network.status, "known");
  return signals.network;
}

test("collect() finds the way out of 25", { skip }, async () => {
  assert.equal((await networkOf("25")).available, true);
});

test("collect() finds the way out of 26, by radio", { skip }, async () => {
  const { available, interfaces } = await networkOf("26");
  assert.equal(available, true);
  assert.deepEqual([interfaces.wireless, interfaces.tunnel], [1, 0]);
});
