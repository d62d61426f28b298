/** Laptops whose sensors need to be understood before they are believed. */

import { LAPTOP, without } from "./laptop.ts";
import type { Tree } from "./tree.ts";

/** Files of a chip of hwmon. */
function chip(index: number, files: Readonly<Record<string, string>>): Tree {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      `sys/class/hwmon/hwmon${index}/${name}`,
      `${text}\n`,
    ]),
  );
}

/** Files of a cooling device. */
export function cooling(index: number, type: string, state: number): Tree {
  const at = `sys/class/thermal/cooling_device${index}`;
  return {
    [`${at}/type`]: `${type}\n`,
    [`${at}/cur_state`]: `${state}\n`,
    [`${at}/max_state`]: "10\n",
  };
}

/** A processor of Zen, whose driver states no limit. */
export function zen(tctl: number): Tree {
  return chip(0, {
    name: "k10temp",
    temp1_label: "Tctl",
    temp1_input: `${tctl * 1000}`,
  });
}

/** Healthy: an input without a diode, alarms that nobody set, a card asleep. */
export const ZEN: Tree = {
  ...without(
    LAPTOP,
    "sys/class/thermal",
    "sys/class/hwmon",
  ),
  ...zen(61.5),
  ...cooling(0, "Processor", 0),
  ...cooling(1, "Fan", 1),
  ...chip(1, {
    name: "nvme",
    temp1_label: "Composite",
    temp1_input: "43850",
    temp1_max: "81850",
    temp1_crit: "84850",
  }),
  ...chip(2, {
    name: "nct6798",
    temp2_input: "38500",
    temp2_max: "127000",
    temp4_label: "AUXTIN1",
    temp4_input: "116000",
    temp4_crit: "110000",
    temp4_fault: "1",
  }),
  ...chip(3, {
    name: "spd5118",
    temp1_input: "58500",
    temp1_max: "55000",
    temp1_max_alarm: "1",
    temp1_crit: "85000",
    temp1_crit_alarm: "0",
  }),
  ...chip(4, {
    name: "amdgpu",
    temp1_label: "edge",
    temp1_input: "96000",
    temp1_crit: "94000",
    temp1_emergency: "99000",
    "device/power/runtime_status": "suspended",
  }),
};
