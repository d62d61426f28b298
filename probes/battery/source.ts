/** Where the power comes from. */

import type { BatteryFacts } from "../../core/probe/facts.ts";
import {
  isForeign,
  isGarbled,
  parseInteger,
  type Supply,
  TELLING,
  word,
} from "./supply.ts";

const STATUSES = [...TELLING, "Unknown", "Error"];

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
    isForeign(one) || isGarbled(one, "status", STATUSES)
  );
  if (isHidden) return isUnplugged ? "battery" : "unknown";
  // 2 is a programmable voltage (ABI/testing/sysfs-class-power).
  if (online.some((value) => value === 1 || value === 2)) return "mains";
  // Only external power charges, whatever the adapters say.
  if (statuses.includes("Charging")) return "mains";
  if (isUnplugged) return "battery";
  const isHeld = statuses.includes("Full") || statuses.includes("Not charging");
  return adapters.length === 0 && isHeld ? "mains" : "unknown";
}
