/** Control groups of their own for one run each. */

import { parseOwnGroup } from "../../probes/memory/group_path.ts";
import { throwIfEnding, undoneBy } from "./clean_up.ts";
import {
  type Counters,
  type GroupVersion,
  limitWrites,
  parseCounters,
  SWAP_LIMIT,
  withoutController,
} from "./group_files.ts";

/** Where groups are made. */
export interface Place {
  readonly version: GroupVersion;
  /** Folder where the hierarchy is mounted. */
  readonly mount: string;
  /** From the mount on; empty: the mount itself. */
  readonly parent: string;
}

export interface Group {
  /** As policy `memory.cgroup` names it. */
  readonly path: string;
  readonly dir: string;
  readonly countsSwap: boolean;
  limit(bytes: number | null): void;
  counters(): Counters;
  pids(): number[];
  /** Kills what runs in it, and removes it. */
  end(): Promise<void>;
}

const KILLED_WITHIN_MS = 30_000;
let made = 0;

function readOrNull(path: string): string | null {
  try {
    return Deno.readTextFileSync(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}

/** Where groups are to be made, by what is mounted; v1 below the own group. */
export function findPlace(
  stated: string | null,
  root = "/sys/fs/cgroup",
  own: string | null = readOrNull("/proc/self/cgroup"),
): Place {
  const isFirst = readOrNull(`${root}/memory/memory.limit_in_bytes`) !== null ||
    readOrNull(`${root}/memory/cgroup.procs`) !== null;
  const version = isFirst ? 1 : 2;
  const mount = isFirst ? `${root}/memory` : root;
  const group = own === null ? null : parseOwnGroup(own);
  // A group of v2 that holds processes hands no controller on; the root does.
  const found = group?.version === 1 &&
      readOrNull(`${mount}/${group.path}/cgroup.procs`) !== null
    ? `/${group.path.replace(/^\/+/, "")}`
    : "/";
  return { version, mount, parent: (stated ?? found).replace(/\/+$/, "") };
}

async function killAll(pids: () => number[]): Promise<void> {
  const endMs = performance.now() + KILLED_WITHIN_MS;
  for (let left = pids(); left.length > 0; left = pids()) {
    for (const pid of left) {
      try {
        Deno.kill(pid, "SIGKILL");
      } catch (error) {
        if (!(error instanceof Deno.errors.NotFound)) throw error;
      }
    }
    if (performance.now() > endMs) {
      throw new Error(`Cannot end processes ${left.join(", ")}: still there`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Makes a group without a limit; it ends with the program at the latest. */
export function createGroup({ version, mount, parent }: Place): Group {
  throwIfEnding();
  const above = `${mount}${parent}`;
  if (version === 2) {
    const why = withoutController(
      above,
      readOrNull(`${above}/cgroup.subtree_control`),
    );
    if (why !== null) throw new Error(why);
  }
  const path = `${parent}/model-carry-calibrate-${Deno.pid}-${made++}`;
  const dir = `${mount}${path}`;
  Deno.mkdirSync(dir);
  const pids = () =>
    (readOrNull(`${dir}/cgroup.procs`) ?? "").split("\n").filter(Boolean)
      .map(Number);
  const end = undoneBy(async () => {
    await killAll(pids);
    // Pages of files would stay in the cache, and the next group gets them free.
    try {
      if (version === 1) {
        Deno.writeTextFileSync(`${dir}/memory.force_empty`, "0");
      } else Deno.writeTextFileSync(`${dir}/memory.reclaim`, "1T");
    } catch {
      // What cannot be given back is counted above.
    }
    Deno.removeSync(dir);
  });
  const countsSwap = readOrNull(`${dir}/${SWAP_LIMIT[version]}`) !== null;
  return {
    path,
    dir,
    countsSwap,
    limit: (bytes) => {
      for (const [file, value] of limitWrites(version, bytes, countsSwap)) {
        Deno.writeTextFileSync(`${dir}/${file}`, value);
      }
    },
    counters: () =>
      parseCounters(version, (file) => readOrNull(`${dir}/${file}`)),
    pids,
    end,
  };
}
