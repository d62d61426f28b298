/** Files of power supplies. */

import type { BatteryFacts } from "../../core/probe/facts.ts";

/** Texts by attribute; an error is what its read fails with. */
export type Attributes = Readonly<Record<string, string | Error>>;
/** Attributes by supply. */
export type Supplies = Readonly<Record<string, Attributes>>;
/** Texts by path. */
export type Files = Record<string, string | Error>;

export const CLASS = "/sys/class/power_supply";
export const DRAINING = { type: "Battery\n", status: "Discharging\n" };
export const MAINS = { type: "Mains\n", online: "1\n" };
export const UNPLUGGED = { type: "Mains\n", online: "0\n" };

/** A pack of so many Wh, so full, with so many watts where they are measured. */
export const pack = (
  status: string | null,
  percent: number,
  wattHours: number,
  watts: number | null = null,
): Attributes => ({
  type: "Battery\n",
  ...(status === null ? {} : { status: `${status}\n` }),
  energy_now: `${percent * wattHours * 1e4}\n`,
  energy_full: `${wattHours * 1e6}\n`,
  ...(watts === null ? {} : { power_now: `${watts * 1e6}\n` }),
});

/** The files of supplies. */
export function filesOf(supplies: Supplies): Files {
  return Object.fromEntries(
    Object.entries(supplies).flatMap(([name, attributes]) =>
      Object.entries(attributes).map(([attribute, text]) => [
        `${CLASS}/${name}/${attribute}`,
        text,
      ])
    ),
  );
}

/** What is told of a machine that has none. */
export const NO_BATTERY: BatteryFacts = {
  present: false,
  powerSource: "mains",
  percent: null,
  charging: null,
  rateWatts: null,
  secondsToEmpty: null,
};
