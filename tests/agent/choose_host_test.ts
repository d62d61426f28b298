import assert from "node:assert/strict";
import { test } from "node:test";
import { fixedClock } from "../../core/clock.ts";
import { totalLimits } from "../../agent/choose_host.ts";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import { takeSnapshot } from "../../agent/take_snapshot.ts";
import { machineAnswers, machinePath } from "../support/machines.ts";
import { block } from "../support/until.ts";

test("totalLimits() holds what is read now to the wall, too, and no recording", () => {
  const policy = { ...DEFAULT_POLICY, totalDeadlineMs: 70 };
  const calls = { kind: "ModelCarryRecording", schemaVersion: "v0.1" } as const;
  const replay = { ...calls, calls: [] };
  const service = "http://127.0.0.1:1";
  const limits = [
    {},
    { service },
    { sysroot: "/x" },
    { sysroot: "/x", live: true },
    { replay },
    { sysroot: "/x", service },
    { replay, service },
  ].map((options) => totalLimits(options, policy));
  const heard = { limitMs: 70 };
  const wall = { ...heard, wallMs: 700 };
  assert.deepEqual(limits, [wall, wall, heard, wall, heard, wall, wall]);
});

for (const sandbox of ["plugins", "all"] as const) {
  test(`takeSnapshot() says the same of a folder however long it takes (${sandbox})`, async () => {
    let asked = 0;
    const { signals } = await takeSnapshot({
      sysroot: machinePath("laptop_on_mains"),
      answers: machineAnswers("laptop_on_mains"),
      policy: { ...DEFAULT_POLICY, totalDeadlineMs: 1000 },
      sandbox,
      // Asked as each probe starts: by then the first has no time on the wall.
      clock: {
        ...fixedClock(0),
        monotonicMs: () => (asked++ < 16 && block(150), 0),
      },
    });
    const states = Object.values(signals).map(({ status }) => status);
    assert.deepEqual(new Set(states), new Set(["known"]));
  });
}
