/** Memory a new program can take: the machine, its control groups, pressure. */

import type { MemoryFacts } from "../core/probe/facts.ts";
import type {
  Host,
  Json,
  Manifest,
  Observation,
} from "../core/probe/contract.ts";
import { CGROUP, readCgroups, withoutGroups } from "./memory/control_groups.ts";
import { CONTROLLERS } from "./memory/controller_availability.ts";
import { SELF_CGROUP } from "./memory/group_path.ts";
import { readMachine, ZONES } from "./memory/machine.ts";
import { MEMINFO } from "./memory/meminfo.ts";
import { MOUNTINFO } from "./memory/mount_root.ts";
import { readCommit, VM_SETTINGS } from "./memory/overcommit.ts";
import { PRESSURE, readPressure } from "./memory/pressure.ts";
import { codeOf } from "./shared/missing_files.ts";

export const manifest: Manifest = {
  id: "memory",
  version: "0.1.0",
  title: "Memory that a new program can take",
  provides: ["memory"],
  permissions: {
    read: [
      MEMINFO,
      PRESSURE,
      SELF_CGROUP,
      CGROUP,
      CONTROLLERS,
      VM_SETTINGS,
      MOUNTINFO,
      ZONES,
    ],
  },
  // Hundreds of files wait behind what other probes read.
  timeoutMs: 1000,
};

export default async function probe(
  host: Host,
  settings: { readonly [key: string]: Json },
): Promise<Observation> {
  const stated = String(settings["cgroup"] ?? "self");
  const meminfo = host.readText(MEMINFO);
  const [machine, commit, groups, pressure] = await Promise.allSettled([
    meminfo.then((text) => readMachine(host, text)),
    meminfo.then((text) => readCommit(host, text)),
    readCgroups(host, stated),
    readPressure(host),
  ]);
  const levels = [
    ...(machine.status === "fulfilled" ? machine.value : []),
    ...(commit.status === "fulfilled" && commit.value ? [commit.value] : []),
    ...(groups.status === "fulfilled" ? groups.value.levels : []),
  ];
  const failures: unknown[] = [machine, commit, groups, pressure].flatMap((
    one,
  ) => one.status === "rejected" ? [one.reason] : []);
  if (groups.status === "fulfilled" && groups.value.doubt !== null) {
    failures.push(new Error(groups.value.doubt));
  }
  const [failure] = failures;
  if (levels.length === 0) {
    const code = codeOf(failure);
    const why = failure instanceof Error ? failure.message : String(failure);
    throw Object.assign(new Error(withoutGroups(why)), code ? { code } : {});
  }
  const memory: MemoryFacts = {
    levels,
    pressureFullAvg10Percent: pressure.status === "fulfilled"
      ? pressure.value
      : null,
  };
  return failure === undefined ? { memory } : {
    memory,
    incomplete: withoutGroups(
      failure instanceof Error ? failure.message : String(failure),
    ),
  };
}
