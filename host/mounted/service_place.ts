/** Where the control group of a process lies below the root of all groups. */

import { existsSync, readdirSync } from "node:fs";
import { GROUPS, notHost } from "./kernel_kinds.ts";

const WAYS_UP = /^(?:\/\.\.(?=\/|$))*/;
const stepsIn = (way: string) => way.length / "/..".length;

/** Folders that lie so many steps below another. */
function foldersBelow(at: string, steps: number): string[] {
  if (steps === 0) return [at];
  return readdirSync(at, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .flatMap((one) => foldersBelow(`${at}/${one.name}`, steps - 1));
}

/**
 * Path below the root of all groups, empty for the root itself. In a namespace
 * the kernel spells a group by the way up from our own, and leaves out what
 * both have in common (kernfs_path_from_node): what is left out is looked for.
 *
 * @param mounted the folder in which the root of all groups is mounted
 * @param root root field of that mount, as our own namespace spells it
 * @param path group of a process, as our own namespace spells it
 * @throws where none or several of the groups can be meant
 */
export function placeOnHost(
  mounted: string,
  root: string,
  path: string,
): string {
  const [up = ""] = WAYS_UP.exec(path) ?? [];
  const below = path.slice(up.length).replace(/\/$/, "");
  const [depth = ""] = WAYS_UP.exec(root) ?? [];
  const hidden = stepsIn(depth) - stepsIn(up);
  if (hidden === 0) return below;
  const found = hidden < 0 ? [] : foldersBelow(mounted, hidden)
    .filter((one) => existsSync(`${one}${below}`));
  const [only] = found;
  if (only !== undefined && found.length === 1) {
    return `${only.slice(mounted.length)}${below}`;
  }
  throw notHost(
    "use",
    GROUPS,
    "which control group the model service is in cannot be told: state " +
      "memory.cgroup in the policy",
  );
}
