/** Memory of the host where the model service is no unit, but a pod. */

import {
  FILES_1,
  FILES_2,
  GIB,
  group1,
  group2,
  type MemoryCase,
  MOUNT_2,
  testMemory,
  UNIT,
  UNLIMITED,
} from "../../support/mounted_memory.ts";

/** A server that is no unit, in the network that is asked. */
const server = (cgroup: string) => ({
  "/proc/1/net/dev": "",
  "/proc/77/comm": "ollama\n",
  "/proc/77/cmdline": "/bin/ollama\0serve\0",
  "/proc/77/cgroup": cgroup,
});
const SERVER = ["77"];
/** One more beside it. */
const another = (cgroup: string) => ({
  "/proc/78/comm": "llama-server\n",
  "/proc/78/cgroup": cgroup,
});
const BOTH = ["77", "78"];

const cases: readonly MemoryCase[] = [
  {
    name: "a pod with a limit",
    version: 1,
    files: {
      ...FILES_1,
      ...server("7:cpu:/\n4:memory:/../../pods/llm\n0::/\n"),
      ...group1("/pods", 9 * GIB),
      ...group1("/pods/llm", 4 * GIB),
    },
    inNetwork: SERVER,
    want: 4,
  },
  {
    name: "a pod with a limit, beside us",
    version: 2,
    files: {
      ...FILES_2,
      ...server("0::/../pod7/ctr\n"),
      ...group2("/kube.slice", "max"),
      ...group2("/kube.slice/pod7", String(3 * GIB)),
      ...group2("/kube.slice/pod7/ctr", "max"),
    },
    inNetwork: SERVER,
    want: 3,
  },
  {
    name: "a pod, beside a unit with less",
    version: 2,
    files: {
      ...FILES_2,
      ...group2(UNIT, String(2 * GIB)),
      ...server("0::/../../pod7\n"),
      ...group2("/pod7", String(3 * GIB)),
    },
    inNetwork: SERVER,
    want: 2,
  },
  {
    name: "a pod with a limit, where the policy states none",
    version: 2,
    files: {
      ...FILES_2,
      ...server("0::/../../pod7\n"),
      ...group2("/pod7", String(3 * GIB)),
    },
    inNetwork: SERVER,
    cgroup: "host",
    want: 20,
  },
  {
    name: "a pod with a limit, in a network of its own",
    version: 2,
    files: {
      ...FILES_2,
      ...server("0::/../../pod7\n"),
      "/proc/77/net/dev": "",
      ...group2("/pod7", String(3 * GIB)),
    },
    want: 20,
  },
  {
    name: "a pod that has no limit",
    version: 2,
    files: {
      ...FILES_2,
      ...server("0::/../../pod7\n"),
      ...group2("/pod7", "max"),
    },
    inNetwork: SERVER,
    want: 20,
  },
  {
    name: "two pods without limits in a group with one",
    version: 2,
    files: {
      ...FILES_2,
      ...server("0::/../../kube/pod7\n"),
      ...another("0::/../../kube/pod8\n"),
      ...group2("/kube", "max", String(5 * GIB)),
      ...group2("/kube/pod7", "max"),
      [`${MOUNT_2}/kube/pod8/`]: "",
    },
    inNetwork: BOTH,
    want: 5,
  },
  {
    name: "two servers, one of which has a limit",
    version: 1,
    files: {
      ...FILES_1,
      ...server("4:memory:/../../user\n"),
      ...another("4:memory:/../../pods/llm\n"),
      ...group1("/user", UNLIMITED),
      ...group1("/pods", UNLIMITED),
      ...group1("/pods/llm", 4 * GIB),
    },
    inNetwork: BOTH,
    want: 4,
  },
  {
    name: "two servers, both of which have one",
    version: 2,
    files: {
      ...FILES_2,
      ...server("0::/../../pod7\n"),
      ...another("0::/../../pod8\n"),
      ...group2("/pod7", String(3 * GIB)),
      ...group2("/pod8", String(2 * GIB)),
    },
    inNetwork: BOTH,
    want:
      /several of its control groups that have limits: state memory\.cgroup/,
  },
  {
    name: "two servers, the limit of one of which is not understood",
    version: 2,
    files: {
      ...FILES_2,
      ...server("0::/../../pod7\n"),
      ...another("0::/../../pod8\n"),
      ...group2("/pod7", "some"),
      ...group2("/pod8", "max"),
    },
    inNetwork: BOTH,
    want: /Cannot read the limit/,
  },
  {
    name: "a pod whose name holds what ends a line elsewhere",
    version: 1,
    files: {
      ...FILES_1,
      ...server("4:memory:/../../a\rb\u2028c\n0::/\n"),
      ...group1("/a\rb\u2028c", 4 * GIB),
    },
    inNetwork: SERVER,
    want: 4,
  },
  {
    name: "a host that hides its processes",
    version: 2,
    files: { ...FILES_2, "/proc/2/stat": "" },
    want:
      /"\/proc": it hides processes, .*: state memory\.cgroup in the policy/,
  },
  {
    name: "a host that hides them, where the policy states none",
    version: 2,
    files: { ...FILES_2, "/proc/2/stat": "" },
    cgroup: "host",
    want: 20,
  },
  {
    name: "a pod whose group has gone",
    version: 2,
    files: {
      ...FILES_2,
      ...server("0::/../pod7/ctr\n"),
      ...group2("/kube.slice", "max"),
    },
    inNetwork: SERVER,
    want: /control group the model service is in cannot be told/,
  },
  {
    name: "a pod whose process is a plain folder",
    version: 2,
    files: { ...FILES_2, ...server("0::/../../pod7\n") },
    inNetwork: SERVER,
    plain: ["/proc/77"],
    want: /not on a file system of the kernel/,
  },
];

for (const one of cases) testMemory(one);
