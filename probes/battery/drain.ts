/** How fast batteries drain, and how long they last. */

import { sharesOf } from "./charge.ts";
import {
  natural,
  parseInteger,
  type Supply,
  word,
} from "./supply_attributes.ts";

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

/** The same with its sign: what one battery takes is not given to the machine. */
function givenBy(supply: Supply): number | null {
  const watts = wattsOf(supply);
  if (watts === null || word(supply, "status") !== "Charging") return watts;
  const isOut = [supply["power_now"], supply["current_now"]]
    .some((text) => (parseInteger(text) ?? 0) < 0);
  return isOut ? watts : -watts;
}

/** What batteries give together, less what they take; null: none tells. */
function givenByAll(batteries: readonly Supply[]): number | null {
  const given = batteries.map(givenBy).filter((one) => one !== null);
  return given.length === 0 ? null : given.reduce((a, b) => a + b, 0);
}

/** Power that flows into all together, or out of them, in watts. */
export function rateOf(batteries: readonly Supply[]): number | null {
  const watts = givenByAll(batteries);
  return watts === null ? null : Math.abs(Math.round(watts * 1000) / 1000);
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
  const energies = batteries.map(energyOf);
  const watts = batteries.some((one) => wattsOf(one) === null)
    ? null
    : givenByAll(batteries);
  // What is told as no rate is none to reckon with.
  if (watts === null || watts <= 0 || rateOf(batteries) === 0) return null;
  let wattHours = 0;
  for (const one of energies) {
    if (one === null) return null;
    wattHours += one;
  }
  const seconds = Math.floor(wattHours / watts * 3600);
  return Number.isSafeInteger(seconds) ? seconds : null;
}
