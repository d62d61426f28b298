/** Memory of the host out of a container: no group of ours, the service's. */

import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { test } from "node:test";
import { createMountedMachine } from "../../../host/mounted/mounted_machine.ts";
import memory from "../../../probes/memory.ts";
import type { Observation } from "../../../core/probe/contract.ts";
import { mountFolder } from "../../support/mounted_folder.ts";
import { inTemp } from "../../support/temp.ts";

const GIB = 2 ** 30;
const MEMINFO = "MemTotal: 33554432 kB\nMemAvailable: 20971520 kB\n" +
  "Buffers: 1000 kB\n";
const STALLS = "full avg10=0.00 avg60=0.00 avg300=0.00 total=0\n";
const COMMON = {
  "/proc/meminfo": MEMINFO,
  "/proc/pressure/memory": `some avg10=0.00\n${STALLS}`,
  "/proc/sys/vm/overcommit_memory": "0\n",
};

const stat1 = (limit: number | string) =>
  `hierarchical_memory_limit ${limit}\n`;
const UNLIMITED = "9223372036854771712";
const MOUNT_1 = "/sys/fs/cgroup/memory";
const group1 = (at: string, limit: number | string) => ({
  [`${MOUNT_1}${at}/memory.limit_in_bytes`]: `${limit}\n`,
  [`${MOUNT_1}${at}/memory.stat`]: stat1(limit),
  [`${MOUNT_1}${at}/memory.usage_in_bytes`]: "0\n",
});

const FILES_1 = {
  ...COMMON,
  [`${MOUNT_1}/release_agent`]: "\n",
  ...group1("", UNLIMITED),
  ...group1("/system.slice", UNLIMITED),
};

const MOUNT_2 = "/sys/fs/cgroup";
const FILES_2 = {
  ...COMMON,
  [`${MOUNT_2}/cgroup.controllers`]: "cpu memory\n",
  [`${MOUNT_2}/system.slice/memory.max`]: "max\n",
  [`${MOUNT_2}/system.slice/memory.high`]: "max\n",
};
const group2 = (at: string, max: string, high = "max") => ({
  [`${MOUNT_2}${at}/memory.max`]: `${max}\n`,
  [`${MOUNT_2}${at}/memory.high`]: `${high}\n`,
  [`${MOUNT_2}${at}/memory.current`]: "0\n",
  [`${MOUNT_2}${at}/memory.stat`]: "inactive_file 0\n",
});

const UNIT = "/system.slice/ollama.service";
/** In a namespace, and without one. */
const OWN_1 = ["4:memory:/\n0::/\n", "4:memory:/docker/ab\n0::/docker/ab\n"];
const OWN_2 = ["0::/\n", "0::/kubepods.slice/ab\n", "0::/../../x\n"];

interface Case {
  readonly name: string;
  readonly version: 1 | 2;
  readonly files: Readonly<Record<string, string>>;
  readonly cgroup?: string;
  /** Least of what is available, in GiB; or why it is not known. */
  readonly want: number | RegExp;
  readonly plain?: readonly string[];
}

const cases: readonly Case[] = [
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

for (const { name, version, files, cgroup = "self", want, plain } of cases) {
  for (const groups of version === 1 ? OWN_1 : OWN_2) {
    const own = JSON.stringify(groups.split("\n")[0]);
    test(`version ${version}, own ${own}: ${name}`, () =>
      inTemp(async (dir) => {
        const view = mountFolder({
          dir,
          files,
          version,
          groups,
          ...(plain && { plain }),
        });
        const host = createMountedMachine(
          dir,
          { limitMs: 1000 },
          undefined,
          view,
        );
        // What is empty is hidden, as by a folder of a container's runtime.
        if (name.startsWith("an empty")) rmSync(`${dir}/proc/pressure/memory`);
        const seen: Observation | Error = await memory(host, { cgroup })
          .catch((error) => error);
        if (typeof want === "number") {
          assert.ok(!(seen instanceof Error), String(seen));
          assert.equal(seen.incomplete, undefined);
          const least = Math.min(
            ...(seen.memory?.levels ?? []).map((one) => one.availableBytes),
          );
          assert.equal(least, want * GIB);
          return;
        }
        const why = seen instanceof Error ? seen.message : seen.incomplete;
        assert.match(why ?? "known", want);
        assert.ok(!why?.includes(dir), why);
      }));
  }
}
