/** Lines of /proc/PID/cgroup: what can be read, and what cannot. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  countsMemory,
  parseGroupLine,
} from "../../../core/kernel/control_groups.ts";

const read: readonly (readonly [string, string, string, boolean])[] = [
  ["0::/", "", "/", false],
  ["11:cpu,memory:/docker/x", "cpu,memory", "/docker/x", true],
  ["3:memory:/a:b\rc\u2028d", "memory", "/a:b\rc\u2028d", true],
  ["1:name=memory:/y", "name=memory", "/y", false],
];
for (const [line, controllers, path, isCounted] of read) {
  test(`parseGroupLine() reads ${JSON.stringify(line)}`, () => {
    const group = parseGroupLine(line);
    assert.ok(group);
    assert.deepEqual([group.controllers, group.path], [controllers, path]);
    assert.equal(countsMemory(group), isCounted);
  });
}

for (const line of ["", "0::", "0:/", "::/", "x0::/", "4:memory:a", "4:/a"]) {
  test(`parseGroupLine() cannot read "${line}"`, () => {
    assert.equal(parseGroupLine(line), null);
  });
}
