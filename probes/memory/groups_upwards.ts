/** Control groups from one of them up to the top of its mount. */

import type { Host } from "../../core/probe/contract.ts";
import { isDisabled } from "./controller_availability.ts";
import {
  type GroupCeilings,
  isWithoutController,
  readGroup,
} from "./group_headroom.ts";
import { readOptional } from "./optional.ts";
import { hasGroupAtTop, isListing, type Mount } from "./own_place.ts";

interface Upwards {
  /** Those that have files of the controller. */
  readonly groups: readonly GroupCeilings[];
  /** Whether one of the others shows that it has no limit. */
  readonly isSeen: boolean;
}

/** Reads a group below a mount, and all groups above it. */
export async function readUpwards(
  host: Host,
  mount: Mount,
  path: string,
): Promise<Upwards> {
  const groups: GroupCeilings[] = [];
  let isSeen = false;
  const upwards = fromLeafToRoot(path);
  const reads = await Promise.allSettled(
    upwards.map((at) => readGroup(host, `${mount.at}${at}`, mount.version)),
  );
  for (const [index, at] of upwards.entries()) {
    const read = reads[index];
    if (read?.status !== "fulfilled") throw read?.reason;
    if (read.value !== null) groups.push(read.value);
    else if (await isSeenWithout(host, mount, at, path)) isSeen = true;
  }
  return { groups, isSeen };
}

/** A path and all above it, the root of them last. */
function fromLeafToRoot(path: string): string[] {
  const found = [path];
  for (let at = path; at !== "";) {
    at = at.slice(0, at.lastIndexOf("/"));
    found.push(at);
  }
  return found;
}

/**
 * Whether a group without files of the controller shows that it has no limit;
 * throws where it may have one that is hidden.
 */
async function isSeenWithout(
  host: Host,
  mount: Mount,
  at: string,
  leaf: string,
): Promise<boolean> {
  const whole = `${mount.at}${at}`;
  const isTop = at === "";
  // The root of all groups has no limit; what shows nothing may be hidden.
  if (isTop && !hasGroupAtTop(mount)) {
    const isMount = mount.version === 2 && await isMountOf2(host, whole);
    if (!isMount || isListing(mount.listed, "", leaf)) return isMount;
    throw new Error(`Cannot list the control groups in "${whole}"`);
  }
  if (!isTop && await isWithoutController(host, whole)) return true;
  // A namespace's root: groups out of view may limit it. Of version 1 the
  // groups above the leaf may be hidden.
  const isBound = isTop
    ? !(await isDisabled(host))
    : mount.version === 2 || at === leaf;
  if (isBound) throw new Error(`Cannot find the memory limits of "${whole}"`);
  return false;
}

/** True for a mount of version 2: each of its groups lists its controllers. */
async function isMountOf2(host: Host, mount: string): Promise<boolean> {
  return (await readOptional(host, `${mount}/cgroup.controllers`)) !== null;
}
