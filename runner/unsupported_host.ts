/** A host on an operating system that the probes do not know. */

import type { SystemInfo } from "../core/probe/contract.ts";
import { hostFailure, type RawHost } from "../core/host_calls/raw_host.ts";

/** Fails every call but `system` with `unsupported-platform`. */
export function unsupportedHost(system: SystemInfo): RawHost {
  const fail = () =>
    Promise.reject(hostFailure(
      "unsupported-platform",
      `Cannot read this machine: "${system.platform}" is not supported`,
    ));
  return {
    readText: fail,
    readDir: fail,
    readLinkName: fail,
    statfs: fail,
    httpGet: fail,
    ollamaShow: fail,
    exec: fail,
    env: fail,
    system: () => Promise.resolve(system),
    log: () => {},
  };
}
