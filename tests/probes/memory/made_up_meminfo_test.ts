/** Containers whose /proc/meminfo is made for them (lxcfs). */

import assert from "node:assert/strict";
import { test } from "node:test";
import memory from "../../../probes/memory.ts";
import { parseZones } from "../../../probes/memory/machine.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";
import { redact } from "../../support/redacting.ts";

const PAGE = 4096;

/** A zone of so many pages; the first of a node has the node's own lines. */
const zone = (
  { free, managed, low, high, protection, file = null }: {
    readonly free: number;
    readonly managed: number;
    readonly low: number;
    readonly high: number;
    readonly protection: string;
    readonly file?: readonly [number, number, number] | null;
  },
) =>
  "Node 0, zone      Any\n" +
  (file === null ? "" : "  per-node stats\n" +
    `      nr_inactive_anon 90000\n      nr_inactive_file ${file[0]}\n` +
    `      nr_active_file ${file[1]}\n      nr_slab_reclaimable ${file[2]}\n` +
    "      nr_kernel_misc_reclaimable 0\n") +
  `  pages free     ${free}\n        boost    0\n        min      20\n` +
  `        low      ${low}\n        high     ${high}\n` +
  `        spanned  9999999\n        present  9999999\n` +
  `        managed  ${managed}\n        cma      0\n` +
  `        protection: (${protection})\n      nr_free_pages ${free}\n` +
  "  pagesets\n    cpu: 0\n              count: 70\n" +
  "              high:  378\n              batch: 63\n";

/** A busy host of 32 GiB: 1.5 GiB are free, 2 GiB of files and slabs. */
const BUSY = zone({
  ...{ free: 3840, managed: 3840, low: 25, high: 30 },
  ...{ protection: "0, 1900, 31000", file: [300000, 150000, 60000] },
}) + zone({
  ...{ free: 390000, managed: 8300000, low: 17000, high: 21000 },
  protection: "0, 0, 0",
}) + zone({
  ...{ free: 0, managed: 0, low: 0, high: 0, protection: "0, 0, 0" },
});
const LOW = 17025;
const RESERVED = 3840 + 21000;
const LEFT = (393840 - RESERVED + 450000 - LOW + 60000 - LOW) * PAGE;
const ALL = 8303840 * PAGE;

test("parseZones() counts as the kernel does", () => {
  assert.deepEqual(parseZones(BUSY), {
    kind: "host",
    availableBytes: LEFT,
    totalBytes: ALL,
  });
});

test("parseZones() takes half of a small page cache", () => {
  const text = zone({
    ...{ free: 1000, managed: 5000, low: 400, high: 500 },
    ...{ protection: "0", file: [100, 100, 40] },
  });
  assert.equal(parseZones(text).availableBytes, (500 + 100 + 20) * PAGE);
});

test("parseZones() never goes below nothing", () => {
  const text = zone({
    ...{ free: 10, managed: 5000, low: 400, high: 500 },
    ...{ protection: "0, 900", file: [0, 0, 0] },
  });
  assert.equal(parseZones(text).availableBytes, 0);
});

const broken: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["no files", BUSY.replace(/^.*nr_active_file.*\n/m, "")],
  ["a zone without its size", BUSY.replace(/^ +managed .*\n/m, "")],
  ["a zone without its reserve", BUSY.replace(/^ +protection.*\n/m, "")],
  ["more free than there is", BUSY.replace("free     390000", "free 99999999")],
];
for (const [name, text] of broken) {
  test(`parseZones() refuses ${name}`, () => {
    assert.throws(() => parseZones(text), SyntaxError);
  });
}

const GIB = 1024 ** 3;
const meminfo = (total: number, available: number, buffers: number) =>
  `MemTotal:       ${total * 1048576} kB\nMemFree:  1 kB\n` +
  `MemAvailable:   ${available * 1048576} kB\nBuffers:  ${buffers} kB\n`;
const mount = (root: string, type: string) =>
  "36 25 0:6 / / rw - zfs rpool/ct rw\n" +
  `98 97 0:59 ${root} /proc/meminfo rw,nosuid - ${type} lxcfs rw\n`;
const LXCFS = mount("/proc/meminfo", "fuse.lxcfs");

const read = (files: Record<string, string | Error>) =>
  memory(memoryHost({ files }), { cgroup: "host" });
const boundOf = async (files: Record<string, string | Error>) => {
  const seen = await read(files);
  assert.equal(seen.incomplete, undefined);
  return Math.min(
    ...seen.memory?.levels.map((one) => one.availableBytes) ?? [],
  );
};

const machines: readonly (readonly [
  string,
  Record<string, string>,
  number,
])[] = [
  ["a container without a limit on a busy host", {
    "/proc/meminfo": meminfo(32, 31, 0),
    "/proc/self/mountinfo": LXCFS,
    "/proc/zoneinfo": BUSY,
  }, LEFT],
  ["one whose limit is more than the host has left", {
    "/proc/meminfo": meminfo(12, 9, 0),
    "/proc/self/mountinfo": LXCFS,
    "/proc/zoneinfo": BUSY,
  }, LEFT],
  ["one that is fuller than its host", {
    "/proc/meminfo": meminfo(4, 1, 0),
    "/proc/self/mountinfo": LXCFS,
    "/proc/zoneinfo": BUSY,
  }, GIB],
  ["a plain file over the kernel's", {
    "/proc/meminfo": meminfo(64, 60, 0),
    "/proc/self/mountinfo": mount("/fake/meminfo", "ext4"),
    "/proc/zoneinfo": BUSY,
  }, LEFT],
  ["mounts that are hidden", {
    "/proc/meminfo": meminfo(64, 60, 0),
    "/proc/zoneinfo": BUSY,
  }, LEFT],
  ["what is no list of mounts", {
    "/proc/meminfo": meminfo(64, 60, 0),
    "/proc/self/mountinfo": "garbage\n",
    "/proc/zoneinfo": BUSY,
  }, LEFT],
  // What is the machine's own stays what it was.
  ["a sandbox that has neither mounts nor zones", {
    "/proc/meminfo": meminfo(16, 6, 0),
  }, 6 * GIB],
  ["a machine without buffers", {
    "/proc/meminfo": meminfo(16, 7, 0),
    "/proc/self/mountinfo": "36 25 0:6 / / rw - overlay none rw\n",
  }, 7 * GIB],
  ["the kernel's own over itself", {
    "/proc/meminfo": meminfo(16, 7, 0),
    "/proc/self/mountinfo": mount("/meminfo", "proc"),
  }, 7 * GIB],
  ["a machine that has buffers", {
    "/proc/meminfo": meminfo(16, 5, 12),
    "/proc/self/mountinfo": LXCFS,
  }, 5 * GIB],
];
for (const [name, files, want] of machines) {
  test(`memory() binds ${name} by the least`, async () => {
    assert.equal(await boundOf(files), want);
  });
}

test("memory() is incomplete where the zones of the host are hidden", async () => {
  const files = {
    "/proc/meminfo": meminfo(32, 31, 0),
    "/proc/self/mountinfo": LXCFS,
  };
  for (const zones of [hostError("EACCES"), hostError("ENOENT"), "Node 0\n"]) {
    const seen = await read({ ...files, "/proc/zoneinfo": zones })
      .catch((error: Error) => ({ incomplete: error.message }));
    assert.notEqual(seen.incomplete, undefined);
  }
});

test("a recording keeps what tells that the file is made up, and the zones", async () => {
  const kept = (path: string, text: string) =>
    String(redact({ call: "readText", args: [path], result: text })?.result);
  const alice = LXCFS.replace("rpool/ct", "rpool/alice");
  const mounts = kept("/proc/self/mountinfo", alice);
  const zones = kept("/proc/zoneinfo", BUSY);
  assert.doesNotMatch(mounts, /alice|rpool/);
  assert.deepEqual(parseZones(zones), parseZones(BUSY));
  const files = {
    "/proc/meminfo": meminfo(32, 31, 0),
    "/proc/self/mountinfo": mounts,
    "/proc/zoneinfo": zones,
  };
  assert.equal(await boundOf(files), LEFT);
});
