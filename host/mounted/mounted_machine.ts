/** This machine, by file systems of its that are mounted below a folder. */

import { hostFailure, type RawHost } from "../../core/host_calls/raw_host.ts";
import type { TimeLimits } from "../../core/time_budget.ts";
import type { Root } from "../files/root_paths.ts";
import { askAfter, createSharedHttp } from "../live_machine.ts";
import { readEnv, systemInfo } from "../system_and_runtime.ts";
import { createPlaces } from "./host_places.ts";
import { NOT_HOST } from "./kernel_kinds.ts";
import { createMountedFiles } from "./mounted_files.ts";
import { mountedSpace } from "./mounted_space.ts";
import { OWN_VIEW, type OwnView } from "./own_view.ts";
import { openMounts } from "./mounts_fault.ts";
import { proveNetwork } from "./own_network.ts";

/** Where to ask is this program's own affair: it is who asks. */
const OWN_VARIABLES = ["OLLAMA_HOST"];
/** Paths of this program's own files, not of the host's. */
const UNSET = ["HOME", "OLLAMA_MODELS"];

/** Fails where HTTP of this program would not reach the host of a folder. */
export function proveLoopback(dir: string, own: OwnView = OWN_VIEW): void {
  proveNetwork(openMounts(dir, own), own.kindOf);
}

/**
 * Every call to the machine that this program runs on, from within a container
 * that has the host's file systems below a folder.
 *
 * @throws {Error} with code `not-host` where it has not
 */
export function createMountedMachine(
  dir: string,
  limits: TimeLimits,
  signal?: AbortSignal,
  own: OwnView = OWN_VIEW,
): RawHost {
  const root: Root = {
    path: openMounts(dir, own),
    seen: null,
    isMounted: true,
  };
  const places = createPlaces(root, own);
  const proof = () => proveNetwork(root.path, own.kindOf);
  return {
    ...createMountedFiles(root, places, own),
    ...askAfter(proof, createSharedHttp(limits, signal)),
    statfs: (path) => mountedSpace(root, places, own, path),
    exec: () =>
      Promise.reject(hostFailure(
        NOT_HOST,
        "Cannot run a program of the host from a container",
      )),
    env: (name) => {
      if (OWN_VARIABLES.includes(name)) return Promise.resolve(readEnv(name));
      if (UNSET.includes(name)) return Promise.resolve(null);
      return Promise.reject(hostFailure(
        NOT_HOST,
        `Cannot tell "${name}" of the host: the environment is a container's`,
      ));
    },
    system: () => Promise.resolve(systemInfo()),
    log: () => {},
  };
}
