/** Limits of makers' data sheets, for chips whose driver states none. */

import type { ThermalLimit } from "../../core/probe/facts.ts";

/**
 * AMD's product pages, "Max. Operating Temperature (Tjmax)": 95 °C for Ryzen
 * and Threadripper of the sockets AM4, AM5 and TR4 (89 and 90 with 3D cache,
 * 100 and 105 of some mobile parts). drivers/hwmon/k10temp.c states no limit of
 * these families since Linux 5.6.
 */
const ZEN: ThermalLimit = { kind: "documented", celsius: 95 };
const ZEN_DRIVERS: readonly string[] = ["k10temp", "zenpower"];
const ZEN_LABEL = /^T(?:ctl|die|ccd\d{1,2})$/;

/** What the data sheet says of one sensor, if its driver says nothing. */
export function documentedLimits(
  driver: string | null,
  /** Of all sensors of the chip: null where there is one that fails. */
  labels: ReadonlyMap<string, string | null>,
  temp: string,
  stated: readonly ThermalLimit[],
): readonly ThermalLimit[] {
  const own = labels.get(temp);
  const all = [...labels.values()];
  const isZen = driver === null
    ? all.some((one) => one !== null && ZEN_LABEL.test(one))
    : ZEN_DRIVERS.includes(driver);
  // Older families have no labels, and a limit of some kind.
  if (!isZen || (own === undefined && stated.length > 0)) return [];
  // Tctl is above the die by an offset where there is a Tdie (k10temp.c).
  return own === "Tctl" && all.includes("Tdie") ? [] : [ZEN];
}
