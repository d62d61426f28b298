/** The control groups above a program, from its own to the root. */

import type { MemoryLevel } from "../../core/probe/facts.ts";
import type { Host } from "../../core/probe/contract.ts";
import { orAbsent } from "../shared/missing_files.ts";
import {
  CONTROLLERS,
  findWitness,
  isDisabled,
} from "./controller_availability.ts";
import { levelsOf } from "./group_headroom.ts";
import {
  type Group,
  normalize,
  parseOwnGroup,
  SELF_CGROUP,
} from "./group_path.ts";
import { MOUNTINFO } from "./mount_root.ts";
import { exists, readOptional } from "./optional.ts";
import { readUpwards } from "./groups_upwards.ts";
import { type Mount, placeOf } from "./own_place.ts";
import { readServiceLevels } from "./service_groups.ts";

/** Where they are mounted. */
export const CGROUP = "/sys/fs/cgroup";

/** Where the groups lie: v1 below memory/, v2 at the mount or below unified/. */
async function findMount(host: Host, version: 1 | 2): Promise<Mount | null> {
  const listed = await orAbsent(host.readDir(CGROUP));
  const name = version === 1 ? "memory" : "unified";
  if (listed?.includes(name)) {
    const at = `${CGROUP}/${name}`;
    return { at, version, listed: await host.readDir(at) };
  }
  return listed === null || version === 1
    ? null
    : { at: CGROUP, version, listed };
}

/**
 * Ceilings of a group and of all groups above it; beside our own, which the
 * policy does not state, those of a service.
 */
export async function readLevels(
  host: Host,
  group: Group,
  isStated: boolean,
): Promise<MemoryLevel[]> {
  const { version } = group;
  const mount = await findMount(host, version);
  if (mount === null) {
    throw new Error(
      version === 1
        ? `Cannot find "memory" in "${CGROUP}": the own control group is there`
        : `Cannot find "${CGROUP}": the own control group is there`,
    );
  }
  const { path, isProven } = await placeOf(host, mount, group.path, isStated);
  const { groups, isSeen } = await readUpwards(host, mount, path);
  const levels = levelsOf(groups);
  if (groups.length === 0 && !isSeen && !(await isDisabled(host))) {
    throw new Error(
      `Cannot find a control group of version ${version} in "${CGROUP}", nor ` +
        `"memory" disabled in "${CONTROLLERS}"`,
    );
  }
  // A top that binds is a container's; one that does not may be the host's.
  const isShown = levels.length > 0 ||
    (version === 2 && groups.length > 0 && group.path === "");
  if (!isProven && !isShown && !(await isDisabled(host))) {
    throw new Error(
      `Cannot tell whether "${mount.at}" is the own control group: ` +
        `"${MOUNTINFO}" is not there`,
    );
  }
  // What the policy states is the service's own group.
  const beside = isStated ? [] : await readServiceLevels(host, mount, path);
  return [...levels, ...beside];
}

interface Ceilings {
  readonly levels: readonly MemoryLevel[];
  /** Why they may not be all; null: they are. */
  readonly doubt: string | null;
}

/**
 * Ceilings of the group that the policy names: `host` for none of them, `self`
 * for the own one, or its path.
 */
export async function readCgroups(
  host: Host,
  stated: string,
): Promise<Ceilings> {
  if (stated === "host") return { levels: [], doubt: null };
  if (stated !== "self") {
    const version = await exists(host, `${CGROUP}/memory`) ? 1 : 2;
    const group = { version, path: normalize(stated) } as const;
    return { levels: await readLevels(host, group, true), doubt: null };
  }
  const text = await readOptional(host, SELF_CGROUP);
  if (text !== null) {
    const own = parseOwnGroup(text);
    if (own === null) return { levels: [], doubt: await doubtOfNone(host) };
    return { levels: await readLevels(host, own, false), doubt: null };
  }
  if (!(await exists(host, CGROUP))) return { levels: [], doubt: null };
  // There are groups, and which is our own is not told.
  const root = { version: 2, path: "" } as const;
  return {
    levels: await readLevels(host, root, true),
    doubt: `Cannot find "${SELF_CGROUP}"`,
  };
}

/** Why a machine of which no hierarchy is told may still have a controller. */
async function doubtOfNone(host: Host): Promise<string | null> {
  const witness = await findWitness(host, CGROUP);
  if (witness === null || await isDisabled(host)) return null;
  return `Cannot find a line of the memory controller, or one that begins ` +
    `with "0::", in "${SELF_CGROUP}", and "${CGROUP}" has "${witness}"`;
}

/** Names of groups may be those of people: only the file is told. */
export function withoutGroups(message: string): string {
  return message.replace(
    /"(\/sys\/fs\/cgroup)\/[^"]*?(\/(?:memory|cgroup)\.[\w.]+)?"/g,
    '"$1/*$2"',
  );
}
