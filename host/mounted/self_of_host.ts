/** What /proc/self is of the host: not this program, but the model service. */

import { readdirSync } from "node:fs";
import { failureCode } from "../../core/host_calls/raw_host.ts";
import { unescapeOctal } from "../../core/kernel/mount_fields.ts";
import { findMount } from "../files/mount_table.ts";
import { ofService, rootOfGroups } from "./all_groups.ts";
import { checkKind } from "./kernel_kinds.ts";
import { mountsBelow } from "./mount_tables.ts";
import { withFolder } from "./opened_place.ts";
import type { OwnView } from "./own_view.ts";
import { placeOnHost } from "./service_place.ts";
import { readServiceGroups } from "./service_processes.ts";

export interface SelfOfHost {
  /** /proc/self/cgroup: the group of the model service, else the root. */
  groups(): Promise<string>;
  /** /proc/self/mountinfo: the mounts below the folder. */
  mounts(): Promise<string>;
}

export function createSelf(dir: string, own: OwnView): SelfOfHost {
  /** Groups that are not mounted are no groups of the host. */
  function list(path: string): readonly string[] {
    try {
      return withFolder(`${dir}${path}`, (link) => {
        checkKind(link, path, own.kindOf);
        return readdirSync(link);
      });
    } catch (error) {
      if (failureCode(error) === "ENOENT") return [];
      throw error;
    }
  }

  async function groups(): Promise<string> {
    const text = await own.groups();
    const top = rootOfGroups(text, list);
    if (top === null) return ofService(text, [], (path) => path);
    const mounted = `${dir}${top}`;
    const { root } = findMount(await own.mounts(), mounted);
    const place = (path: string) =>
      placeOnHost(mounted, unescapeOctal(root), path);
    return ofService(text, readServiceGroups(dir, own.kindOf), place);
  }

  async function mounts(): Promise<string> {
    const top = rootOfGroups(await own.groups(), list);
    return mountsBelow(await own.mounts(), dir, top);
  }

  return { groups, mounts };
}
