/** A service's group that cannot be found: absent by proof, else unknown. */

import assert from "node:assert/strict";
import { test } from "node:test";
import memory from "../../../probes/memory.ts";
import {
  hostError,
  memoryHost,
  type MemoryMachine,
} from "../../support/memory_host.ts";

const GIB = 1024 ** 3;
const V2 = "/sys/fs/cgroup";
const SLICE = `${V2}/system.slice`;
const UNIT = `${SLICE}/ollama.service`;
type Files = Record<string, string | Error>;

const MEMINFO = "MemTotal: 67108864 kB\nMemAvailable: 41943040 kB\n" +
  "Buffers: 90112 kB\nCommitLimit: 9 kB\nCommitted_AS: 1 kB\n";
const FREE = 40 * GIB;
const group = (at: string, max: number | "max", used = 0): Files => ({
  [`${at}/cgroup.controllers`]: "memory pids\n",
  [`${at}/cgroup.procs`]: "",
  [`${at}/memory.max`]: `${max}\n`,
  [`${at}/memory.high`]: "max\n",
  [`${at}/memory.current`]: `${used}\n`,
  [`${at}/memory.stat`]: "inactive_file 0\nslab_reclaimable 0\n",
});
/** A machine whose own group is at a path, as the kernel tells it. */
const machine = (own: string): Files => ({
  "/proc/meminfo": MEMINFO,
  "/proc/self/cgroup": `0::${own}\n`,
  [`${V2}/cgroup.controllers`]: "memory pids\n",
  [`${V2}/cgroup.procs`]: "1\n",
});
const USER = "/user.slice/user-1002.slice";
const SESSION: Files = {
  ...machine(USER),
  ...group(`${V2}/user.slice`, "max"),
  ...group(`${V2}${USER}`, "max"),
};
/** Its service has 3 GiB of 11 left. */
const TIGHT: Files = {
  ...SESSION,
  ...group(SLICE, "max", 8 * GIB),
  ...group(UNIT, 11 * GIB, 8 * GIB),
};

/** A host whose listings of some directories are others. */
function hostOf(
  files: Files,
  listed: Readonly<Record<string, readonly string[] | Error>>,
) {
  const whole = memoryHost({ files });
  return {
    ...whole,
    readDir: (path: string) => {
      const names = listed[path];
      if (names === undefined) return whole.readDir(path);
      return names instanceof Error
        ? Promise.reject(names)
        : Promise.resolve([...names]);
    },
  };
}

const GONE = hostError("ENOENT");
const lists: readonly (readonly [string, MemoryMachine["dirs"]])[] = [
  ["its own folder gone", { [UNIT]: GONE }],
  ["its own folder closed", { [UNIT]: hostError("EACCES") }],
  ["an empty list of the mount", { [V2]: [] }],
  ["a list of other names", { [V2]: ["node0", "node1"] }],
  ["a list that ends early", { [V2]: ["cgroup.controllers"] }],
  ["its folder gone, and its slice", { [UNIT]: GONE, [SLICE]: GONE }],
  ["its folder gone, and a slice that lists nothing", {
    [UNIT]: GONE,
    [SLICE]: [],
  }],
  ["its folder gone, and a slice of other names", {
    [UNIT]: GONE,
    [SLICE]: ["name0", "name1"],
  }],
  ["its folder and slice gone, and a list that ends early", {
    [UNIT]: GONE,
    [SLICE]: GONE,
    [V2]: ["cgroup.controllers", "cgroup.procs"],
  }],
];
for (const [name, dirs] of lists) {
  test(`memory() loses no service's limit to ${name}`, async () => {
    const seen = await memory(hostOf(TIGHT, dirs ?? {}), { cgroup: "self" });
    const least = Math.min(
      ...seen.memory?.levels.map((one) => one.availableBytes) ?? [],
    );
    assert.ok(
      seen.incomplete !== undefined || least === 3 * GIB,
      `${least} bytes, and nothing is amiss`,
    );
  });
}

const v1 = (path: string): Files => ({
  [`${V2}/memory${path}/memory.limit_in_bytes`]: "9223372036854771712\n",
  [`${V2}/memory${path}/memory.usage_in_bytes`]: "1\n",
  [`${V2}/memory${path}/memory.stat`]:
    "hierarchical_memory_limit 9223372036854771712\n",
});
const healthy: readonly (readonly [string, Files])[] = [
  ["a session without units of the system", SESSION],
  ["units, none of them the service's", {
    ...SESSION,
    ...group(SLICE, "max"),
    ...group(`${SLICE}/cron.service`, "max"),
  }],
  ["a slice that has no units yet", { ...SESSION, ...group(SLICE, "max") }],
  ["an init without slices", {
    ...machine("/openrc.sshd"),
    ...group(`${V2}/openrc.sshd`, "max"),
  }],
  ["an init that makes no groups", {
    ...machine("/"),
    "/proc/self/mountinfo": "25 1 8:1 / / rw - ext4 d rw\n" +
      `40 25 0:30 / ${V2} rw - cgroup2 cgroup2 rw\n`,
  }],
  ["a container, its own group at the top", {
    ...machine("/"),
    ...group(V2, "max"),
  }],
  ["a unit of the system that is not the service", {
    ...machine("/system.slice/agent.service"),
    ...group(SLICE, "max"),
    ...group(`${SLICE}/agent.service`, "max"),
  }],
  ["version 1", {
    "/proc/meminfo": MEMINFO,
    "/proc/self/cgroup": "8:memory:/user\n",
    ...v1(""),
    ...v1("/user"),
  }],
  ["a controller that is off", {
    ...machine("/"),
    "/proc/cgroups": "#subsys_name\thierarchy\tnum_cgroups\tenabled\n" +
      "memory\t0\t1\t0\n",
  }],
];
for (const [name, files] of healthy) {
  test(`memory() misses no service beside ${name}`, async () => {
    const seen = await memory(memoryHost({ files }), { cgroup: "self" });
    assert.equal(seen.incomplete, undefined);
    assert.deepEqual(
      seen.memory?.levels.map((one) => one.availableBytes),
      [FREE],
    );
  });
}
