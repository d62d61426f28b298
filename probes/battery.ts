/** Batteries and adapters of the machine (/sys/class/power_supply). */

import type { BatteryFacts } from "../core/facts.ts";
import type { Host, Manifest, Observation } from "../core/probe.ts";

const CLASS = "/sys/class/power_supply";

export const manifest: Manifest = {
  id: "battery",
  version: "0.1.0",
  title: "Batteries and the source of power",
  provides: ["battery"],
  permissions: { read: [CLASS, "/sys/class"] },
  timeoutMs: 500,
};

/** Attributes of one supply; null: not there, or it could not be read. */
export type Supply = Readonly<Record<string, string | null>>;

const ATTRIBUTES = [
  "type",
  "scope",
  "present",
  "status",
  "online",
  "capacity",
  "energy_now",
  "energy_full",
  "charge_now",
  "charge_full",
  "voltage_now",
  "power_now",
  "current_now",
];
const BATTERY_TYPES = ["Battery", "UPS"];
const ADAPTER_TYPES = ["Mains", "USB", "Wireless"];
const ON_MAINS = ["Charging", "Full", "Not charging"];

/** Integer of an attribute; null where it holds none. */
export function parseInteger(text: string | null | undefined): number | null {
  // Copies of sysfs files may be padded with NUL.
  const match = /^\s*(-?\d{1,16})\s*$/.exec(text?.replace(/\0+$/, "") ?? "");
  return match === null ? null : Number(match[1]);
}

function positive(supply: Supply, name: string): number | null {
  const value = parseInteger(supply[name]);
  return value === null || value < 0 ? null : value;
}

function word(supply: Supply, name: string): string | null {
  return supply[name]?.replace(/\0+$/, "").trim() || null;
}

/** What a supply is; what cannot be told is taken for a battery. */
export function kindOf(supply: Supply): "battery" | "adapter" {
  const type = word(supply, "type");
  if (type !== null && BATTERY_TYPES.includes(type)) return "battery";
  if (type !== null && ADAPTER_TYPES.includes(type)) return "adapter";
  const isBattery = ["capacity", "status", "energy_now", "charge_now"]
    .some((name) => word(supply, name) !== null);
  return !isBattery && word(supply, "online") !== null ? "adapter" : "battery";
}

/** Charge of one battery in percent, 0 to 100; null where nothing tells. */
export function percentOf(supply: Supply): number | null {
  const capacity = positive(supply, "capacity");
  if (capacity !== null) return Math.min(100, capacity);
  for (const unit of ["energy", "charge"]) {
    const now = positive(supply, `${unit}_now`);
    const full = positive(supply, `${unit}_full`);
    if (now !== null && full !== null && full > 0) {
      return Math.min(100, now / full * 100);
    }
  }
  return null;
}

/** Energy of a full battery in µWh; null where nothing tells. */
function fullEnergy(supply: Supply): number | null {
  const full = positive(supply, "energy_full");
  if (full) return full;
  const now = positive(supply, "energy_now");
  const capacity = positive(supply, "capacity");
  if (now && capacity) return now / capacity * 100;
  const charge = positive(supply, "charge_full");
  const volts = positive(supply, "voltage_now");
  return charge && volts ? charge * volts / 1e6 : null;
}

/** Charge of all batteries, weighed by energy; rounded down. */
export function combinedPercent(batteries: readonly Supply[]): number | null {
  const percents: number[] = [];
  for (const one of batteries) {
    const percent = percentOf(one);
    if (percent === null) return null;
    percents.push(percent);
  }
  const weights = batteries.map(fullEnergy);
  const down = (percent: number) => Math.floor(percent * 10 + 1e-6) / 10;
  // Without a weight for each, the lowest stands for all.
  if (weights.includes(null)) return down(Math.min(...percents));
  let energy = 0;
  let total = 0;
  for (const [index, percent] of percents.entries()) {
    const weight = weights[index] ?? 0;
    energy += percent * weight;
    total += weight;
  }
  return total > 0 ? down(energy / total) : down(Math.min(...percents));
}

/** Where the power comes from; a battery that drains is the stricter word. */
export function sourceOf(
  batteries: readonly Supply[],
  adapters: readonly Supply[],
): BatteryFacts["powerSource"] {
  const statuses = batteries.map((one) => word(one, "status"));
  if (statuses.includes("Discharging")) return "battery";
  const online = adapters.map((one) => parseInteger(one["online"]));
  if (online.some((value) => value === 1)) return "mains";
  // Only external power charges, whatever the adapters say.
  if (statuses.includes("Charging")) return "mains";
  const isHeld = statuses.some((one) => one !== null && ON_MAINS.includes(one));
  if (adapters.length === 0) return isHeld ? "mains" : "unknown";
  return online.every((value) => value === 0) ? "battery" : "unknown";
}

/** Power that flows through one battery, in watts, without its sign. */
function wattsOf(supply: Supply): number | null {
  const power = parseInteger(supply["power_now"]);
  if (power !== null) return Math.abs(power) / 1e6;
  const current = parseInteger(supply["current_now"]);
  const volts = positive(supply, "voltage_now");
  return current === null || volts === null
    ? null
    : Math.abs(current) * volts / 1e12;
}

/** Energy left in one battery, in watt hours. */
function energyOf(supply: Supply): number | null {
  const energy = positive(supply, "energy_now");
  if (energy !== null) return energy / 1e6;
  const charge = positive(supply, "charge_now");
  const volts = positive(supply, "voltage_now");
  return charge === null || volts === null ? null : charge * volts / 1e12;
}

function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
}

/** Facts of all supplies together; peripherals and empty bays do not count. */
export function parseSupplies(supplies: readonly Supply[]): BatteryFacts {
  const own = supplies.filter((one) => word(one, "scope") !== "Device");
  const adapters = own.filter((one) => kindOf(one) === "adapter");
  const batteries = own.filter((one) =>
    kindOf(one) === "battery" && parseInteger(one["present"]) !== 0
  );
  if (batteries.length === 0) {
    return {
      present: false,
      powerSource: "mains",
      percent: null,
      charging: null,
      rateWatts: null,
      secondsToEmpty: null,
    };
  }
  const powerSource = sourceOf(batteries, adapters);
  const statuses = batteries.map((one) => word(one, "status"))
    .filter((one) => one !== null && one !== "Unknown");
  const watts = sum(batteries.map(wattsOf));
  const energies = batteries.map(energyOf);
  const wattHours = energies.includes(null) ? null : sum(energies);
  return {
    present: true,
    powerSource,
    percent: combinedPercent(batteries),
    charging: statuses.length === 0
      ? null
      : statuses.includes("Charging") && !statuses.includes("Discharging"),
    rateWatts: watts === null ? null : Math.round(watts * 1000) / 1000,
    secondsToEmpty: powerSource === "battery" && watts && wattHours !== null
      ? Math.floor(wattHours / watts * 3600)
      : null,
  };
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : null;
}

async function readSupply(host: Host, name: string): Promise<Supply> {
  const at = `${CLASS}/${name}`;
  const listed = new Set(await host.readDir(at));
  const values = await Promise.all(ATTRIBUTES.map(async (attribute) => {
    if (!listed.has(attribute)) return null;
    try {
      return await host.readText(`${at}/${attribute}`);
    } catch (error) {
      // One bad attribute (ENODEV on power_now) never drops the battery.
      host.log(`${name}/${attribute}: ${String(codeOf(error))}`);
      return null;
    }
  }));
  return Object.fromEntries(
    ATTRIBUTES.map((attribute, index) => [attribute, values[index] ?? null]),
  );
}

async function listSupplies(host: Host): Promise<readonly string[]> {
  try {
    return await host.readDir(CLASS);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    // No class below a listable /sys/class is a machine without batteries.
    await host.readDir("/sys/class");
    return [];
  }
}

export default async function probe(host: Host): Promise<Observation> {
  const names = await listSupplies(host);
  const supplies = await Promise.all(
    names.map((name) => readSupply(host, name)),
  );
  const battery = parseSupplies(supplies);
  const isTold = !battery.present || battery.percent !== null ||
    battery.powerSource === "mains";
  return isTold ? { battery } : {
    battery,
    incomplete: "Cannot read the charge of a battery that may be in use",
  };
}
