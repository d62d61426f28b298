/** Whether a measured current contradicts the word of a battery. */

import { percentOf } from "./charge.ts";
import { wattsOf } from "./drain.ts";
import { parseInteger, type Supply, word } from "./supply_attributes.ts";

/** Attributes that measure it. */
export const MEASURES = ["power_now", "current_now"];

/** Less is the offset of a gauge, not a machine that runs from it. */
const LEAST_WATTS = 0.25;
/** The same where no voltage is told: one cell of 3.6 V. */
const LEAST_MICROAMPERES = 70_000;

/**
 * Which way it flows. A negative figure is a discharge
 * (Documentation/ABI/testing/sysfs-class-power); a positive one may be either:
 * ACPI and older gauges give no sign.
 */
export function flowOf(
  supply: Supply,
): "out" | "either" | "none" | "unreadable" {
  const listed = MEASURES.filter((name) => name in supply);
  const figures = listed.map((name) => parseInteger(supply[name]))
    .filter((one) => one !== null);
  if (figures.length === 0) return listed.length === 0 ? "none" : "unreadable";
  const watts = wattsOf(supply);
  const isFlowing = watts === null
    ? figures.some((one) => Math.abs(one) >= LEAST_MICROAMPERES)
    : watts >= LEAST_WATTS;
  if (!isFlowing) return "none";
  return figures.some((one) => one < 0) ? "out" : "either";
}

/**
 * Below it an unsigned current is no trickle of a battery that is kept full: of
 * several it is what they have together, as the machine runs from that.
 */
const KEPT_PERCENT = 90;
/** A charge limit stops above it: what says `Full` below it is wrong. */
const FULL_PERCENT = 50;

/** Words beside which an unsigned current may be a drain, unless well charged. */
const UNSURE = [null, "Unknown", "Full"];

/**
 * True where a battery may give power, whatever its status and the adapters
 * say: a charger that is too weak, a gauge whose status lags. Of a battery that
 * is held nothing flows (bq27xxx_battery_current_and_status in the kernel's
 * drivers/power/supply/bq27xxx_battery.c). `together` is the charge of all.
 */
export function mayDrain(supply: Supply, together: number | null): boolean {
  const flow = flowOf(supply);
  if (flow === "out" || flow === "unreadable") return true;
  const status = word(supply, "status");
  const percent = percentOf(supply);
  if (status === "Full" && percent !== null && percent < FULL_PERCENT) {
    return true;
  }
  if (flow === "none") return false;
  return status === "Not charging" ||
    (UNSURE.includes(status) &&
      Math.min(percent ?? 0, together ?? 0) < KEPT_PERCENT);
}

/** True where a current is measured, and there is none. */
export function isIdle(supply: Supply): boolean {
  return MEASURES.some((name) => parseInteger(supply[name]) !== null) &&
    flowOf(supply) === "none";
}

/** True for an empty place: one that drains or gives power is a battery. */
export function isEmptyPlace(supply: Supply): boolean {
  return parseInteger(supply["present"]) === 0 &&
    word(supply, "status") !== "Discharging" && flowOf(supply) !== "out";
}
