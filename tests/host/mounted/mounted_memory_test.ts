/** Memory of the host out of a container: no group of ours, the service's. */

import {
  COMMON,
  FILES_1,
  FILES_2,
  GIB,
  group1,
  group2,
  type MemoryCase,
  MOUNT_1,
  MOUNT_2,
  testMemory,
  UNIT,
} from "../../support/mounted_memory.ts";

const cases: readonly MemoryCase[] = [
  { name: "no service", version: 1, files: FILES_1, want: 20 },
  { name: "no service", version: 2, files: FILES_2, want: 20 },
  {
    name: "a service with a limit",
    version: 1,
    files: { ...FILES_1, ...group1(UNIT, 6 * GIB) },
    want: 6,
  },
  {
    name: "a service with a limit",
    version: 2,
    files: { ...FILES_2, ...group2(UNIT, String(7 * GIB)) },
    want: 7,
  },
  {
    name: "a service with a soft limit",
    version: 2,
    files: { ...FILES_2, ...group2(UNIT, "max", String(5 * GIB)) },
    want: 5,
  },
  {
    name: "a group that the policy states",
    version: 2,
    files: {
      ...FILES_2,
      ...group2("/llm.slice", "max"),
      ...group2("/llm.slice/a", String(3 * GIB)),
    },
    cgroup: "/llm.slice/a",
    want: 3,
  },
  {
    name: "a group of the policy that is not there",
    version: 1,
    files: FILES_1,
    cgroup: "/llm.slice/a",
    want: /Cannot find the control group/,
  },
  {
    name: "a container's own group at the top",
    version: 2,
    files: {
      ...FILES_2,
      ...group2("", String(9 * GIB)),
      [`${MOUNT_2}/cgroup.type`]: "domain\n",
    },
    want: /not the root of all control groups/,
  },
  {
    name: "a container's own group at the top, of no matter",
    version: 2,
    files: { ...FILES_2, [`${MOUNT_2}/cgroup.type`]: "domain\n" },
    cgroup: "host",
    want: 20,
  },
  {
    name: "no groups mounted",
    version: 2,
    files: { ...COMMON, [`${MOUNT_2}/`]: "" },
    want: /not the root of all control groups/,
  },
  {
    name: "no memory mounted",
    version: 1,
    files: { ...COMMON, "/sys/fs/cgroup/cpu/": "" },
    want: /not the root of all control groups/,
  },
  {
    name: "no place for groups",
    version: 2,
    files: { ...COMMON, "/sys/class/": "" },
    want: /not the root of all control groups/,
  },
  {
    name: "a service's group that is a plain folder",
    version: 1,
    files: { ...FILES_1, ...group1(UNIT, 30 * GIB) },
    plain: [`${MOUNT_1}${UNIT}`],
    want: /not on a file system of the kernel/,
  },
  {
    name: "a plain file over the machine's memory",
    version: 2,
    files: FILES_2,
    plain: ["/proc/meminfo"],
    want: /not on a file system of the kernel/,
  },
  {
    name: "an empty folder over what keeps stalls",
    version: 2,
    files: { ...FILES_2, "/proc/pressure/memory": "", "/proc/pressure/x": "" },
    plain: ["/proc/pressure"],
    want: /not on a file system of the kernel/,
  },
];

for (const one of cases) testMemory(one);
