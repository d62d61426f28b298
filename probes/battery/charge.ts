/** How full batteries are. */

import {
  isForeign,
  isGarbled,
  natural,
  type Supply,
  word,
} from "./supply_attributes.ts";

/**
 * Most that a figure may be above full, as a share of it: while a battery
 * drains little more than wear, else a full one may state its design capacity
 * (ACPI_BATTERY_QUIRK_DEGRADED_FULL_CHARGE in the kernel's drivers/acpi/battery.c).
 */
const ABOVE_FULL = { draining: 1.1, other: 2 };

/** What is left of what fits, by energy and by charge; null: not told. */
export function sharesOf(supply: Supply): readonly (number | null)[] {
  return ["energy", "charge"].map((unit) => {
    const now = natural(supply, `${unit}_now`);
    const full = natural(supply, `${unit}_full`);
    return now === null || !full ? null : now / full;
  });
}

/** A gauge rounds: what differs by less says the same. */
const ROUNDING = 1;

/** The kernel's coarse word beside the figures. */
export const LEVEL = "capacity_level";
const LEVELS = ["Unknown", "Critical", "Low", "Normal", "High", "Full"];
/** Most that `Critical` can mean: the firmware is about to cut the power. */
const CRITICAL_PERCENT = 10;

/**
 * True where that word contradicts a charge: ACPI's `Critical` is the battery's
 * own alarm (acpi_battery_get_property in the kernel's drivers/acpi/battery.c),
 * of a cell that fails or a gauge that is off. What cannot be read may be it.
 */
function isAlarmed(supply: Supply, percent: number): boolean {
  return percent > CRITICAL_PERCENT &&
    (isGarbled(supply, LEVEL, LEVELS) || word(supply, LEVEL) === "Critical");
}

/** Why a battery that states its charge has none that counts; null: it has. */
export function chargeDoubt(supply: Supply): string | null {
  const percent = figureOf(supply);
  if (percent === null || !isAlarmed(supply, percent)) return null;
  const told = word(supply, LEVEL) === "Critical" ? "Critical" : null;
  return told === null
    ? `its "${LEVEL}" cannot be read`
    : `its "${LEVEL}" is "${told}" at ${Math.floor(percent)} %`;
}

/**
 * Charge of one battery in percent, 0 to 100: of figures that contradict each
 * other the lowest; null where nothing tells, or what tells is impossible.
 */
export function percentOf(supply: Supply): number | null {
  const percent = figureOf(supply);
  return percent === null || isAlarmed(supply, percent) ? null : percent;
}

function figureOf(supply: Supply): number | null {
  const shares = sharesOf(supply).filter((one) => one !== null);
  const isDraining = word(supply, "status") === "Discharging";
  const most = isDraining ? ABOVE_FULL.draining : ABOVE_FULL.other;
  // Capacity is made of the same figures, cut off at 100.
  if (shares.some((one) => one > most)) return null;
  const stated = natural(supply, "capacity");
  // 255 is a controller that does not know.
  const capacity = stated !== null && stated <= 200
    ? Math.min(100, stated)
    : null;
  const exact = shares.map((one) => Math.min(100, one * 100));
  if (capacity !== null) {
    const lower = exact.filter((one) => one <= capacity - ROUNDING);
    return Math.min(capacity, ...lower);
  }
  if (exact.length === 0) return null;
  const least = Math.min(...exact);
  // When the rounded figure fails, the charge may not seem higher.
  return "capacity" in supply ? Math.floor(least) : least;
}

/** Energy of a full battery in µWh; null where nothing tells. */
function fullEnergy(supply: Supply): number | null {
  if (isForeign(supply)) return null;
  const full = natural(supply, "energy_full");
  if (full) return full;
  const now = natural(supply, "energy_now");
  const capacity = natural(supply, "capacity");
  if (now && capacity) return now / capacity * 100;
  const charge = natural(supply, "charge_full");
  const volts = natural(supply, "voltage_now");
  return charge && volts ? charge * volts / 1e6 : null;
}

/** Charge of all batteries, weighed by energy; rounded down. */
export function combinedPercent(batteries: readonly Supply[]): number | null {
  let lowest: number | null = null;
  let energy = 0;
  let total: number | null = 0;
  for (const one of batteries) {
    const percent = percentOf(one);
    if (percent === null) return null;
    lowest = Math.min(lowest ?? percent, percent);
    const weight = fullEnergy(one);
    energy += weight === null ? 0 : percent * weight;
    total = weight === null || total === null ? null : total + weight;
  }
  // Without a weight for each, the lowest stands for all.
  const percent = total ? energy / total : lowest;
  return percent === null ? null : Math.floor(percent * 10 + 1e-6) / 10;
}
