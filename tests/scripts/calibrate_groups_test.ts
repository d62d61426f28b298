/** Files of control groups, of both versions. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  limitWrites,
  parseCounters,
  withoutController,
} from "../../scripts/calibrate/group_files.ts";

const V1: Readonly<Record<string, string>> = {
  "memory.usage_in_bytes": "700\n",
  "memory.max_usage_in_bytes": "900\n",
  "memory.failcnt": "31\n",
  "memory.stat": "pgmajfault 2\ntotal_pgmajfault 5\n",
  "memory.oom_control": "oom_kill_disable 0\nunder_oom 0\noom_kill 1\n",
};
const V2: Readonly<Record<string, string>> = {
  "memory.current": "700\n",
  "memory.peak": "900\n",
  "memory.stat": "anon 1\npgmajfault 5\n",
  "memory.events": "low 0\nhigh 7\nmax 31\noom 4\noom_kill 1\n",
};
const WANT = {
  usageBytes: 700,
  peakBytes: 900,
  majorFaults: 5,
  limitHits: 31,
  oomKills: 1,
};
const reading = (files: Readonly<Record<string, string>>) => (name: string) =>
  files[name] ?? null;

test("parseCounters() reads the same of both versions", () => {
  assert.deepEqual(parseCounters(1, reading(V1)), WANT);
  assert.deepEqual(parseCounters(2, reading(V2)), WANT);
});

test("parseCounters() knows no peak on an older kernel", () => {
  const { "memory.peak": _, ...older } = V2;
  assert.equal(parseCounters(2, reading(older)).peakBytes, null);
});

for (const [version, files] of [[1, V1], [2, V2]] as const) {
  for (const name of Object.keys(files)) {
    if (name === "memory.peak") continue;
    test(`parseCounters() of v${version} counts nothing as 0 without ${name}`, () => {
      const { [name]: _, ...rest } = files;
      assert.throws(() => parseCounters(version, reading(rest)), SyntaxError);
    });
  }
}

test("limitWrites() lowers memory before memory and swap, and lifts after", () => {
  assert.deepEqual(limitWrites(1, 4096, true), [
    ["memory.limit_in_bytes", "4096"],
    ["memory.memsw.limit_in_bytes", "4096"],
  ]);
  assert.deepEqual(limitWrites(1, null, true), [
    ["memory.memsw.limit_in_bytes", "-1"],
    ["memory.limit_in_bytes", "-1"],
  ]);
  assert.deepEqual(limitWrites(1, 4096, false), [
    ["memory.limit_in_bytes", "4096"],
  ]);
  assert.deepEqual(limitWrites(2, 8192, true), [
    ["memory.max", "8192"],
    ["memory.swap.max", "0"],
  ]);
  assert.deepEqual(limitWrites(2, null, false), [["memory.max", "max"]]);
});

test("withoutController() tells where v2 hands memory on", () => {
  assert.equal(withoutController("/c", "cpu memory pids\n"), null);
  assert.match(withoutController("/c", "cpu memory_x\n") ?? "", /"\/c\/cgroup/);
  assert.match(withoutController("/c", null) ?? "", /--group/);
});
