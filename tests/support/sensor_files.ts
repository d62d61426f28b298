/** Files of thermal zones and chips of hwmon, and what is read of them. */

import type { ThermalLimit, ThermalSensor } from "../../core/probe/facts.ts";
import thermal from "../../probes/thermal.ts";
import { below, type Files } from "./files_below.ts";
import { memoryHost } from "./memory_host.ts";

export type Kind = ThermalLimit["kind"];

export const ZONES = "/sys/class/thermal";
export const HWMON = "/sys/class/hwmon";

/** Files of a zone. */
export const zone = (number: number, files: Files) =>
  below(`${ZONES}/thermal_zone${number}`, { type: "TCPU\n", ...files });
/** Both files of a trip. */
export const trip = (
  number: number,
  type: string,
  temp: string | Error,
): Files => ({
  [`trip_point_${number}_type`]: `${type}\n`,
  [`trip_point_${number}_temp`]: temp,
});
/** Files of a chip. */
export const chip = (number: number, files: Files) =>
  below(`${HWMON}/hwmon${number}`, files);

/** Reads files on a machine whose classes can be listed. */
export function read(
  files: Files,
  dirs: Record<string, Error | readonly string[]> = {},
) {
  return thermal(
    memoryHost({ files, dirs: { "/sys/class": ["mem"], ...dirs } }),
  );
}

/** A sensor as the probe tells it. */
export const sensor = (
  name: string,
  celsius: number,
  ...limits: readonly (readonly [Kind, number, ThermalLimit["means"]?])[]
): ThermalSensor => ({
  name,
  celsius,
  limits: limits.map(([kind, celsius, means]) => ({
    kind,
    celsius,
    ...(means && { means }),
  })),
});
/** A failed one. */
export const failed = (name: string, rated: boolean, message: string) => ({
  name,
  rated,
  message,
});

/** How the probe names the first zone. */
export const ZONE_NAME = "thermal_zone0 TCPU";
/** A zone that is well, and what is told of it. */
export const COOL = zone(9, {
  temp: "40000\n",
  ...trip(0, "critical", "100000\n"),
});
export const COOL_SENSOR = sensor("thermal_zone9 TCPU", 40, [
  "critical",
  100,
]);
