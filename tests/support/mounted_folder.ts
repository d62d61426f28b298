/** A folder of plain files that is told to be mounts of the kernel. */

import {
  linkSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { OWN_VIEW, type OwnView } from "../../host/mounted/own_view.ts";

const PROC = 0x9fa0;
const SYSFS = 0x62656572;
const TMPFS = 0x01021994;
const CGROUP = 0x27e0eb;
const CGROUP2 = 0x63677270;

/** The kernel's own, of this start of it. */
export const BOOT_ID = readFileSync(
  "/proc/sys/kernel/random/boot_id",
  "utf8",
);

export interface Mounted {
  readonly dir: string;
  /** Path below the folder → text; a folder where it ends with a slash. */
  readonly files: Readonly<Record<string, string>>;
  /** Numbers of processes in the network of the first. @default none */
  readonly inNetwork?: readonly string[];
  /** Places below it that are on a disk after all. */
  readonly plain?: readonly string[];
  readonly version: 1 | 2;
  /** /proc/self/cgroup of the program. */
  readonly groups: string;
  /** /proc/self/mountinfo beside what is needed. @default "" */
  readonly mounts?: string;
}

/** Writes the files; gives what the program would see of itself. */
export function mountFolder(
  {
    dir,
    files,
    inNetwork = [],
    plain = [],
    version,
    groups,
    mounts = "",
  }: Mounted,
): OwnView {
  const all = { "/proc/sys/kernel/random/boot_id": BOOT_ID, ...files };
  for (const [path, text] of Object.entries(all)) {
    const isFolder = path.endsWith("/");
    mkdirSync(`${dir}${isFolder ? path : dirname(path)}`, { recursive: true });
    if (!isFolder) writeFileSync(`${dir}${path}`, text);
  }
  for (const pid of inNetwork) {
    mkdirSync(`${dir}/proc/${pid}/net`, { recursive: true });
    // There is one file for each network, in whose folder ever it is found.
    linkSync(`${dir}/proc/1/net/dev`, `${dir}/proc/${pid}/net/dev`);
  }
  const real = realpathSync(dir);
  const below = (path: string, ...folders: readonly string[]) =>
    folders.some((one) => path === one || path.startsWith(`${one}/`));
  const at = version === 1 ? "/memory" : "";
  const kind = version === 1 ? "cgroup" : "cgroup2";
  return {
    kindOf: (link) => {
      const path = realpathSync(link);
      if (!path.startsWith(`${real}/`)) return OWN_VIEW.kindOf(link);
      const inside = path.slice(real.length);
      if (below(inside, ...plain)) return OWN_VIEW.kindOf(link);
      if (below(inside, "/proc")) return PROC;
      if (version === 2 && below(inside, "/sys/fs/cgroup")) return CGROUP2;
      if (inside === "/sys/fs/cgroup") return TMPFS;
      if (below(inside, "/sys/fs/cgroup")) return CGROUP;
      return below(inside, "/sys") ? SYSFS : OWN_VIEW.kindOf(link);
    },
    groups: () => Promise.resolve(groups),
    mounts: () =>
      Promise.resolve(
        "1 0 0:77 / / rw - overlay overlay rw\n" +
          `2 1 0:21 / ${real}/proc ro - proc proc rw\n` +
          `3 1 0:22 / ${real}/sys ro - sysfs sysfs rw\n` +
          `4 3 0:32 /../.. ${real}/sys/fs/cgroup${at} ro - ${kind} x rw\n` +
          mounts,
      ),
  };
}
