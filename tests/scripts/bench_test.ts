/** The bench misses a bar when it is missed, and counts what leaves. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Sample } from "../../scripts/bench/measure.ts";
import { readTrace } from "../../scripts/bench/outside.ts";
import { judge, type Measured, ROWS } from "../../scripts/bench/rows.ts";
import { deviation, figure, median } from "../../scripts/bench/statistics.ts";

test("median() takes the middle, and refuses none", () => {
  assert.equal(median([3, 1, 2]), 2);
  assert.equal(median([4, 1, 3, 2]), 3);
  assert.throws(() => median([]), RangeError);
});

test("deviation() is not moved by one wild value", () => {
  assert.equal(deviation([10, 11, 9, 1000, 10]), 1);
  assert.deepEqual(figure([2, 2, 2]), { value: 2, noise: 0 });
});

function sample(cpuMs: number): Sample {
  return { cpuMs, wallMs: cpuMs, peakMiB: 1, exitCode: 0, stdout: "" };
}

function rowOf(name: string) {
  const row = ROWS.find((one) => one.name === name);
  assert.ok(row, name);
  return row;
}

test("judge() holds a bar, forgives noise, and tells a miss", () => {
  const row = rowOf("binary, service up / compiled hello, CPU");
  assert.equal(judge(row, { value: 1.6, noise: 0 }), "held");
  assert.equal(judge(row, { value: 1.7, noise: 0.11 }), "within noise");
  assert.equal(judge(row, { value: 1.7, noise: 0.09 }), "MISSED");
  assert.equal(judge(row, { value: NaN, noise: 0 }), "not measured");
  assert.equal(judge(row, null), "not measured");
  const least = rowOf("systeminformation's 7 calls on Node / binary, CPU");
  assert.equal(judge(least, { value: 5, noise: 0 }), "held");
  assert.equal(judge(least, { value: 4, noise: 0.5 }), "MISSED");
});

test("every bar that nothing was measured for says so", () => {
  const none: Measured = { samples: {}, outside: null, hungStates: [] };
  for (const row of ROWS) assert.equal(row.figure(none), null, row.name);
});

test("rows compare within a round and share out what is more", () => {
  const measured: Measured = {
    samples: {
      hello: [10, 20, 30].map(sample),
      binary: [20, 40, 60].map(sample),
      "binary, 8 plugins": [30, 60, 90].map(sample),
      "binary, 16 plugins": [38, 76, 114].map(sample),
    },
    outside: { children: 0, bytesBeyondLoopback: 0 },
    hungStates: ["timeout", "refused"],
  };
  const valueOf = (name: string) => rowOf(name).figure(measured)?.value;
  assert.equal(valueOf("binary, service up / compiled hello, CPU"), 2);
  assert.equal(valueOf("the first 8 plugins together, CPU"), 24);
  const each = valueOf("each further plugin (9 to 16), CPU") ?? NaN;
  assert.ok(Math.abs(each - 2.4) < 1e-9, String(each));
  assert.equal(valueOf("such runs that say timeout"), 0.5);
});

const THREAD = "7 clone3({flags=CLONE_VM|CLONE_THREAD, stack=0x1}, 88) = 8\n";

test("readTrace() counts no thread and no loopback", () => {
  const trace = THREAD +
    '7 sendto(25<TCP:[127.0.0.1:3->127.0.0.1:1]>, "G"..., 9, 0, NULL, 0) = 9\n' +
    '7 write(25<TCPv6:[[::1]:3->[::1]:1]>, "G"..., 9) = 9\n' +
    '7 write(1</dev/null>, "{"..., 9) = 9\n' +
    '7 sendto(5<TCP:[10.0.0.1:3->10.0.0.2:1]>, "G", 9, 0, NULL, 0) = -1 EPIPE (Broken pipe)\n';
  assert.deepEqual(readTrace(trace), { children: 0, bytesBeyondLoopback: 0 });
});

test("readTrace() counts children, and bytes to anywhere else", () => {
  const trace = "7 vfork( <unfinished ...>\n" +
    '8 execve("/bin/true", ["true"], 0x1) = 0\n' +
    "7 <... vfork resumed>) = 8\n" +
    "7 clone(child_stack=NULL, flags=CLONE_CHILD_SETTID|SIGCHLD) = 9\n" +
    '7 sendto(5<TCP:[10.0.0.1:3->10.0.0.2:1]>, "G"..., 9, 0, NULL, 0 <unfinished ...>\n' +
    THREAD +
    "7 <... sendto resumed>) = 9\n" +
    '7 sendto(6<UDP:[0.0.0.0:3]>, "q", 1, 0, {sa_family=AF_INET}, 16) = 1\n' +
    '7 write(9<TCPv6:[[2001:db8::1]:3->[2001:db8::2]:1]>, "G"..., 5) = 5\n';
  assert.deepEqual(readTrace(trace), { children: 2, bytesBeyondLoopback: 15 });
});
