/** Space of a file system of the host that is mounted below a folder. */

import { statfs } from "node:fs/promises";
import type { FsSpace } from "../../core/probe/contract.ts";
import { failureCode, hostFailure } from "../../core/host_calls/raw_host.ts";
import { wouldMount } from "../files/automounts.ts";
import {
  bytesOf,
  isCovered,
  isReadOnlyMount,
  NOT_MOUNTED,
} from "../files/file_system_space.ts";
import { hasAutomounts } from "../files/mount_table.ts";
import { resolveBelow, type Root, stripRoot } from "../files/root_paths.ts";
import type { HostPlaces } from "./host_places.ts";
import type { OwnView } from "./own_view.ts";

/**
 * Space at a path of the host, and whether the host's own mount is read-only:
 * ours may be, where the host's is not.
 */
export async function mountedSpace(
  root: Root,
  places: HostPlaces,
  own: OwnView,
  path: string,
): Promise<FsSpace> {
  try {
    const table = await own.mounts();
    if (hasAutomounts(table) && await wouldMount(table, path, root.path)) {
      throw hostFailure(
        NOT_MOUNTED,
        `Cannot measure "${path}": ${NOT_MOUNTED}`,
      );
    }
    const real = await resolveBelow(root, path, "always").catch(
      async (error) => {
        const isMissing = ["ENOENT", "ENOTDIR"]
          .includes(failureCode(error) ?? "");
        if (isMissing) await places.proveAbsent(path);
        throw error;
      },
    );
    const inside = stripRoot(root.path, real);
    await places.proveSame(inside);
    const space = await statfs(real);
    // What was measured is what was proven, unless it has been mounted since.
    await places.proveSame(inside);
    const host = await places.table();
    return {
      ...bytesOf(space),
      readOnly: isReadOnlyMount(host, inside),
      ...isCovered(host, inside) ? { covered: true } : {},
    };
  } catch (error) {
    const code = failureCode(error) ?? "failed";
    throw hostFailure(code, `Cannot measure "${path}": ${code}`, error);
  }
}
