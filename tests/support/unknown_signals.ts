/** A healthy machine on which one signal cannot be told. */

import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { takeSnapshot } from "../../agent/take_snapshot.ts";
import type { SignalName } from "../../core/probe/contract.ts";
import { DEFAULT_POLICY, type Policy } from "../../core/policy/policy.ts";
import type {
  LocalModelResourceSnapshot,
  ModelCarryRecording,
} from "../../schema/types.ts";
import { machineAnswers, machinePath } from "./machines.ts";
import { inTemp } from "./temp.ts";

const MACHINE = "laptop_on_mains";

/** What goes: files below the machine's folder, and calls of the host. */
const TAKEN: Readonly<Record<SignalName, readonly string[]>> = {
  // Without the whole folder it would be a machine that has none.
  battery: ["status", "capacity", "energy_now", "energy_full"].map((name) =>
    `sys/class/power_supply/BAT0/${name}`
  ),
  thermal: ["sys/class/thermal", "sys/class/hwmon"],
  memory: ["proc/meminfo"],
  disk: ["statfs"],
  accelerators: ["sys/class/drm"],
  network: ["proc/net", "sys/class/net"],
  modelService: ["httpGet"],
};

/** Takes its snapshot while all that tells the signal is missing. */
export function snapshotWithout(
  signal: SignalName,
  policy: Policy = DEFAULT_POLICY,
): Promise<LocalModelResourceSnapshot> {
  return inTemp((dir) => {
    const sysroot = join(dir, "machine");
    cpSync(machinePath(MACHINE), sysroot, { recursive: true });
    const taken = TAKEN[signal];
    for (const path of taken) {
      rmSync(join(sysroot, path), { recursive: true, force: true });
    }
    // A machine without the folder has no accelerator, which is known.
    if (signal === "accelerators") {
      writeFileSync(join(sysroot, "sys/class/drm"), "");
    }
    const { calls, ...rest } = machineAnswers(MACHINE);
    const answers: ModelCarryRecording = {
      ...rest,
      calls: calls.filter(({ call }) => !taken.includes(call)),
    };
    return takeSnapshot({ sysroot, answers, policy });
  });
}
