/** Kernels without a memory controller, and those that may hide one. */

import assert from "node:assert/strict";
import { test } from "node:test";
import memory from "../../../probes/memory.ts";
import { parseDisabled } from "../../../probes/memory/controller_availability.ts";
import { parseOwnGroup } from "../../../probes/memory/group_path.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";

type Files = Readonly<Record<string, string | Error>>;

const HEADER = "#subsys_name\thierarchy\tnum_cgroups\tenabled\n";
const OFF = `${HEADER}cpu\t3\t14\t1\nmemory\t0\t1\t0\n`;
const ON = `${HEADER}cpu\t3\t14\t1\nmemory\t0\t61\t1\n`;
const CPU = "3:cpu:/\n2:pids:/a\n1:name=elogind:/2\n";
const MOUNTED = { "/sys/fs/cgroup/cpu/cpu.shares": "1024\n" };

const told: readonly (readonly [string, string, boolean])[] = [
  ["switched off", OFF, true],
  ["switched on", ON, false],
  ["left out", `${HEADER}cpu\t0\t14\t1\n`, false],
  ["another's name", `${HEADER}memory_x\t0\t1\t0\n`, false],
  ["nothing", "", false],
];
for (const [name, text, want] of told) {
  test(`parseDisabled() says ${want} of a controller ${name}`, () => {
    assert.equal(parseDisabled(text), want);
  });
}

test("parseOwnGroup() tells none from one that cannot be read", () => {
  assert.equal(parseOwnGroup(CPU), null);
  assert.equal(parseOwnGroup(""), null);
  for (
    const text of [
      "}{\n",
      `${CPU}\n`,
      `${CPU}9:mem`,
      "4:memory:\n",
      "4:memory\n0::/\n",
    ]
  ) {
    assert.throws(() => parseOwnGroup(text), SyntaxError, text);
  }
});

function look(files: Files, dirs: readonly string[] = []) {
  const host = memoryHost({
    files: {
      "/proc/meminfo": "MemTotal: 8000000 kB\nMemAvailable: 6000000 kB\n",
      ...files,
    },
    dirs: Object.fromEntries(dirs.map((one) => [one, []])),
  });
  return memory(host, {});
}

const proven: readonly (readonly [string, Files, string[]?])[] = [
  ["other hierarchies alone", { "/proc/self/cgroup": CPU, ...MOUNTED }],
  ["no hierarchy, and no mount", { "/proc/self/cgroup": "" }],
  ["no hierarchy, and an empty place for mounts", {
    "/proc/self/cgroup": "",
  }, ["/sys/fs/cgroup"]],
  ["a folder for it, and the word of the kernel", {
    "/proc/self/cgroup": CPU,
    "/proc/cgroups": OFF,
  }, ["/sys/fs/cgroup/memory"]],
  ["version 2 without a mount, and the word of the kernel", {
    "/proc/self/cgroup": `${CPU}0::/user.slice\n`,
    "/proc/cgroups": OFF,
    ...MOUNTED,
  }],
  ["version 2 that lists others", {
    "/proc/self/cgroup": `${CPU}0::/user.slice\n`,
    "/sys/fs/cgroup/unified/cgroup.controllers": "\n",
    "/sys/fs/cgroup/unified/user.slice/cgroup.controllers": "\n",
    ...MOUNTED,
  }],
];
for (const [name, files, dirs] of proven) {
  test(`memory() takes the machine's own for the level: ${name}`, async () => {
    const seen = await look(files, dirs);
    assert.equal(seen.incomplete, undefined);
    assert.deepEqual(seen.memory?.levels.map((one) => one.kind), ["host"]);
  });
}

const LINE = /line of the memory controller, or one that begins with "0::"/;
const hidden: readonly (readonly [string, Files, RegExp, string[]?])[] = [
  ["a line that cannot be read", {
    "/proc/self/cgroup": `${CPU}}{\n`,
  }, LINE],
  ["a mount that no line is of", {
    "/proc/self/cgroup": CPU,
    "/sys/fs/cgroup/memory/tasks": "",
  }, /has "memory"/],
  ["no hierarchy beside a mount", {
    "/proc/self/cgroup": "",
    "/sys/fs/cgroup/cgroup.controllers": "cpu memory\n",
  }, /has "cgroup.controllers"/],
  ["places that cannot be listed", {
    "/proc/self/cgroup": CPU,
    "/sys/fs/cgroup": hostError("EACCES", "EACCES"),
  }, /EACCES/],
  [
    "version 2 without a mount",
    {
      "/proc/self/cgroup": "0::/user.slice\n",
      "/proc/cgroups": ON,
    },
    /"\/sys\/fs\/cgroup", nor "memory" disabled in/,
    ["/sys/fs/cgroup"],
  ],
  ["version 2 below a mount of others", {
    "/proc/self/cgroup": `${CPU}0::/\n`,
    ...MOUNTED,
  }, /control group of version 2 in/],
  [
    "version 1 in an empty folder",
    {
      "/proc/self/cgroup": "4:memory:/\n",
    },
    /control group of version 1 in|limits of/,
    ["/sys/fs/cgroup/memory"],
  ],
  ["version 1 without a mount", {
    "/proc/self/cgroup": "4:memory:/x\n",
    ...MOUNTED,
  }, /Cannot find "memory" in "\/sys\/fs\/cgroup"/],
];
for (const [name, files, want, dirs = []] of hidden) {
  test(`memory() is incomplete where it may be hidden: ${name}`, async () => {
    const host = memoryHost({
      files: {
        "/proc/meminfo": "MemTotal: 8000000 kB\nMemAvailable: 6000000 kB\n",
        ...files,
      },
      dirs: Object.fromEntries(
        [
          ...dirs.map((one) => [one, []]),
          ...Object.entries(files).filter(([, one]) => one instanceof Error),
        ],
      ),
    });
    assert.match((await memory(host, {})).incomplete ?? "", want);
  });
}
