/** Whether this program's loopback is that of the host. */

import { statSync } from "node:fs";
import { failureCode, hostFailure } from "../../core/host_calls/raw_host.ts";
import { checkKind, type KindOf, NOT_HOST } from "./kernel_kinds.ts";
import { withFile } from "./opened_place.ts";

/**
 * Files that there are once for each network namespace, with the same number in
 * every mount: ours, the host's. The second takes our /sys to be of ours, as
 * runtimes mount it, and no look at other processes.
 */
const NUMBERED = [
  ["/proc/self/net/dev", "/proc/1/net/dev"],
  ["/sys/class/net/lo/ifindex", "/sys/class/net/lo/ifindex"],
] as const;

/** Number of a file; null: it cannot be seen. */
function numberIn(dir: string, path: string, kindOf: KindOf): number | null {
  try {
    return withFile(`${dir}${path}`, (link) => {
      checkKind(link, path, kindOf);
      return statSync(link).ino;
    });
  } catch (error) {
    const code = failureCode(error);
    if (code === null || (code === NOT_HOST && dir !== "")) throw error;
    return null;
  }
}

/**
 * Fails where this program is in another network namespace than the host's
 * first process: what answers there is no service of the host. Where neither
 * can be told apart, it is left to who runs this.
 */
export function proveNetwork(dir: string, kindOf: KindOf): void {
  for (const [own, first] of NUMBERED) {
    const ours = numberIn("", own, kindOf);
    const host = numberIn(dir, first, kindOf);
    if (ours === null || host === null) continue;
    if (ours === host) return;
    throw hostFailure(
      NOT_HOST,
      "Cannot ask the host's loopback: this program is in a network " +
        "namespace of its own; run it in the host's (hostNetwork, " +
        "--network=host)",
    );
  }
}
