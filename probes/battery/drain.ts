/** How fast batteries drain, and how long they last. */

import { sharesOf } from "./charge.ts";
import { natural, parseInteger, type Supply } from "./supply_attributes.ts";

/** More than any battery gives or takes: what is above is no reading. */
const WATTS_CAP = 1e6;

/** Power that flows through one battery, in watts, without its sign. */
export function wattsOf(supply: Supply): number | null {
  const power = parseInteger(supply["power_now"]);
  const current = parseInteger(supply["current_now"]);
  const volts = natural(supply, "voltage_now");
  const watts = power !== null
    ? Math.abs(power) / 1e6
    : current !== null && volts !== null
    ? Math.abs(current) * volts / 1e12
    : null;
  return watts !== null && watts <= WATTS_CAP ? watts : null;
}

/** Energy left in one battery, in watt hours. */
function energyOf(supply: Supply): number | null {
  // More than fits is no energy that lasts.
  if (sharesOf(supply).some((one) => one !== null && one > 1)) return null;
  const energy = natural(supply, "energy_now");
  if (energy !== null) return energy / 1e6;
  const charge = natural(supply, "charge_now");
  const volts = natural(supply, "voltage_now");
  return charge === null || volts === null ? null : charge * volts / 1e12;
}

/** Seconds until all are empty; null where one of them does not tell. */
export function secondsLeft(batteries: readonly Supply[]): number | null {
  let wattHours = 0;
  let watts = 0;
  for (const one of batteries) {
    const energy = energyOf(one);
    const rate = wattsOf(one);
    if (energy === null || rate === null) return null;
    wattHours += energy;
    watts += rate;
  }
  const seconds = Math.floor(wattHours / watts * 3600);
  return Number.isSafeInteger(seconds) ? seconds : null;
}
