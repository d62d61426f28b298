/** Which places below the folder are the host's own. */

import { existsSync, lstatSync } from "node:fs";
import { LONG_CAP_BYTES } from "../../core/host_calls/answer_bounds.ts";
import { failureCode } from "../../core/host_calls/raw_host.ts";
import { readOpenedText } from "../files/kernel_files.ts";
import { resolveBelow, type Root, stripRoot } from "../files/root_paths.ts";
import { checkKind, type KindOf, notHost } from "./kernel_kinds.ts";
import { isSamePlace } from "./mount_tables.ts";
import type { OwnView } from "./own_view.ts";

/** Set for threads of the kernel alone (PF_KTHREAD in include/linux/sched.h). */
const KERNEL_THREAD = 0x200000;

/** True for the second process of a machine; no namespace has it but the first. */
export function isKernelThread(stat: string): boolean {
  // The name of a program may hold blanks and brackets.
  const flags = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[6];
  return flags !== undefined && /^\d+$/.test(flags) &&
    Math.floor(Number(flags) / KERNEL_THREAD) % 2 === 1;
}

export interface HostPlaces {
  /** Fails unless /proc/1 is the machine's first process. */
  proveFirst(): Promise<void>;
  /** Fails unless a path, without links, is the host's below the folder. */
  proveSame(path: string): Promise<void>;
  /** Fails unless what is not below the folder is not on the host either. */
  proveAbsent(path: string): Promise<void>;
  /** Mounts of the host. */
  table(): Promise<string>;
}

/** Asked once a run. */
export function createPlaces(root: Root, own: OwnView): HostPlaces {
  const ofKernel = (path: string) =>
    readOpenedText(`${root.path}${path}`, LONG_CAP_BYTES, {
      shown: path,
      check: (link) => checkKind(link, path, own.kindOf),
    });
  let first: Promise<void> | undefined;
  let table: Promise<string> | undefined;

  async function lookAtFirst(): Promise<void> {
    const stat = await ofKernel("/proc/2/stat").catch((error) => {
      if (failureCode(error) === null) throw error;
      return "";
    });
    if (isKernelThread(stat)) return;
    throw notHost("use", "/proc/1", "it is not the machine's first process");
  }

  const proveFirst = () => first ??= lookAtFirst();
  const hostTable = () =>
    table ??= proveFirst().then(() => ofKernel("/proc/1/mountinfo"));

  async function proveSame(path: string): Promise<void> {
    // The mount may have come or gone since: our own are read each time.
    const [host, ours] = await Promise.all([hostTable(), own.mounts()]);
    if (isSamePlace(ours, host, root.path, path)) return;
    throw notHost("use", path, "the host has something else there");
  }

  async function proveAbsent(path: string): Promise<void> {
    for (let at = path; at !== "/";) {
      const slash = at.lastIndexOf("/");
      const name = at.slice(slash);
      at = at.slice(0, slash) || "/";
      const above = await resolveBelow(root, at, "always").catch(() => null);
      if (above === null) continue;
      // A link that leads to what is not mounted here.
      if (isThere(`${above}${name}`)) {
        throw notHost("use", path, "a link leads to what is not mounted");
      }
      return await proveSame(stripRoot(root.path, above));
    }
  }

  return { proveFirst, proveSame, proveAbsent, table: hostTable };
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Refuses what seems not to be there below a folder that hides it. */
export function proveKernelAbsent(
  dir: string,
  path: string,
  kind: KindOf,
): void {
  let at = path;
  do at = at.slice(0, at.lastIndexOf("/")); while (
    at !== "" && !existsSync(`${dir}${at}`)
  );
  // Not even /proc or /sys is there.
  if (at === "") throw notHost("use", path, "it is not mounted");
  checkKind(`${dir}${at}`, at, kind);
}
