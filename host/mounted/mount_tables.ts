/** Whether a place below the folder is the host's, by both lists of mounts. */

import { unescapeOctal } from "../../core/kernel/mount_fields.ts";
import { findMount, type Mount } from "../files/mount_table.ts";

/** The file system, and where in it: the same for each mount of one place. */
function placeIn({ device, root, point }: Mount, path: string): string {
  const below = point === "/" ? path : path.slice(point.length);
  const at = `${unescapeOctal(root)}${below}`.replace(/\/+/g, "/");
  return `${device} ${at.replace(/(.)\/$/, "$1")}`;
}

/**
 * True where a path of the host is what lies below the folder at that path.
 *
 * @param own mounts as this program sees them
 * @param host mounts as the host's first process sees them
 */
export function isSamePlace(
  own: string,
  host: string,
  dir: string,
  path: string,
): boolean {
  const here = `${dir}${path}`;
  return placeIn(findMount(own, here), here) ===
    placeIn(findMount(host, path), path);
}

const escape = (path: string) =>
  path.replace(
    /[ \t\n\\]/g,
    (one) => `\\${one.charCodeAt(0).toString(8).padStart(3, "0")}`,
  );

/**
 * The mounts below a folder, as a machine has them whose root it is.
 *
 * @param top where the root of all control groups is known to be mounted: in a
 * namespace the kernel spells it by the way out (cgroup_namespaces(7))
 */
export function mountsBelow(
  own: string,
  dir: string,
  top: string | null,
): string {
  const { device, root, type } = findMount(own, dir === "" ? "/" : dir);
  const lines = own.split("\n").flatMap((line) => {
    const fields = line.split(" ");
    const point = unescapeOctal(fields[4] ?? "");
    if (!point.startsWith(`${dir}/`) || point === "/") return [];
    const inside = point.slice(dir.length);
    fields[4] = escape(inside);
    if (inside === top) fields[3] = "/";
    return [fields.join(" ")];
  });
  // What lists no root is no list of mounts.
  const first = `0 0 ${device} ${root} / ro - ${type} none ro`;
  return `${[first, ...lines].join("\n")}\n`;
}
