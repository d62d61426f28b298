// The column of `check --from` of the deny table (docs/fleet.md): what an agent
// or a monitor reads. What cannot be used at all: tests/support/exit_rows.ts.

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import type { LocalModelResourceSnapshot } from "../../../schema/types.ts";
import { snapshotOfMachine } from "../../support/machines.ts";
import { noSource, runProgram } from "../../support/run.ts";
import { snapshotWithout } from "../../support/unknown_signals.ts";

/** Seconds from its own time on at which a snapshot is asked about. */
async function ask(
  snapshot: LocalModelResourceSnapshot,
  afterSeconds: number,
  ...more: readonly string[]
): Promise<number | null> {
  const atMs = Date.parse(snapshot.capturedAt) + afterSeconds * 1000;
  const at = ["--at", new Date(atMs).toISOString()];
  const asked = ["check", "--profile", "local-llama32-1b", "--from", "-"];
  const { code } = await runProgram([...asked, ...at, ...more], {
    input: JSON.stringify(snapshot),
  });
  return code;
}

const YES = "--accept-replay";

test("deny table, check: healthy and fresh, else no", {
  skip: noSource,
}, async () => {
  const healthy = await snapshotOfMachine("laptop_on_mains");
  assert.deepEqual(
    await Promise.all([
      ask(healthy, 10, YES),
      ask(healthy, 31, YES),
      ask(healthy, -600, YES),
      ask(healthy, 10),
      ask(healthy, 31, YES, "--nagios"),
    ]),
    [0, 2, 2, 2, 3],
  );
});

for (const signal of DEFAULT_POLICY.requiredSignals) {
  test(`deny table, check: ${signal} unknown`, { skip: noSource }, async () => {
    assert.equal(await ask(await snapshotWithout(signal), 10, YES), 2);
  });
}
