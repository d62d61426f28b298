/** The mounts that this program sees, by what they hold. */

import { unescapeOctal } from "../../core/kernel/mount_fields.ts";

/** One of them. */
export interface Mount {
  readonly point: string;
  /** Number of the file system, the same at each mount of it. */
  readonly device: string;
  /** What of its file system is mounted. */
  readonly root: string;
  readonly type: string;
  readonly readOnly: boolean;
}

/** The mount that holds a path; the last one where there are several. */
export function findMount(mountinfo: string, path: string): Mount {
  let best: Mount | null = null;
  for (const line of mountinfo.split("\n")) {
    // Optional fields end at " - "; spaces in paths are written \040.
    const [mount = "", fileSystem = ""] = line.split(" - ");
    const fields = mount.split(" ");
    const point = unescapeOctal(fields[4] ?? "");
    if (point === "" || !isBelow(path, point)) continue;
    // A later line of the same point is mounted over the earlier one.
    if (best !== null && point.length < best.point.length) continue;
    const [type = "", , behind = ""] = fileSystem.split(" ");
    const options = [...(fields[5] ?? "").split(","), ...behind.split(",")];
    const readOnly = options.includes("ro");
    const [, , device = "", root = ""] = fields;
    best = { point, device, root, type, readOnly };
  }
  if (best === null) {
    throw new RangeError(`Cannot find the mount of "${path}" in mountinfo`);
  }
  return best;
}

function isBelow(path: string, point: string): boolean {
  return point === "/" || path === point || path.startsWith(`${point}/`);
}

/** Kept by systemd for a file system of the kernel's own. */
const OWN = "/proc/";

/** True where a table has an automount that a path can lie below. */
export function hasAutomounts(mountinfo: string): boolean {
  return mountinfo.includes(" - autofs ") &&
    mountinfo.split("\n").some((line) =>
      line.includes(" - autofs ") &&
      !(line.split(" ")[4] ?? "").startsWith(OWN)
    );
}
