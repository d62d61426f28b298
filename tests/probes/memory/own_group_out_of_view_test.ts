/** An own control group that a namespace or a mount hides. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { fileText } from "../../../core/recording/file_contents.ts";
import memory from "../../../probes/memory.ts";
import { parseMountRoot } from "../../../probes/memory/mount_root.ts";
import { memoryHost } from "../../support/memory_host.ts";

type Files = Readonly<Record<string, string>>;
const TOP = "/sys/fs/cgroup";
const V1 = `${TOP}/memory`;
const NONE = "9223372036854771712";
const ROOT: Files = { [`${TOP}/cgroup.controllers`]: "cpu memory\n" };
const mount = (root: string, point = TOP, type = "cgroup2"): Files => ({
  "/proc/self/mountinfo": `22 1 0:21 / /sys rw shared:2 - sysfs sysfs rw\n` +
    `31 22 0:27 ${root} ${point} ro,nosuid shared:9 - ${type} cgroup rw\n`,
});
const mount1 = (root: string) => mount(root, V1, "cgroup");
const v2 = (at: string, max: string): Files => ({
  [`${at}/memory.max`]: `${max}\n`,
  [`${at}/memory.high`]: "max\n",
  [`${at}/memory.current`]: "1000\n",
  [`${at}/memory.stat`]: "inactive_file 0\n",
});
const v1 = (at: string, limit: string): Files => ({
  [`${at}/memory.limit_in_bytes`]: `${limit}\n`,
  [`${at}/memory.usage_in_bytes`]: "1000\n",
  [`${at}/memory.stat`]: `hierarchical_memory_limit ${limit}\n`,
});
const see = (own: string, ...files: readonly Files[]) =>
  memory(
    memoryHost({
      files: Object.assign({
        "/proc/meminfo":
          "MemTotal: 16000000 kB\nMemAvailable: 9000000 kB\nBuffers: 7 kB\n",
        "/proc/self/cgroup": own,
      }, ...files),
    }),
    {},
  );

const hidden: readonly (readonly [string, string, readonly Files[]])[] = [
  ["beside the namespace", "0::/../db\n", [ROOT, mount("/")]],
  ["above it", "0::/..\n", [ROOT, mount("/")]],
  ["beside it, by a name of the host's", "0::/../lxc\n", [
    ROOT,
    v2(`${TOP}/lxc`, "max"),
  ]],
  ["version 1 beside it", "4:memory:/../db\n", [v1(V1, NONE), mount1("/")]],
  ["the root, and no list of mounts", "0::/\n", [ROOT]],
  ["the root, and a mount of the host's", "0::/\n", [ROOT, mount("/../..")]],
  ["the root, and a mount with a limit above", "0::/\n", [
    ROOT,
    v2(TOP, "7000000"),
    mount("/.."),
  ]],
  ["the root, and a mount of another group", "0::/\n", [ROOT, mount("/a")]],
  ["the root, covered", "0::/\n", [ROOT, mount("/", TOP, "tmpfs")]],
  ["the root of a namespace without memory", "0::/\n", [
    {
      [`${TOP}/cgroup.controllers`]: "cpu\n",
      [`${TOP}/cgroup.type`]: "domain\n",
    },
    mount("/"),
  ]],
  ["a group below such a root", "0::/x\n", [
    {
      [`${TOP}/cgroup.controllers`]: "cpu\n",
      [`${TOP}/cgroup.type`]: "domain\n",
    },
    v2(`${TOP}/x`, "max"),
  ]],
  ["version 1, the root, no list of mounts", "4:memory:/\n", [v1(V1, NONE)]],
  ["version 1, a mount of the host's", "4:memory:/\n", [
    v1(V1, NONE),
    mount1("/.."),
  ]],
  ["not in the mount", "0::/machine.slice/vm7\n", [ROOT, mount("/")]],
  ["not in the mount, no list", "0::/machine.slice/vm7\n", [ROOT]],
  ["not in a mount with no limit, no list", "0::/vm7\n", [v2(TOP, "max")]],
  ["in a sibling whose name begins alike", "0::/vm77\n", [
    v2(TOP, "max"),
    mount("/vm7"),
  ]],
  ["version 1 not in the mount", "4:memory:/vm7\n", [
    v1(V1, NONE),
    mount1("/"),
  ]],
];
for (const [name, own, files] of hidden) {
  test(`memory() is incomplete with an own group out of view: ${name}`, async () => {
    const { incomplete } = await see(own, ...files);
    assert.match(
      incomplete ?? "",
      /own control group|Cannot find the memory limits/,
    );
  });
}

const level = { kind: "cgroup-max", availableBytes: 6999000, totalBytes: 7e6 };
const inView: readonly (readonly [
  string,
  string,
  readonly Files[],
  readonly unknown[],
])[] = [
  ["a bare init", "0::/\n", [ROOT, mount("/")], []],
  ["a bare init of version 1", "4:memory:/\n", [v1(V1, NONE), mount1("/")], []],
  ["a container's own namespace", "0::/\n", [
    ROOT,
    v2(TOP, "7000000"),
    { [`${TOP}/cgroup.type`]: "domain\n" },
    mount("/"),
  ], [level]],
  ["the same without a list of mounts", "0::/\n", [v2(TOP, "7000000")], [
    level,
  ]],
  ["the same without a limit", "0::/\n", [v2(TOP, "max")], []],
  ["a container that mounts its group", "0::/vm7/c\n", [
    v2(TOP, "7000000"),
    mount("/vm7/c"),
  ], [level]],
  ["a group below what is mounted", "0::/vm7/c d\n", [
    v2(TOP, "max"),
    v2(`${TOP}/c d`, "7000000"),
    mount("/vm7"),
  ], [level]],
  [
    "a group with a blank",
    "0::/c d\n",
    [v2(TOP, "7000000"), mount("/c\\040d")],
    [
      level,
    ],
  ],
  ["version 1 in a container with no limit", "4:memory:/docker/c7\n", [
    v1(V1, NONE),
    mount1("/docker/c7"),
  ], []],
  ["a session", "0::/user.slice\n", [ROOT, v2(`${TOP}/user.slice`, "max")], []],
];
for (const [name, own, files, want] of inView) {
  test(`memory() sees the own group of ${name}`, async () => {
    const { incomplete, memory: facts } = await see(own, ...files);
    assert.equal(incomplete, undefined);
    assert.deepEqual(facts?.levels.slice(1), want);
  });
}

test("a recording keeps of the mounts the groups' roots alone", () => {
  const text = "22 1 8:1 / /home/mary rw - ext4 /dev/sda1 rw\n" +
    "31 22 0:27 /mary/c\\040d /sys/fs/cgroup rw a:1 - cgroup2 mary rw\n" +
    "32 22 0:27 /mary /sys/fs/cgroup/memory rw - tmpfs mary rw\n";
  const paths = { group: (one: string) => one === "" ? "" : `g${one.length}` };
  const kept = fileText(
    "/proc/self/mountinfo",
    text,
    paths as never,
    {} as never,
  );
  assert.doesNotMatch(kept, /mary|sda/);
  assert.equal(parseMountRoot(kept, TOP, 2), "/g4/g3");
  assert.equal(parseMountRoot(kept, V1, 1), null);
});
