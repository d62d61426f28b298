import assert from "node:assert/strict";
import { test } from "node:test";
import { useLines } from "../../../cli/views/use_lines.ts";
import { snapshotOfMachine } from "../../support/machines.ts";
import { builtinReports, HEALTHY, snapshotOf } from "../../support/reports.ts";

const GIB = 1024 ** 3;

/** Lines about a laptop with so much memory, of two models of 1.4 GiB. */
async function linesAt(availableBytes: number): Promise<readonly string[]> {
  const snapshot = await snapshotOf(builtinReports({
    memory: {
      memory: {
        ...HEALTHY.memory,
        levels: [{ kind: "host", availableBytes, totalBytes: 64 * GIB }],
      },
    },
  }));
  return [...useLines(snapshot)];
}

test("useLines() tells nothing where the cache of prompts ends first", async () => {
  assert.deepEqual(await linesAt(60 * GIB), []);
});

test("useLines() tells of each model how long its memory lasts", async () => {
  // 8 - 3.2 - 1.42 GiB of 32 KiB each.
  assert.deepEqual(await linesAt(8 * GIB), [
    "room for about 110,000 tokens of new prompts with llama3.2:1b, " +
    "110,000 with llama3.2:3b",
  ]);
});

test("useLines() tells that one model leaves no room for another", async () => {
  const lines = await linesAt(5.5 * GIB);
  assert.equal(
    lines.at(-1),
    "one at a time: no other fits beside llama3.2:1b",
  );
});

test("useLines() tells nothing of what is denied", async () => {
  const lines = useLines(await snapshotOfMachine("laptop_thermal_critical"));
  assert.deepEqual([...lines], []);
});
