/** All supplies of the machine as one fact. */

import type { BatteryFacts } from "../../core/probe/facts.ts";
import { combinedPercent } from "./charge.ts";
import { secondsLeft, wattsOf } from "./drain.ts";
import { sourceOf } from "./source.ts";
import { kindOf, parseInteger, type Supply, TELLING, word } from "./supply.ts";

/** Facts of all supplies together; peripherals and empty bays do not count. */
export function parseSupplies(supplies: readonly Supply[]): BatteryFacts {
  const own = supplies.filter((one) => word(one, "scope") !== "Device");
  const adapters = own.filter((one) => kindOf(one) === "adapter");
  const batteries = own.filter((one) =>
    kindOf(one) === "battery" && parseInteger(one["present"]) !== 0
  );
  if (batteries.length === 0) {
    const none = { charging: null, rateWatts: null, secondsToEmpty: null };
    return { present: false, powerSource: "mains", percent: null, ...none };
  }
  const powerSource = sourceOf(batteries, adapters);
  const statuses = batteries.map((one) => word(one, "status") ?? "")
    .filter((one) => TELLING.includes(one));
  const rates = batteries.map(wattsOf).filter((one) => one !== null);
  const watts = rates.reduce((total, one) => total + one, 0);
  return {
    present: true,
    powerSource,
    percent: combinedPercent(batteries),
    charging: statuses.length === 0
      ? null
      : statuses.includes("Charging") && !statuses.includes("Discharging"),
    rateWatts: rates.length === 0 ? null : Math.round(watts * 1000) / 1000,
    secondsToEmpty: powerSource === "battery" ? secondsLeft(batteries) : null,
  };
}
