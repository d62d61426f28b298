/** Machines whose memory is bound by more than the machine. */

import { LAPTOP, meminfo, strict, without } from "./laptop.ts";
import type { Machines, Tree } from "./tree.ts";

/** Files of one control group with a limit, in the words of each version. */
function limited(at: string, version: 1 | 2): Tree {
  const files = version === 1
    ? {
      "memory.limit_in_bytes": "4831838208\n",
      "memory.usage_in_bytes": "3221225472\n",
      "memory.stat": "cache 700000000\nhierarchical_memory_limit 4831838208\n" +
        "total_inactive_file 671088640\n",
    }
    : {
      "memory.max": "4831838208\n",
      "memory.high": "max\n",
      "memory.current": "3221225472\n",
      "memory.stat": "inactive_file 671088640\n",
    };
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`${at}/${name}`, text]),
  );
}

/** The laptop with the control groups of the first version. */
const CGROUP1: Tree = {
  ...without(LAPTOP, "sys/fs/cgroup"),
  "proc/self/cgroup":
    "9:memory:/user.slice/session.scope\n1:name=systemd:/user.slice\n" +
    "0::/user.slice/session.scope\n",
  ...Object.fromEntries(
    ["", "/user.slice", "/user.slice/session.scope"].flatMap((group) => [
      [
        `sys/fs/cgroup/memory${group}/memory.limit_in_bytes`,
        "9223372036854771712\n",
      ],
      [
        `sys/fs/cgroup/memory${group}/memory.usage_in_bytes`,
        "3221225472\n",
      ],
      [
        `sys/fs/cgroup/memory${group}/memory.stat`,
        "cache 700000000\nhierarchical_memory_limit 9223372036854771712\n" +
        "total_inactive_file 671088640\n",
      ],
    ]),
  ),
};

/** The laptop, and what its kernel bounds. */
export const GROUPED: Machines = {
  // an old kernel with cgroup_disable=memory: no group can limit anything
  board_without_memory_controller: {
    ...without(LAPTOP, "sys/fs/cgroup"),
    "proc/self/cgroup": "6:pids:/user\n5:devices:/\n2:cpu,cpuacct:/user\n" +
      "1:name=openrc:/user\n",
    "sys/fs/cgroup/openrc/user/cgroup.procs": "1\n",
    "sys/fs/cgroup/cpu,cpuacct/user/cpu.shares": "1024\n",
  },
  laptop_strict_overcommit: { ...LAPTOP, ...strict(15_728_640, 6_291_456) },
  laptop_cgroup_tight: {
    ...LAPTOP,
    ...limited("sys/fs/cgroup/user.slice", 2),
  },
  // Our own session has no limit; the service that loads the model has one.
  laptop_service_tight: {
    ...LAPTOP,
    "sys/fs/cgroup/system.slice/memory.max": "max\n",
    "sys/fs/cgroup/system.slice/memory.high": "max\n",
    ...limited("sys/fs/cgroup/system.slice/ollama.service", 2),
  },
  laptop_cgroup1_tight: {
    ...CGROUP1,
    ...limited("sys/fs/cgroup/memory/user.slice", 1),
    "sys/fs/cgroup/memory/user.slice/session.scope/memory.stat":
      "cache 500000000\nhierarchical_memory_limit 4831838208\n" +
      "total_inactive_file 471859200\n",
  },
  container_cgroup1: {
    ...without(CGROUP1, "sys/fs/cgroup/memory/user.slice"),
    ...limited("sys/fs/cgroup/memory", 1),
    "proc/self/cgroup": "9:memory:/docker/0123456789ab\n0::/\n",
  },
  container_cgroup2: {
    ...without(LAPTOP, "sys/fs/cgroup"),
    ...limited("sys/fs/cgroup", 2),
    "sys/fs/cgroup/cgroup.controllers": "cpu memory pids\n",
    "proc/self/cgroup": "0::/\n",
  },
  // The group itself has no limit; one that the container cannot see has.
  container_pod_limit: {
    ...without(CGROUP1, "sys/fs/cgroup/memory"),
    "proc/self/cgroup": "7:memory:/kubepods/pod9/c1\n" +
      "1:name=systemd:/kubepods/pod9/c1\n",
    "sys/fs/cgroup/memory/memory.limit_in_bytes": "9223372036854771712\n",
    "sys/fs/cgroup/memory/memory.usage_in_bytes": "734003200\n",
    "sys/fs/cgroup/memory/memory.stat":
      "cache 209715200\nhierarchical_memory_limit 1610612736\n" +
      "total_inactive_file 104857600\n",
  },
  // lxcfs tells of the container's own memory; its host has 2.4 GiB left.
  container_on_busy_host: {
    ...without(LAPTOP, "sys/fs/cgroup"),
    ...limited("sys/fs/cgroup", 2),
    "sys/fs/cgroup/memory.max": "max\n",
    "sys/fs/cgroup/cgroup.controllers": "cpu memory pids\n",
    "proc/self/cgroup": "0::/\n",
    "proc/self/mountinfo": "41 40 0:33 /guests/7 / rw - btrfs /dev/vda2 rw\n" +
      "52 41 0:24 / /sys/fs/cgroup rw - cgroup2 none rw\n" +
      "58 41 0:47 /proc/meminfo /proc/meminfo rw - fuse.lxcfs lxcfs rw\n",
    "proc/meminfo": meminfo(16_252_928, 15_728_640, 0),
    "proc/zoneinfo": "Node 0, zone   Normal\n  per-node stats\n" +
      "      nr_inactive_file 150000\n      nr_active_file 90000\n" +
      "      nr_slab_reclaimable 30000\n  pages free     400000\n" +
      "        min      11000\n        low      13000\n" +
      "        high     16000\n        managed  4063232\n" +
      "        protection: (0, 0)\n",
  },
  laptop_commit_full: { ...LAPTOP, ...strict(8_126_464, 7_340_032) },
  laptop_cgroup_limit: {
    ...LAPTOP,
    "sys/fs/cgroup/user.slice/memory.max": "4294967296\n",
  },
};
