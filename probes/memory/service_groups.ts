/** Control groups of the model services whose packages name their unit. */

import type { MemoryLevel } from "../../core/probe/facts.ts";
import type { Host } from "../../core/probe/contract.ts";
import { orAbsent } from "../shared/missing_files.ts";
import { isDisabled } from "./controller_availability.ts";
import { levelsOf } from "./group_headroom.ts";
import { readUpwards } from "./groups_upwards.ts";
import { exists } from "./optional.ts";
import { isListing, type Mount } from "./own_place.ts";

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
  if (own === path || own.startsWith(`${path}/`)) return [];
  if (await exists(host, `${mount.at}${path}`)) {
    return levelsOf((await readUpwards(host, mount, path)).groups);
  }
  await proveAbsent(host, mount, own);
  return [];
}

/** What cannot be found is absent where the group above it lists no such group. */
async function proveAbsent(
  host: Host,
  mount: Mount,
  own: string,
): Promise<void> {
  const units = await orAbsent(host.readDir(`${mount.at}/${SLICE}`));
  const [above, listed, name] = units === null
    ? ["", mount.listed, SLICE]
    : [`/${SLICE}`, units, UNIT];
  const at = `${mount.at}${above}`;
  if (listed.includes(name)) {
    throw new Error(`Cannot find "${at}/${name}", which is listed`);
  }
  if (isListing(listed, above, own) || await isDisabled(host)) return;
  throw new Error(`Cannot list the control groups in "${at}"`);
}
