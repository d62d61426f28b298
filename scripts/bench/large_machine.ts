/** A machine with as many attributes as asked: sensors, cores, containers. */

import { LAPTOP } from "../machines/laptop.ts";
import type { Tree } from "../machines/tree.ts";

/** Files of one folder. */
function folder(at: string, files: Readonly<Record<string, string>>): Tree {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`${at}/${name}`, `${text}\n`]),
  );
}

/** A core of a socket, of which coretemp has five attributes. */
function core(index: number): Record<string, string> {
  const temp = `temp${index + 2}`;
  return {
    [`${temp}_label`]: `Core ${index}`,
    [`${temp}_input`]: `${40_000 + (index % 20) * 1000}`,
    [`${temp}_max`]: "84000",
    [`${temp}_crit`]: "100000",
    [`${temp}_crit_alarm`]: "0",
  };
}

/** A card of a driver that no table has, and its node to render with. */
function card(index: number): Tree {
  const at = "sys/class/drm";
  return {
    [`${at}/card${index}/device/driver`]: {
      link: "../../../bus/pci/drivers/x",
    },
    [`${at}/card${index}/device/vendor`]: "0x1234\n",
    [`${at}/renderD${128 + index}/device`]: { link: `../card${index}/device` },
  };
}

/** What each core brings: its sensor, its cooling device, a container; eight of
 * them a module of memory and a card. */
function shareOf(index: number): Tree {
  const at = `sys/class/hwmon/hwmon${10 + index % 2}`;
  const isEighth = index % 8 === 0;
  return {
    ...folder(at, { name: "coretemp", ...core(index) }),
    ...folder(`sys/class/thermal/cooling_device${index}`, {
      type: "Processor",
      cur_state: "0",
      max_state: "10",
    }),
    ...folder(`sys/class/net/veth${index}`, {
      operstate: "up",
      carrier: "1",
      type: "1",
      flags: "0x1003",
      mtu: "1500",
      address: "02:00:00:00:00:01",
    }),
    ...(isEighth
      ? {
        ...card(1 + index / 8),
        ...folder(`sys/class/hwmon/hwmon${20 + index}`, {
          name: "spd5118",
          temp1_input: "47000",
          temp1_max: "55000",
          temp1_crit: "85000",
          temp1_max_alarm: "0",
          temp1_crit_alarm: "0",
        }),
      }
      : {}),
  };
}

/** The laptop, grown to so many attributes, or a few more. */
export function largeMachine(attributes: number): Tree {
  const files = new Map<string, Tree[string]>(Object.entries(LAPTOP));
  for (let index = 0; files.size < attributes; index++) {
    for (const [path, text] of Object.entries(shareOf(index))) {
      files.set(path, text);
    }
  }
  return Object.fromEntries(files);
}
