/** What the memory probe tells of a host whose mounts are told to be in a folder. */

import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { test } from "node:test";
import { createMountedMachine } from "../../host/mounted/mounted_machine.ts";
import memory from "../../probes/memory.ts";
import type { Observation } from "../../core/probe/contract.ts";
import { mountFolder } from "./mounted_folder.ts";
import { inTemp } from "./temp.ts";

export const GIB = 2 ** 30;
const MEMINFO = "MemTotal: 33554432 kB\nMemAvailable: 20971520 kB\n" +
  "Buffers: 1000 kB\n";
const STALLS = "full avg10=0.00 avg60=0.00 avg300=0.00 total=0\n";
/** The flags say that it is a thread of the kernel. */
const KTHREADD = "2 (kthreadd) S 0 0 0 0 -1 2129984 0 0\n";
export const COMMON = {
  "/proc/2/stat": KTHREADD,
  "/proc/meminfo": MEMINFO,
  "/proc/pressure/memory": `some avg10=0.00\n${STALLS}`,
  "/proc/sys/vm/overcommit_memory": "0\n",
};

const stat1 = (limit: number | string) =>
  `hierarchical_memory_limit ${limit}\n`;
export const UNLIMITED = "9223372036854771712";
export const MOUNT_1 = "/sys/fs/cgroup/memory";
export const group1 = (at: string, limit: number | string) => ({
  [`${MOUNT_1}${at}/memory.limit_in_bytes`]: `${limit}\n`,
  [`${MOUNT_1}${at}/memory.stat`]: stat1(limit),
  [`${MOUNT_1}${at}/memory.usage_in_bytes`]: "0\n",
});

export const FILES_1 = {
  ...COMMON,
  [`${MOUNT_1}/release_agent`]: "\n",
  ...group1("", UNLIMITED),
  ...group1("/system.slice", UNLIMITED),
};

export const MOUNT_2 = "/sys/fs/cgroup";
export const FILES_2 = {
  ...COMMON,
  [`${MOUNT_2}/cgroup.controllers`]: "cpu memory\n",
  [`${MOUNT_2}/system.slice/memory.max`]: "max\n",
  [`${MOUNT_2}/system.slice/memory.high`]: "max\n",
};
export const group2 = (at: string, max: string, high = "max") => ({
  [`${MOUNT_2}${at}/memory.max`]: `${max}\n`,
  [`${MOUNT_2}${at}/memory.high`]: `${high}\n`,
  [`${MOUNT_2}${at}/memory.current`]: "0\n",
  [`${MOUNT_2}${at}/memory.stat`]: "inactive_file 0\n",
});

export const UNIT = "/system.slice/ollama.service";
/** In a namespace, and without one. */
const OWN_1 = ["4:memory:/\n0::/\n", "4:memory:/docker/ab\n0::/docker/ab\n"];
const OWN_2 = ["0::/\n", "0::/kubepods.slice/ab\n", "0::/../../x\n"];

export interface MemoryCase {
  readonly name: string;
  readonly version: 1 | 2;
  readonly files: Readonly<Record<string, string>>;
  readonly cgroup?: string;
  /** Least of what is available, in GiB; or why it is not known. */
  readonly want: number | RegExp;
  readonly inNetwork?: readonly string[];
  readonly plain?: readonly string[];
}

/** Tests what is told for each way to be in a group, or in none. */
export function testMemory(one: MemoryCase): void {
  const { name, version, cgroup = "self", want } = one;
  for (const groups of version === 1 ? OWN_1 : OWN_2) {
    const own = JSON.stringify(groups.split("\n")[0]);
    test(`version ${version}, own ${own}: ${name}`, () =>
      inTemp(async (dir) => {
        const view = mountFolder({ ...one, dir, groups });
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
