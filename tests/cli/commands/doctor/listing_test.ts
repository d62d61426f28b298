/** Lines of findings, on a narrow screen and in a pipe. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { fail, ok } from "../../../../cli/commands/doctor/finding.ts";
import { findingLines } from "../../../../cli/commands/doctor/listing.ts";
import "../../../support/quiet.ts";

const FINDINGS = [
  ok("clock", "the clocks agree"),
  fail(
    "plugins: backup-running",
    "it was refused, since its folder is open to others",
    "chmod go-w the folder, then look again",
  ),
];

test("findingLines() puts a sentence on one line where nobody looks", () => {
  assert.deepEqual(findingLines(FINDINGS, null), [
    "   ok    clock                    the clocks agree",
    " x fail  plugins: backup-running  " +
    "it was refused, since its folder is open to others",
    "         next: chmod go-w the folder, then look again",
  ]);
});

test("findingLines() breaks sentences beside the names", () => {
  // 34 columns stand before a sentence, and 30 are the least for it.
  assert.deepEqual(findingLines(FINDINGS, 64), [
    "   ok    clock                    the clocks agree",
    " x fail  plugins: backup-running  it was refused, since its",
    "                                  folder is open to others",
    "         next: chmod go-w the folder, then look again",
  ]);
});

test("findingLines() puts sentences below names on a narrow screen", () => {
  assert.deepEqual(findingLines(FINDINGS, 63)[0], "   ok    clock");
  const lines = findingLines(FINDINGS, 40);
  assert.deepEqual(lines, [
    "   ok    clock",
    "         the clocks agree",
    " x fail  plugins: backup-running",
    "         it was refused, since its",
    "         folder is open to others",
    "         next: chmod go-w the folder,",
    "         then look again",
  ]);
  for (const line of lines) assert.ok(line.length <= 40, line);
});

test("findingLines() of nothing is nothing", () => {
  assert.deepEqual(findingLines([], 80), []);
});
