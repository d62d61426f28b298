/** A laptop whose sensors belong to a daemon of the user's (int340x). */

import { LAPTOP } from "./laptop.ts";
import type { Tree } from "./tree.ts";

/** Files of a zone, its trips in the order of its driver. */
function zone(
  index: number,
  type: string,
  temp: number,
  trips: readonly (readonly [string, number])[],
): Tree {
  const at = `sys/class/thermal/thermal_zone${index}`;
  const files: Record<string, string> = {
    [`${at}/type`]: `${type}\n`,
    [`${at}/temp`]: `${temp}\n`,
    [`${at}/mode`]: "enabled\n",
    [`${at}/policy`]: "user_space\n",
  };
  for (const [trip, [kind, celsius]] of trips.entries()) {
    files[`${at}/trip_point_${trip}_type`] = `${kind}\n`;
    files[`${at}/trip_point_${trip}_temp`] = `${celsius}\n`;
  }
  return files;
}

/** Its skin and its memory are over what a daemon was to hold. */
export const DPTF: Tree = {
  ...LAPTOP,
  ...zone(2, "INT3400 Thermal", 20000, []),
  ...zone(3, "SEN1", 52050, [
    ["passive", -274000],
    ["critical", 127050],
    ["hot", 75050],
    ["passive", 48050],
  ]),
  ...zone(4, "TMEM", 66050, [
    ["critical", 90050],
    ["hot", 64050],
    ["passive", 60050],
  ]),
  ...zone(5, "TCPU_PCI", 63000, [["passive", 61000]]),
};

/** The same at what its firmware calls critical. */
export const DPTF_HOT: Tree = {
  ...DPTF,
  "sys/class/thermal/thermal_zone4/temp": "91050\n",
};
