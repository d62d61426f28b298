/** What this program sees of itself, and of file systems. */

import { statfsSync } from "node:fs";
import { LONG_CAP_BYTES } from "../../core/host_calls/answer_bounds.ts";
import { readOpenedText } from "../files/kernel_files.ts";
import type { KindOf } from "./kernel_kinds.ts";

/** Own control groups, as the kernel names the file. */
export const OWN_GROUPS = "/proc/self/cgroup";
/** Own mounts. */
export const OWN_MOUNTS = "/proc/self/mountinfo";

export interface OwnView {
  readonly kindOf: KindOf;
  readonly groups: () => Promise<string>;
  readonly mounts: () => Promise<string>;
}

/** What the kernel says, each time anew. */
export const OWN_VIEW: OwnView = {
  kindOf: (path) => statfsSync(path).type,
  groups: () => readOpenedText(OWN_GROUPS, LONG_CAP_BYTES),
  mounts: () => readOpenedText(OWN_MOUNTS, LONG_CAP_BYTES),
};
