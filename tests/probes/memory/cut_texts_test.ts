/** Texts of the kernel that are cut short: what they lost is not absent. */

import assert from "node:assert/strict";
import { test } from "node:test";
import memory from "../../../probes/memory.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";

const GIB = 1024 ** 3;
type Files = Record<string, string | Error>;

const MEMINFO = "MemTotal:       50331648 kB\nMemFree:  9 kB\n" +
  "MemAvailable:   48234496 kB\nBuffers:               0 kB\n" +
  "Cached:  7 kB\nCommitLimit:  9 kB\nCommitted_AS:  1 kB\n";
const ZONES = "Node 0, zone   Normal\n  per-node stats\n" +
  "      nr_inactive_file 40000\n      nr_active_file 20000\n" +
  "  pages free     300000\n        low      9000\n        high     11000\n" +
  "        managed  12582912\n        protection: (0, 0)\n";
const LEFT = (300000 - 11000 + 60000 - 9000) * 4096;
/** A guest without a limit, beside others that left little of the host. */
const GUEST: Files = {
  "/proc/meminfo": MEMINFO,
  "/proc/self/mountinfo": "61 60 0:52 / / rw - zfs tank/ct/104 rw\n" +
    "66 61 0:44 /proc/meminfo /proc/meminfo rw - fuse.lxcfs lxcfs rw\n",
  "/proc/zoneinfo": ZONES,
};

const look = (files: Files, cgroup = "host") =>
  memory(memoryHost({ files }), { cgroup });

/** Memory that a verdict can count on; 0: something is amiss. */
async function boundOf(files: Files, cgroup = "host"): Promise<number> {
  const seen = await look(files, cgroup).catch(() => null);
  if (seen === null || seen.incomplete !== undefined) return 0;
  return Math.min(
    ...seen.memory?.levels.map((one) => one.availableBytes) ?? [],
  );
}

for (const path of Object.keys(GUEST)) {
  test(`memory() is no laxer with ${path} cut anywhere`, async () => {
    assert.equal(await boundOf(GUEST), LEFT);
    const text = String(GUEST[path]);
    const lax = [];
    // A list of mounts that ends with a whole line is one of fewer mounts.
    for (let end = 0; end < text.length; end++) {
      const isLine = text[end - 1] === "\n" && path.endsWith("mountinfo");
      const cut = { ...GUEST, [path]: text.slice(0, end) };
      if (!isLine && await boundOf(cut) > LEFT) lax.push(end);
    }
    assert.deepEqual(lax, []);
  });
}

test("memory() asks no mounts where the machine has buffers", async () => {
  const files = {
    "/proc/meminfo": MEMINFO.replace(" 0 kB", " 88 kB"),
    "/proc/self/mountinfo": hostError("EIO"),
    "/proc/zoneinfo": hostError("EIO"),
  };
  assert.equal(await boundOf(files), 46 * GIB);
});

test("memory() is no laxer under strict overcommit with a text cut anywhere", async () => {
  const text = "MemTotal: 33554432 kB\nMemAvailable: 20971520 kB\n" +
    "Buffers: 1024 kB\nCommitLimit: 8388608 kB\nCommitted_AS: 6291456 kB\n";
  const files = { "/proc/sys/vm/overcommit_memory": "2\n" };
  assert.equal(await boundOf({ ...files, "/proc/meminfo": text }), 2 * GIB);
  for (let end = 0; end < text.length; end++) {
    const cut = { ...files, "/proc/meminfo": text.slice(0, end) };
    assert.ok(
      await boundOf(cut) <= 2 * GIB,
      JSON.stringify(text.slice(0, end)),
    );
  }
});

const V2 = "/sys/fs/cgroup";
const groups = (controllers: string): Files => ({
  "/proc/meminfo": "MemTotal: 900 kB\nMemAvailable: 800 kB\nBuffers: 1 kB\n",
  "/proc/self/cgroup": "0::/lab.slice\n",
  [`${V2}/cgroup.controllers`]: "cpu memory\n",
  [`${V2}/lab.slice/cgroup.controllers`]: controllers,
});

test("memory() believes no list of controllers that is cut short", async () => {
  for (const list of ["cpu io\n", "cpuset\n", ""]) {
    assert.notEqual(await boundOf(groups(list), "self"), 0, list);
  }
  for (const list of ["cpu memory\n", "cpu memor", "cpu", "cpu "]) {
    assert.equal(await boundOf(groups(list), "self"), 0, list);
  }
});

test("memory() finds a hierarchy that no list tells of", async () => {
  const files = {
    "/proc/meminfo": "MemTotal: 900 kB\nMemAvailable: 800 kB\nBuffers: 1 kB\n",
    "/proc/self/cgroup": "3:cpu:/x\n",
    [`${V2}/cpu/tasks`]: "1\n",
  };
  assert.notEqual(await boundOf(files, "self"), 0);
  for (const one of ["memory/tasks", "unified/tasks", "cgroup.controllers"]) {
    const machine = { ...files, [`${V2}/${one}`]: "1\n" };
    assert.equal(await boundOf(machine, "self"), 0, one);
    for (const listed of [[], ["cpu"], ["name0"]]) {
      const host = memoryHost({ files: machine });
      const seen = await memory({
        ...host,
        readDir: (path) =>
          path === V2 ? Promise.resolve(listed) : host.readDir(path),
      }, { cgroup: "self" });
      assert.notEqual(seen.incomplete, undefined, `${one}: ${listed}`);
    }
  }
});

test("memory() believes no top of a namespace that its list does not show", async () => {
  const files = {
    "/proc/meminfo": "MemTotal: 900 kB\nMemAvailable: 800 kB\nBuffers: 1 kB\n",
    "/proc/self/cgroup": "0::/\n",
    "/proc/self/mountinfo": `9 1 0:3 / ${V2} ro - cgroup2 none ro\n`,
    [`${V2}/cgroup.controllers`]: "cpu\n",
    [`${V2}/cgroup.events`]: "populated 1\n",
  };
  for (const listed of [null, [], ["name0"], ["\u0000", ".."]]) {
    const host = memoryHost({ files });
    const seen = await memory({
      ...host,
      readDir: (path) =>
        path === V2 && listed ? Promise.resolve(listed) : host.readDir(path),
    }, { cgroup: "self" });
    assert.notEqual(seen.incomplete, undefined, String(listed));
  }
});
