/** What memory of real machines does that a naive reader gets wrong. */

import assert from "node:assert/strict";
import { test } from "node:test";
import memory from "../../../probes/memory.ts";
import { parseOwnGroup } from "../../../probes/memory/group_path.ts";
import { parseMeminfo } from "../../../probes/memory/meminfo.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";
import { below, type Files } from "../../support/files_below.ts";

const MEMINFO = "MemTotal: 8000000 kB\nMemAvailable: 4000000 kB\n";
const V2 = "/sys/fs/cgroup";
const group = (path: string, files: Files): Files =>
  below(`${V2}${path}`, { "cgroup.controllers": "cpu memory\n", ...files });
const unlimited = { "memory.max": "max\n", "memory.high": "max\n" };

test("parseMeminfo() never takes MemFree", () => {
  assert.throws(
    () => parseMeminfo("MemTotal: 8 kB\nMemFree: 8 kB\n"),
    SyntaxError,
  );
});

test("parseMeminfo() parses by key behind other lines, above 2^31 KiB", () => {
  const text = "        total:    used:\nMem:  1 2 3\n" +
    "MemTotal: 4294967296 kB\nMemFree: 1 kB\nMemAvailable: 3221225472 kB\n";
  assert.deepEqual(parseMeminfo(text), {
    kind: "host",
    availableBytes: 3221225472 * 1024,
    totalBytes: 4294967296 * 1024,
  });
});

test("parseMeminfo() refuses more than there is", () => {
  const text = "MemTotal: 8 kB\nMemAvailable: 9 kB\n";
  assert.throws(() => parseMeminfo(text), RangeError);
});

test("memory() takes back what the page cache holds", async () => {
  const files = {
    "/proc/meminfo": MEMINFO,
    "/proc/self/cgroup": "0::/a\n",
    ...group("/a", {
      ...unlimited,
      "memory.max": "1000000\n",
      "memory.current": "900000\n",
      "memory.stat": "inactive_file 300000\nslab_reclaimable 50000\n",
    }),
  };
  const { memory: facts } = await memory(memoryHost({ files }), {});
  assert.deepEqual(facts?.levels[1], {
    kind: "cgroup-max",
    availableBytes: 450000,
    totalBytes: 1000000,
  });
});

test("memory() finds a parent's limit, with a literal \\x2d in a name", async () => {
  const name = "/user.slice/app\\x2dx.scope";
  const files = {
    "/proc/meminfo": MEMINFO,
    "/proc/self/cgroup": `0::${name}\n`,
    ...group(name, unlimited),
    ...group("/user.slice", {
      ...unlimited,
      "memory.high": "5000\n",
      "memory.current": "6000\n",
    }),
  };
  const { memory: facts } = await memory(memoryHost({ files }), {});
  assert.deepEqual(facts?.levels.slice(1), [
    { kind: "cgroup-high", availableBytes: 0, totalBytes: 5000 },
  ]);
});

const groups = [
  {
    name: "the memory controller's line of a hybrid",
    text: "11:cpu,memory:/docker/x\n1:name=systemd:/y\n0::/\n",
    want: { version: 1, path: "/docker/x" },
  },
  {
    name: "a name that holds what ends a line elsewhere",
    text: "4:memory:/a\rb\u2028c\n0::/\n",
    want: { version: 1, path: "/a\rb\u2028c" },
  },
  { name: "the root", text: "0::/\n", want: { version: 2, path: "" } },
];
for (const { name, text, want } of groups) {
  test(`parseOwnGroup() reads ${name}`, () => {
    assert.deepEqual(parseOwnGroup(text), want);
  });
}

const missing: readonly (readonly [string, Files])[] = [
  ["memory.max", group("/a", { "memory.high": "max" })],
  ["memory.current", group("/a", { ...unlimited, "memory.max": "10" })],
  [
    "a number in memory.max",
    group("/a", { ...unlimited, "memory.max": "lots", "memory.current": "1" }),
  ],
  ["every file of the group", { [`${V2}/a/x`]: "" }],
];
for (const [name, files] of missing) {
  test(`memory() is incomplete without ${name}`, async () => {
    const all = {
      "/proc/meminfo": MEMINFO,
      "/proc/self/cgroup": "0::/a\n",
      ...files,
    };
    const seen = await memory(memoryHost({ files: all }), {});
    assert.notEqual(seen.incomplete, undefined);
  });
}

test("memory() needs no limit where the controller is off", async () => {
  const files = {
    "/proc/meminfo": MEMINFO,
    "/proc/self/cgroup": "0::/a\n",
    [`${V2}/a/cgroup.controllers`]: "cpu\n",
  };
  const seen = await memory(memoryHost({ files }), {});
  assert.equal(seen.incomplete, undefined);
  assert.equal(seen.memory?.levels.length, 1);
});

test("memory() reads the group that the policy names, and only if it is there", async () => {
  const files = {
    "/proc/meminfo": MEMINFO,
    ...group("/system.slice/ollama.service", {
      ...unlimited,
      "memory.max": "5000\n",
      "memory.current": "1000\n",
    }),
    ...group("/system.slice", unlimited),
  };
  const host = memoryHost({ files });
  const cgroup = "/system.slice/ollama.service";
  const seen = await memory(host, { cgroup });
  assert.equal(seen.memory?.levels[1]?.availableBytes, 4000);
  const other = await memory(host, { cgroup: "/system.slice/none.service" });
  assert.match(other.incomplete ?? "", /none.service/);
});

const psi: readonly (readonly [string, Files, unknown])[] = [
  ["no /proc/pressure", {}, null],
  [
    "a kernel that keeps none",
    below("/proc/pressure", { memory: hostError("EOPNOTSUPP") }),
    null,
  ],
  [
    "cpu with only some, irq with only full",
    below("/proc/pressure", {
      cpu: "some avg10=1.00 avg60=0 avg300=0 total=0\n",
      irq: "full avg10=1.00 avg60=0 avg300=0 total=0\n",
      memory: "some avg10=9.00 avg60=0 avg300=0 total=0\n" +
        "full avg10=2.50 avg60=0 avg300=0 total=0\n",
    }),
    2.5,
  ],
];
for (const [name, files, want] of psi) {
  test(`memory() reads ${name}`, async () => {
    const host = memoryHost({ files: { "/proc/meminfo": MEMINFO, ...files } });
    const seen = await memory(host, { cgroup: "host" });
    assert.equal(seen.incomplete, undefined);
    assert.equal(seen.memory?.pressureFullAvg10Percent, want);
  });
}
