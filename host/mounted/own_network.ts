/** Whether this program's loopback is that of the host. */

import { statSync } from "node:fs";
import { failureCode, hostFailure } from "../../core/host_calls/raw_host.ts";
import { checkKind, type KindOf, NOT_HOST } from "./kernel_kinds.ts";
import { withFile } from "./opened_place.ts";

/**
 * Number of a file that /proc has once for each network namespace (proc_net in
 * fs/proc/generic.c), the same in every mount; null: it cannot be seen.
 */
function numberIn(dir: string, path: string, kindOf: KindOf): number | null {
  try {
    return withFile(`${dir}${path}`, (link) => {
      checkKind(link, path, kindOf);
      return statSync(link).ino;
    });
  } catch (error) {
    const code = failureCode(error);
    if (code === null || code === NOT_HOST) throw error;
    return null;
  }
}

/**
 * Fails where this program is in another network namespace than the host's
 * first process: what answers there is no service of the host. Where that
 * process is hidden, it is left to who runs this.
 */
export function proveNetwork(dir: string, kindOf: KindOf): void {
  const ours = numberIn("", "/proc/self/net/dev", kindOf);
  const host = numberIn(dir, "/proc/1/net/dev", kindOf);
  if (ours === null || host === null || ours === host) return;
  throw hostFailure(
    NOT_HOST,
    "Cannot ask the host's loopback: this program is in a network namespace " +
      "of its own; run it in the host's (hostNetwork, --network=host)",
  );
}
