/** All supplies of the machine as one fact. */

import type { BatteryFacts } from "../../core/probe/facts.ts";
import { combinedPercent } from "./charge.ts";
import { rateOf, secondsLeft } from "./drain.ts";
import { isEmptyPlace } from "./flow.ts";
import { isPowerless, sourceOf } from "./source.ts";
import { kindOf, type Supply, TELLING, word } from "./supply_attributes.ts";

/** Facts of all supplies together; peripherals and empty bays do not count. */
export function parseSupplies(supplies: readonly Supply[]): BatteryFacts {
  const own = supplies.filter((one) => word(one, "scope") !== "Device");
  const adapters = own.filter((one) => kindOf(one) === "adapter");
  const places = own.filter((one) => kindOf(one) === "battery");
  const batteries = places.filter((one) => !isEmptyPlace(one));
  if (batteries.length === 0) {
    // A place without a battery, and nothing plugged in: one of them is wrong.
    const powerSource = places.length > 0 && isPowerless(adapters)
      ? "unknown"
      : "mains";
    const none = { charging: null, rateWatts: null, secondsToEmpty: null };
    return { present: false, powerSource, percent: null, ...none };
  }
  const powerSource = sourceOf(batteries, adapters);
  const statuses = batteries.map((one) => word(one, "status") ?? "")
    .filter((one) => TELLING.includes(one));
  return {
    present: true,
    powerSource,
    percent: combinedPercent(batteries),
    charging: chargingOf(statuses, powerSource),
    rateWatts: rateOf(batteries),
    secondsToEmpty: powerSource === "battery" ? secondsLeft(batteries) : null,
  };
}

/** Whether they charge; null where nothing tells, or something contradicts. */
function chargingOf(
  statuses: readonly string[],
  powerSource: BatteryFacts["powerSource"],
): boolean | null {
  if (statuses.length === 0) return null;
  if (statuses.includes("Discharging")) return false;
  if (!statuses.includes("Charging")) return false;
  return powerSource === "mains" ? true : null;
}
