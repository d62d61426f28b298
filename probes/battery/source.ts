/** Where the power comes from. */

import type { BatteryFacts } from "../../core/probe/facts.ts";
import { mayDrain } from "./flow.ts";
import {
  isForeign,
  isGarbled,
  parseInteger,
  type Supply,
  TELLING,
  word,
} from "./supply_attributes.ts";

const STATUSES = [...TELLING, "Unknown", "Error"];
/** Words that are true on mains alone, where no adapter is listed. */
const HELD = ["Charging", "Full", "Not charging"];

/** 2 is a programmable voltage (ABI/testing/sysfs-class-power). */
const isOnline = (online: number | null) => online === 1 || online === 2;

/** Where the power comes from; a battery that drains is the stricter word. */
export function sourceOf(
  batteries: readonly Supply[],
  adapters: readonly Supply[],
): BatteryFacts["powerSource"] {
  const statuses = batteries.map((one) => word(one, "status"));
  if (statuses.includes("Discharging")) return "battery";
  const online = adapters.map((one) =>
    isForeign(one) ? null : parseInteger(one["online"])
  );
  const isUnplugged = adapters.length > 0 &&
    online.every((value) => value === 0);
  // A status that is there and cannot be read may hide a drain.
  const isHidden = batteries.some((one) =>
    isForeign(one) || isGarbled(one, "status", STATUSES) || mayDrain(one)
  );
  if (isHidden) return isUnplugged ? "battery" : "unknown";
  if (online.some(isOnline)) return "mains";
  // Only external power charges: one of the two is wrong.
  if (statuses.includes("Charging") && adapters.length > 0) return "unknown";
  if (isUnplugged) return "battery";
  const isHeld = HELD.some((one) => statuses.includes(one));
  return adapters.length === 0 && isHeld ? "mains" : "unknown";
}

/** True where nothing can power the machine: no battery, no adapter online. */
export function isPowerless(adapters: readonly Supply[]): boolean {
  return adapters.length > 0 &&
    !adapters.some((one) => isOnline(parseInteger(one["online"])));
}
