/** What /proc/self is of the host: not this program, but the model service. */

import { readdirSync } from "node:fs";
import { failureCode } from "../../core/host_calls/raw_host.ts";
import { unescapeOctal } from "../../core/kernel/mount_fields.ts";
import { findMount } from "../files/mount_table.ts";
import { atRoot, ofService, rootOfGroups } from "./all_groups.ts";
import type { HostPlaces } from "./host_places.ts";
import { checkKind, notHost } from "./kernel_kinds.ts";
import { limitedPart } from "./limited_groups.ts";
import { mountsBelow } from "./mount_tables.ts";
import { unlessGone, withFolder } from "./opened_place.ts";
import type { OwnView } from "./own_view.ts";
import { placeOnHost } from "./service_place.ts";
import { readServiceGroups } from "./service_processes.ts";

export interface SelfOfHost {
  /** /proc/self/cgroup: the group of the model service, else the root. */
  groups(): Promise<string>;
  /** /proc/self/mountinfo: the mounts below the folder. */
  mounts(): Promise<string>;
}

export function createSelf(
  dir: string,
  own: OwnView,
  places: HostPlaces,
): SelfOfHost {
  /** Who does not see the kernel's own processes may not see a server. */
  const proveSeen = () =>
    places.proveFirst().catch((error) => {
      if (failureCode(error) === null) throw error;
      throw notHost(
        "use",
        "/proc",
        "it hides processes, or is not the machine's: state memory.cgroup in " +
          "the policy",
      );
    });

  /** Groups that are not mounted are no groups of the host. */
  const list = (path: string): readonly string[] =>
    unlessGone(() =>
      withFolder(`${dir}${path}`, (link) => {
        checkKind(link, path, own.kindOf);
        return readdirSync(link);
      })
    ) ?? [];

  async function groups(): Promise<string> {
    const text = await own.groups();
    const top = rootOfGroups(text, list);
    if (top === null) return atRoot(text);
    await proveSeen();
    const mounted = `${dir}${top}`;
    const { root } = findMount(await own.mounts(), mounted);
    return ofService(text, readServiceGroups(dir, own.kindOf), {
      place: (path) => placeOnHost(mounted, unescapeOctal(root), path),
      limited: (path) => limitedPart(mounted, path, own.kindOf),
    });
  }

  async function mounts(): Promise<string> {
    const top = rootOfGroups(await own.groups(), list);
    return mountsBelow(await own.mounts(), dir, top);
  }

  return { groups, mounts };
}
