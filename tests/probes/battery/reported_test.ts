/** Machines whose batteries users of other tools reported. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  decisionsOf,
  reportedMachine,
  snapshotOfChanged,
} from "../../support/reported_machines.ts";
import { noShared as skip } from "../../support/shared.ts";

test(
  "collect() knows no charge of 20, and tells no time",
  { skip },
  async () => {
    const snapshot = await snapshotOfChanged(reportedMachine("20"));
    const { battery } = snapshot.signals;
    assert.equal(battery.status, "unknown");
    assert.deepEqual(decisionsOf(snapshot), ["deny", "deny"]);
    const probe = snapshot.probes.find((one) => one.id === "battery");
    assert.deepEqual(probe?.observation?.battery, {
      present: true,
      powerSource: "battery",
      percent: null,
      charging: false,
      rateWatts: 8.1,
      secondsToEmpty: null,
    });
  },
);

test("collect() does not take 47b for mains", { skip }, async () => {
  const snapshot = await snapshotOfChanged(reportedMachine("47b"));
  const { battery } = snapshot.signals;
  assert.equal(battery.status, "known");
  assert.deepEqual(
    [battery.state, battery.powerSource, battery.percent],
    ["critical", "unknown", 7],
  );
  assert.deepEqual(decisionsOf(snapshot), ["deny", "deny"]);
});
