/** Figures of the memory at the edge of what can be. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { parseLimit } from "../../../core/kernel/control_groups.ts";
import {
  parseReclaimable,
  parseUsage,
} from "../../../probes/memory/group_figures.ts";
import { parseOwnGroup } from "../../../probes/memory/group_path.ts";
import { parseMeminfo } from "../../../probes/memory/meminfo.ts";

test("parseMeminfo() takes what a number can hold", () => {
  const text = (kib: number) => `MemTotal: ${kib} kB\nMemAvailable: 1 kB\n`;
  const most = Math.floor(Number.MAX_SAFE_INTEGER / 1024);
  assert.equal(parseMeminfo(text(most)).totalBytes, most * 1024);
  assert.throws(() => parseMeminfo(text(most + 1)), RangeError);
});

test("parseLimit() knows no limit above what a number can hold", () => {
  assert.equal(parseLimit("9007199254740991"), 9007199254740991);
  assert.equal(parseLimit("9007199254740992"), null);
});

test("parseReclaimable() finds nothing in too large a number", () => {
  assert.equal(parseReclaimable(`inactive_file ${"9".repeat(15)}`), 1e15 - 1);
  assert.equal(parseReclaimable(`inactive_file ${"9".repeat(16)}`), 0);
});

test("parseUsage() takes a whole line only", () => {
  assert.equal(parseUsage("123\n", "usage"), 123);
  for (const text of ["123", "", "-1\n", "1 2\n", `${"9".repeat(16)}\n`]) {
    assert.throws(() => parseUsage(text, "usage"), SyntaxError);
  }
});

test("parseOwnGroup() takes a whole text only", () => {
  assert.throws(() => parseOwnGroup("0::/user.slice"), SyntaxError);
});
