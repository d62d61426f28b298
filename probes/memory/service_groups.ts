/** Control groups of the model services whose packages name their unit. */

import type { MemoryLevel } from "../../core/probe/facts.ts";
import type { Host } from "../../core/probe/contract.ts";
import { levelsOf } from "./group_headroom.ts";
import { readUpwards } from "./groups_upwards.ts";
import { exists } from "./optional.ts";
import type { Mount } from "./own_place.ts";

/** What Ollama's installer makes. */
const SLICE = "system.slice";
const UNIT = "ollama.service";

/**
 * Ceilings of a service that runs beside us: the model is loaded in its group,
 * whatever ours is. None where there is no such unit, or it is our own.
 */
export async function readServiceLevels(
  host: Host,
  mount: Mount,
  own: string,
): Promise<MemoryLevel[]> {
  const path = `/${SLICE}/${UNIT}`;
  const isOwn = own === path || own.startsWith(`${path}/`);
  if (isOwn || !mount.listed.includes(SLICE)) return [];
  if (!(await exists(host, `${mount.at}${path}`))) return [];
  return levelsOf((await readUpwards(host, mount, path)).groups);
}
