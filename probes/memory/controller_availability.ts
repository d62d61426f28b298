/** Whether the kernel has a memory controller at all. */

import type { Host } from "../../core/probe/contract.ts";
import { orAbsent } from "../shared/missing_files.ts";
import { exists, readOptional } from "./optional.ts";

/** Controllers that the kernel knows, and whether each is enabled. */
export const CONTROLLERS = "/proc/cgroups";

/**
 * True where the kernel says that the controller is off (cgroup_disable=memory).
 * A row that is missing proves nothing: kernels without version 1 of the
 * controller leave it out (kernel/cgroup/cgroup-v1.c).
 */
export function parseDisabled(text: string): boolean {
  return /^memory\t\d+\t\d+\t0$/m.test(text);
}

/** True where it is proven to be off; what is hidden is no proof. */
export async function isDisabled(host: Host): Promise<boolean> {
  const text = await readOptional(host, CONTROLLERS);
  return text !== null && parseDisabled(text);
}

/** What shows a mounted memory controller, by its name below the mounts. */
const WITNESSES = ["memory", "unified", "cgroup.controllers"];

/**
 * Name of a mount that may hold the controller, though no hierarchy of our own
 * is told of; null: there is none.
 */
export async function findWitness(
  host: Host,
  mounts: string,
): Promise<string | null> {
  const listed = await orAbsent(host.readDir(mounts)) ?? [];
  const told = WITNESSES.find((one) => listed.includes(one));
  if (told !== undefined) return told;
  // A list may lack what is there.
  for (const one of WITNESSES.filter((each) => !each.includes("."))) {
    if (await exists(host, `${mounts}/${one}`)) return one;
  }
  const isMount2 = await readOptional(host, `${mounts}/cgroup.controllers`);
  return isMount2 === null ? null : "cgroup.controllers";
}
