/** The base machine: a laptop on mains with 16 GB, in the kernel's words. */

import { hostJson } from "./service.ts";
import type { Tree } from "./tree.ts";

/** Text of /proc/meminfo, sizes in KiB. */
export function meminfo(
  totalKib: number,
  availableKib: number,
  buffersKib = 204_800,
): string {
  const kb = (name: string, value: number) =>
    `${`${name}:`.padEnd(16)}${String(value).padStart(8)} kB\n`;
  return kb("MemTotal", totalKib) +
    kb("MemFree", Math.round(availableKib / 3)) +
    kb("MemAvailable", availableKib) + kb("Buffers", buffersKib) +
    kb("SwapTotal", 0) + kb("SwapFree", 0);
}

/** The same under strict overcommit. */
export function strict(limitKib: number, committedKib: number): Tree {
  return {
    "proc/meminfo": meminfo(16_252_928, 10_485_760) +
      `CommitLimit:    ${limitKib} kB\nCommitted_AS:   ${committedKib} kB\n`,
    "proc/sys/vm/overcommit_memory": "2\n",
  };
}

/** A battery without a gauge of its current, energy in microwatt hours. */
export function pack(
  name: string,
  status: string,
  percent: number,
  energyFull: number,
): Tree {
  const at = `sys/class/power_supply/${name}-battery`;
  return {
    [`${at}/type`]: "Battery\n",
    [`${at}/status`]: `${status}\n`,
    [`${at}/energy_now`]: `${percent * energyFull / 100}\n`,
    [`${at}/energy_full`]: `${energyFull}\n`,
  };
}

/** Text of /proc/cpuinfo of two processors, with flags of their own. */
export function cpuinfo(...flags: readonly string[]): string {
  const words = ["fpu", "sse2", "lm", "avx2", ...flags].join(" ");
  return [0, 1].map((index) =>
    `processor\t: ${index}\nvendor_id\t: GenuineIntel\nflags\t\t: ${words}\n\n`
  ).join("");
}

/** Text of a file below /proc/pressure. */
export function pressure(fullAvg10: number): string {
  const line = (kind: string, avg10: number) =>
    `${kind} avg10=${avg10.toFixed(2)} avg60=0.00 avg300=0.00 total=1200\n`;
  return line("some", fullAvg10) + line("full", fullAvg10);
}

/** A thermal zone with a passive and a critical trip, in degrees Celsius. */
export function zone(
  index: number,
  type: string,
  celsius: number,
  passive: number,
  critical: number,
): Tree {
  const at = `sys/class/thermal/thermal_zone${index}`;
  return {
    [`${at}/type`]: `${type}\n`,
    [`${at}/temp`]: `${celsius * 1000}\n`,
    [`${at}/mode`]: "enabled\n",
    [`${at}/trip_point_0_type`]: "critical\n",
    [`${at}/trip_point_0_temp`]: `${critical * 1000}\n`,
    [`${at}/trip_point_1_type`]: "passive\n",
    [`${at}/trip_point_1_temp`]: `${passive * 1000}\n`,
  };
}

/** A battery of 50 Wh and its charger. */
export function battery(percent: number, status: string, online: 0 | 1): Tree {
  const at = "sys/class/power_supply";
  return {
    [`${at}/AC/type`]: "Mains\n",
    [`${at}/AC/online`]: `${online}\n`,
    [`${at}/BAT0/type`]: "Battery\n",
    [`${at}/BAT0/present`]: "1\n",
    [`${at}/BAT0/status`]: `${status}\n`,
    [`${at}/BAT0/capacity`]: `${percent}\n`,
    [`${at}/BAT0/energy_now`]: `${percent * 500000}\n`,
    [`${at}/BAT0/energy_full`]: "50000000\n",
    [`${at}/BAT0/power_now`]: "7500000\n",
  };
}

const NETWORK: Tree = {
  "proc/net/route":
    "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n" +
    "wlan0\t00000000\t010200C0\t0003\t0\t0\t600\t00000000\t0\t0\t0\n" +
    "wlan0\t000200C0\t00000000\t0001\t0\t0\t600\t00FFFFFF\t0\t0\t0\n",
  "proc/net/ipv6_route":
    "00000000000000000000000000000001 80 00000000000000000000000000000000 00 00000000000000000000000000000000 00000000 00000001 00000000 80200001       lo\n",
  "sys/class/net/lo/operstate": "unknown\n",
  "sys/class/net/lo/carrier": "1\n",
  "sys/class/net/lo/type": "772\n",
  "sys/class/net/lo/flags": "0x9\n",
  "sys/class/net/wlan0/operstate": "up\n",
  "sys/class/net/wlan0/carrier": "1\n",
  "sys/class/net/wlan0/type": "1\n",
  "sys/class/net/wlan0/flags": "0x1003\n",
  "sys/class/net/wlan0/wireless/status": "0x0\n",
};

const ROUTES =
  "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask" +
  "\t\tMTU\tWindow\tIRTT\n";

/** The same, all of it through a tunnel that routes it in halves. */
export const HALVES: Tree = {
  "proc/net/route": ROUTES +
    ["00000000", "00000080"].map((half) =>
      `wg0\t${half}\t00000000\t0001\t0\t0\t0\t00000080\t0\t0\t0\n`
    ).join(""),
  "sys/class/net/wg0/operstate": "unknown\n",
  "sys/class/net/wg0/carrier": "1\n",
  "sys/class/net/wg0/type": "65534\n",
  "sys/class/net/wg0/uevent": "DEVTYPE=wireguard\nINTERFACE=wg0\n",
};

/** The same by a modem, whose way out is in a table of its own. */
export const OTHER_TABLE: Tree = {
  "proc/net/route": ROUTES,
  "proc/net/fib_trie": "Id 200:\n  +-- 0.0.0.0/0 2 0 2\n" +
    "     |-- 0.0.0.0\n        /0 universe UNICAST\nMain:\nLocal:\n",
  "sys/class/net/wwan0/operstate": "unknown\n",
  "sys/class/net/wwan0/carrier": "1\n",
  "sys/class/net/wwan0/type": "65534\n",
  "sys/class/net/wwan0/uevent": "DEVTYPE=wwan\nINTERFACE=wwan0\n",
};

/** Control groups of a desktop session, without limits. */
const CGROUPS: Tree = Object.fromEntries([
  ["proc/self/cgroup", "0::/user.slice/session.scope\n"],
  ["sys/fs/cgroup/cgroup.controllers", "cpuset cpu io memory pids\n"],
  ...["user.slice", "user.slice/session.scope"].flatMap((group) => [
    [`sys/fs/cgroup/${group}/cgroup.controllers`, "cpu memory pids\n"],
    [`sys/fs/cgroup/${group}/memory.max`, "max\n"],
    [`sys/fs/cgroup/${group}/memory.high`, "max\n"],
    [`sys/fs/cgroup/${group}/memory.current`, "3221225472\n"],
    [
      `sys/fs/cgroup/${group}/memory.stat`,
      "anon 2147483648\ninactive_file 536870912\nslab_reclaimable 134217728\n",
    ],
  ]),
]);

/** The machine that the others are changes of. */
export const LAPTOP: Tree = {
  "proc/cpuinfo": cpuinfo(),
  "proc/meminfo": meminfo(16_252_928, 10_485_760),
  "proc/pressure/cpu": pressure(0),
  "proc/pressure/io": pressure(0),
  "proc/pressure/memory": pressure(0),
  ...CGROUPS,
  ...NETWORK,
  ...battery(96, "Charging", 1),
  ...zone(0, "acpitz", 45, 95, 105),
  ...zone(1, "x86_pkg_temp", 52, 95, 105),
  "sys/class/hwmon/hwmon0/name": "coretemp\n",
  "sys/class/hwmon/hwmon0/temp1_label": "Package id 0\n",
  "sys/class/hwmon/hwmon0/temp1_input": "52000\n",
  "sys/class/hwmon/hwmon0/temp1_max": "95000\n",
  "sys/class/hwmon/hwmon0/temp1_crit": "105000\n",
  "sys/class/drm/version": "drm 1.1.0 20060810\n",
  "sys/class/drm/card0/device/vendor": "0x8086\n",
  "sys/class/drm/card0/device/driver": {
    link: "../../../../bus/pci/drivers/i915",
  },
  "host.json": hostJson(),
};

/** The laptop without some of its files. */
export function without(tree: Tree, ...prefixes: readonly string[]): Tree {
  return Object.fromEntries(
    Object.entries(tree).filter(([path]) =>
      !prefixes.some((one) => path === one || path.startsWith(`${one}/`))
    ),
  );
}
