/** One row a machine: what it is about is what it changes. */

import { cooling, ZEN, zen } from "./zen.ts";
import { DPTF, DPTF_HOT } from "./dptf.ts";
import { GROUPED } from "./groups.ts";
import {
  battery,
  cpuinfo,
  HALVES,
  LAPTOP,
  meminfo,
  OTHER_TABLE,
  pack,
  pressure,
  without,
  zone,
} from "./laptop.ts";
import { hostJson } from "./service.ts";
import { policy, SERVICES } from "./services.ts";
import type { Machines, Tree } from "./tree.ts";

/** A virtual machine: no battery, no sensors. */
const VM: Tree = {
  ...without(
    LAPTOP,
    "sys/class/power_supply",
    "sys/class/thermal",
    "sys/class/hwmon",
    "sys/class/drm",
  ),
  "proc/meminfo": meminfo(8_126_464, 6_291_456),
};

/** One sensor alone is too hot: breaking it must not cool the machine. */
const HOT: Tree = { ...LAPTOP, ...zone(0, "acpitz", 96, 95, 105) };

export const MACHINES: Machines = {
  // allow
  laptop_zen: ZEN,
  laptop_dptf: DPTF,
  laptop_on_mains: LAPTOP,
  laptop_on_battery: { ...LAPTOP, ...battery(80, "Discharging", 0) },
  vm_assumed: {
    ...VM,
    "policy.json": policy({ assumptions: { thermal: "normal" } }),
  },
  laptop_model_loaded: {
    ...LAPTOP,
    "proc/meminfo": meminfo(3_932_160, 1_048_576),
    "host.json": hostJson({
      loaded: { "llama3.2:1b": "2026-01-15T10:04:00.000000000Z" },
    }),
  },
  laptop_on_vpn: { ...LAPTOP, ...HALVES },
  laptop_routed_elsewhere: { ...LAPTOP, ...OTHER_TABLE },
  // constrain
  laptop_battery_low: { ...LAPTOP, ...battery(15, "Discharging", 0) },
  laptop_hot: HOT,
  laptop_dptf_hot: DPTF_HOT,
  laptop_zen_hot: { ...ZEN, ...zen(96.5) },
  laptop_zen_slowed: { ...ZEN, ...cooling(0, "Processor", 3) },
  // the embedding is kept twice, which is what comfort is taken from
  server_amx: {
    ...LAPTOP,
    "proc/cpuinfo": cpuinfo("amx_tile", "amx_bf16", "amx_int8"),
    "proc/meminfo": meminfo(16_252_928, 3_145_728),
    "host.json": hostJson({ installed: ["llama3.2:1b"] }),
  },
  laptop_memory_tight: {
    ...LAPTOP,
    "proc/meminfo": meminfo(4_063_232, 2_252_800),
    "host.json": hostJson({ installed: ["llama3.2:1b"] }),
  },
  laptop_long_context: {
    ...LAPTOP,
    "proc/meminfo": meminfo(16_252_928, 7_864_320),
    "host.json": hostJson({ parameters: "num_ctx    131072" }),
  },
  // the gauge rounds down what the energy says in full
  laptop_battery_edge: {
    ...LAPTOP,
    ...battery(20, "Discharging", 0),
    "sys/class/power_supply/BAT0/energy_now": "10400000\n",
  },
  // one of the two is wrong: the charge counts
  // One full battery says nothing of the other, which it may be filled from.
  tablet_out_of_dock: {
    ...without(LAPTOP, "sys/class/power_supply"),
    ...pack("dock", "Unknown", 14, 25_000_000),
    ...pack("pad", "Full", 100, 1_000_000),
  },
  laptop_charging_unplugged: { ...LAPTOP, ...battery(15, "Charging", 0) },
  laptop_memory_pressure: { ...LAPTOP, "proc/pressure/memory": pressure(12.5) },
  laptop_sensor_failed: {
    ...without(LAPTOP, "sys/class/thermal/thermal_zone0/temp"),
    "sys/class/thermal/thermal_zone0/temp": { dir: true },
  },
  // deny
  laptop_battery_critical: { ...LAPTOP, ...battery(7, "Discharging", 0) },
  laptop_powered_by_nothing: {
    ...LAPTOP,
    ...battery(0, "Unknown", 0),
    "sys/class/power_supply/BAT0/present": "0\n",
  },
  laptop_thermal_critical: {
    ...LAPTOP,
    ...zone(1, "x86_pkg_temp", 101, 95, 105),
    "sys/class/hwmon/hwmon0/temp1_input": "101000\n",
  },
  laptop_memory_short: {
    ...LAPTOP,
    "proc/meminfo": meminfo(4_063_232, 901_120),
  },
  laptop_memory_stalled: { ...LAPTOP, "proc/pressure/memory": pressure(45) },
  laptop_health_unknown: {
    ...LAPTOP,
    "proc/meminfo":
      "MemTotal:       16252928 kB\nMemFree:         3495253 kB\n",
  },
  laptop_sensors_unrated: without(
    LAPTOP,
    "sys/class/hwmon/hwmon0/temp1_max",
    "sys/class/hwmon/hwmon0/temp1_crit",
    ...[0, 1].flatMap((zone) =>
      [0, 1].flatMap((trip) =>
        ["type", "temp"].map((kind) =>
          `sys/class/thermal/thermal_zone${zone}/trip_point_${trip}_${kind}`
        )
      )
    ),
  ),
  vm_unstated: VM,
  container_bare: {
    ...without(
      VM,
      "sys/class/net/wlan0",
      "proc/net/route",
      "proc/net/ipv6_route",
    ),
    "proc/net/route": "Iface\tDestination\tGateway\n",
    "host.json": hostJson({
      serviceError: { code: "refused", message: "Connection refused" },
    }),
  },
  ...GROUPED,
  ...SERVICES,
};
