import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { RawHost } from "../../core/host_calls/raw_host.ts";
import { createSysrootHost } from "../../host/sysroot.ts";

const SHARED = fileURLToPath(new URL("../../../shared/", import.meta.url));

/** Why tests over recorded machines and servers are skipped; false: they run. */
export const noShared: string | false = existsSync(SHARED)
  ? false
  : "the recordings that lie beside the project are not here";
if (noShared) console.log(`skipped: ${noShared}`);

/** Path of something recorded. */
export function sharedPath(path: string): string {
  return `${SHARED}${path}`;
}

/** A recorded machine as a host. */
export function recordedMachine(name: string): RawHost {
  return createSysrootHost(sharedPath(`fixtures/${name}`));
}
