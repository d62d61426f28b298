/** How full batteries are. */

import { isForeign, natural, type Supply } from "./supply.ts";

/** Charge of one battery in percent, 0 to 100; null where nothing tells. */
export function percentOf(supply: Supply): number | null {
  const share = (unit: string) => {
    const now = natural(supply, `${unit}_now`);
    const full = natural(supply, `${unit}_full`);
    if (now === null || !full) return null;
    const exact = now / full * 100;
    // A gauge rounds down: when it fails, the charge may not seem higher.
    return "capacity" in supply ? Math.floor(exact) : exact;
  };
  const all = [natural(supply, "capacity"), share("energy"), share("charge")];
  // A little above full is wear; 255 is a controller that does not know.
  const percent = all.find((one) => one !== null && one <= 200) ?? null;
  return percent === null ? null : Math.min(100, percent);
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
