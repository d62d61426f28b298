/** Where the power comes from. */

import type { BatteryFacts } from "../../core/probe/facts.ts";
import { combinedPercent } from "./charge.ts";
import { isIdle, mayDrain } from "./flow.ts";
import {
  isForeign,
  isGarbled,
  isPort,
  parseInteger,
  type Supply,
  TELLING,
  word,
} from "./supply_attributes.ts";

const STATUSES = [...TELLING, "Unknown", "Error"];
/** Words that are true on mains alone, where no adapter is listed. */
const HELD = ["Charging", "Full", "Not charging"];

/** Types that are not the mains' (power_supply_sysfs.c). */
const NO_MAINS = ("Unknown Battery UPS USB USB_DCP USB_CDP USB_ACA USB_C " +
  "USB_PD USB_PD_DRP BrickID Wireless").split(" ");

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
  const together = combinedPercent(batteries);
  // A status that is there and cannot be read may hide a drain.
  const isHidden = batteries.some((one) =>
    isForeign(one) || isGarbled(one, "status", STATUSES) ||
    mayDrain(one, together)
  );
  if (isHidden) return isUnplugged ? "battery" : "unknown";
  const isHeld = HELD.some((one) => statuses.includes(one));
  if (online.some(isOnline)) {
    return isHeld || hasGiver(adapters) ? "mains" : "unknown";
  }
  // Only external power charges: one of the two is wrong.
  if (statuses.includes("Charging") && adapters.length > 0) return "unknown";
  if (isUnplugged) return "battery";
  // One may be charged, or kept full, out of another.
  const isAlone = batteries.every((one) =>
    HELD.includes(word(one, "status") ?? "") || isIdle(one)
  );
  return adapters.length === 0 && isHeld && isAlone ? "mains" : "unknown";
}

/**
 * Whether an adapter that is online gives power by its own word. A port's is
 * none where the mains adapter is offline, or the port may draw 0 µA:
 * ports stay online after the charger left, and while they feed another device.
 */
function hasGiver(adapters: readonly Supply[]): boolean {
  // What cannot be read may be it.
  const isOffline = adapters.some((one) =>
    isGarbled(one, "type", NO_MAINS) && !isOnline(parseInteger(one["online"]))
  );
  return adapters.some((one) =>
    !isForeign(one) && isOnline(parseInteger(one["online"])) &&
    (!isPort(one) || !(isOffline || isWithoutCurrent(one)))
  );
}

/** What cannot be read may be nothing. */
function isWithoutCurrent(port: Supply): boolean {
  return "current_max" in port && !parseInteger(port["current_max"]);
}

/** True where nothing can power the machine: no battery, no adapter online. */
export function isPowerless(adapters: readonly Supply[]): boolean {
  return adapters.length > 0 &&
    !adapters.some((one) => isOnline(parseInteger(one["online"])));
}
