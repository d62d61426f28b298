/** Batteries and adapters of the machine (/sys/class/power_supply). */

import type { BatteryFacts } from "../core/probe/facts.ts";
import type { Host, Manifest, Observation } from "../core/probe/contract.ts";

const CLASS = "/sys/class/power_supply";

export const manifest: Manifest = {
  id: "battery",
  version: "0.1.0",
  title: "Batteries and the source of power",
  provides: ["battery"],
  permissions: { read: [CLASS, "/sys/class"] },
  timeoutMs: 500,
};

/** Attributes that one supply lists; null: it could not be read. */
export type Supply = Readonly<Record<string, string | null>>;

const ATTRIBUTES = (
  "type scope present status online capacity energy_now energy_full " +
  "charge_now charge_full voltage_now power_now current_now"
).split(" ");
const BATTERY_TYPES = ["Battery", "UPS"];
const ADAPTER_TYPES = ["Mains", "USB", "Wireless"];
const SCOPES = ["System", "Device", "Unknown"];
const TELLING = ["Charging", "Discharging", "Full", "Not charging"];
const STATUSES = [...TELLING, "Unknown", "Error"];

/** Integer of an attribute; null where it holds none. */
export function parseInteger(text: string | null | undefined): number | null {
  // Copies of sysfs files may be padded with NUL.
  const match = /^\s*(-?\d{1,15})\s*$/.exec(text?.replace(/\0+$/, "") ?? "");
  return match === null ? null : Number(match[1]);
}

function natural(supply: Supply, name: string): number | null {
  const value = parseInteger(supply[name]);
  return value === null || value < 0 ? null : value;
}

function word(supply: Supply, name: string): string | null {
  return supply[name]?.replace(/\0+$/, "").trim() || null;
}

/** True where a file is listed and holds none of the kernel's own words. */
function isGarbled(supply: Supply, name: string, words: readonly string[]) {
  return name in supply && !words.includes(word(supply, name) ?? "");
}

/** True for what may be a mouse's: it counts against, never for, the machine. */
const isForeign = (supply: Supply) => isGarbled(supply, "scope", SCOPES);

/** What a supply is; what cannot be told is taken for a battery. */
export function kindOf(supply: Supply): "battery" | "adapter" {
  const type = word(supply, "type") ?? "";
  if (BATTERY_TYPES.includes(type)) return "battery";
  // Older kernels name the kind of USB port: USB_C, USB_PD, USB_DCP.
  if (ADAPTER_TYPES.includes(type) || type.startsWith("USB_")) return "adapter";
  const isBattery = Object.keys(supply).some((name) =>
    /^(capacity|status|energy_|charge_)/.test(name)
  );
  return !isBattery && "online" in supply ? "adapter" : "battery";
}

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

/** Where the power comes from; a battery that drains is the stricter word. */
export function sourceOf(
  batteries: readonly Supply[],
  adapters: readonly Supply[],
): BatteryFacts["powerSource"] {
  const statuses = batteries.map((one) => word(one, "status"));
  if (statuses.includes("Discharging")) return "battery";
  const online = adapters.map((one) =>
    isForeign(one) ? null : parseInteger(one["online"])
  );
  const isUnplugged = adapters.length > 0 &&
    online.every((value) => value === 0);
  // A status that is there and cannot be read may hide a drain.
  const isHidden = batteries.some((one) =>
    isForeign(one) || isGarbled(one, "status", STATUSES)
  );
  if (isHidden) return isUnplugged ? "battery" : "unknown";
  // 2 is a programmable voltage (ABI/testing/sysfs-class-power).
  if (online.some((value) => value === 1 || value === 2)) return "mains";
  // Only external power charges, whatever the adapters say.
  if (statuses.includes("Charging")) return "mains";
  if (isUnplugged) return "battery";
  const isHeld = statuses.includes("Full") || statuses.includes("Not charging");
  return adapters.length === 0 && isHeld ? "mains" : "unknown";
}

/** More than any battery gives or takes: what is above is no reading. */
const WATTS_CAP = 1e6;

/** Power that flows through one battery, in watts, without its sign. */
function wattsOf(supply: Supply): number | null {
  const power = parseInteger(supply["power_now"]);
  const current = parseInteger(supply["current_now"]);
  const volts = natural(supply, "voltage_now");
  const watts = power !== null
    ? Math.abs(power) / 1e6
    : current !== null && volts !== null
    ? Math.abs(current) * volts / 1e12
    : null;
  return watts !== null && watts <= WATTS_CAP ? watts : null;
}

/** Energy left in one battery, in watt hours. */
function energyOf(supply: Supply): number | null {
  const energy = natural(supply, "energy_now");
  if (energy !== null) return energy / 1e6;
  const charge = natural(supply, "charge_now");
  const volts = natural(supply, "voltage_now");
  return charge === null || volts === null ? null : charge * volts / 1e12;
}

/** Seconds until all are empty; null where one of them does not tell. */
function secondsLeft(batteries: readonly Supply[]): number | null {
  let wattHours = 0;
  let watts = 0;
  for (const one of batteries) {
    const energy = energyOf(one);
    const rate = wattsOf(one);
    if (energy === null || rate === null) return null;
    wattHours += energy;
    watts += rate;
  }
  const seconds = Math.floor(wattHours / watts * 3600);
  return Number.isSafeInteger(seconds) ? seconds : null;
}

/** Facts of all supplies together; peripherals and empty bays do not count. */
export function parseSupplies(supplies: readonly Supply[]): BatteryFacts {
  const own = supplies.filter((one) => word(one, "scope") !== "Device");
  const adapters = own.filter((one) => kindOf(one) === "adapter");
  const batteries = own.filter((one) =>
    kindOf(one) === "battery" && parseInteger(one["present"]) !== 0
  );
  if (batteries.length === 0) {
    const none = { charging: null, rateWatts: null, secondsToEmpty: null };
    return { present: false, powerSource: "mains", percent: null, ...none };
  }
  const powerSource = sourceOf(batteries, adapters);
  const statuses = batteries.map((one) => word(one, "status") ?? "")
    .filter((one) => TELLING.includes(one));
  const rates = batteries.map(wattsOf).filter((one) => one !== null);
  const watts = rates.reduce((total, one) => total + one, 0);
  return {
    present: true,
    powerSource,
    percent: combinedPercent(batteries),
    charging: statuses.length === 0
      ? null
      : statuses.includes("Charging") && !statuses.includes("Discharging"),
    rateWatts: rates.length === 0 ? null : Math.round(watts * 1000) / 1000,
    secondsToEmpty: powerSource === "battery" ? secondsLeft(batteries) : null,
  };
}

function codeOf(error: unknown): string {
  return String(error instanceof Error && "code" in error ? error.code : error);
}

/** One supply, with a line for each attribute that could not be read. */
async function readSupply(
  host: Host,
  name: string,
): Promise<{ readonly supply: Supply; readonly faults: readonly string[] }> {
  const at = `${CLASS}/${name}`;
  const listed = await host.readDir(at);
  const wanted = ATTRIBUTES.filter((one) => listed.includes(one));
  // One bad attribute (ENODEV on power_now) never drops the battery.
  const texts = await Promise.allSettled(
    wanted.map((one) => host.readText(`${at}/${one}`)),
  );
  // Names may hold an address (hid-…-battery) and stay out.
  const shown = /^(BAT|AC|ADP)\w{0,3}$/.test(name) ? name : "*";
  const entries = texts.map((text, index) =>
    [
      wanted[index] ?? "",
      text.status === "fulfilled" ? text.value : null,
    ] as const
  );
  return {
    supply: Object.fromEntries(entries),
    faults: texts.flatMap((text, index) =>
      text.status === "rejected"
        ? [`${shown}/${wanted[index]}: ${codeOf(text.reason)}`]
        : []
    ),
  };
}

async function listSupplies(host: Host): Promise<readonly string[]> {
  try {
    return await host.readDir(CLASS);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    // No class below a listable /sys/class is a machine without batteries;
    // every kernel has some class: an empty folder hides them.
    const classes = await host.readDir("/sys/class");
    const isHidden = classes.length === 0 || classes.includes("power_supply");
    if (isHidden) throw error;
    return [];
  }
}

export default async function probe(host: Host): Promise<Observation> {
  const names = await listSupplies(host);
  const settled = await Promise.allSettled(
    names.map((name) => readSupply(host, name)),
  );
  const read = settled.flatMap((one) =>
    one.status === "fulfilled" ? [one.value] : []
  );
  // Reads end in any order; the report tells them in one.
  for (const fault of read.flatMap((one) => one.faults)) host.log(fault);
  const battery = parseSupplies(read.map((one) => one.supply));
  const lost = settled.find((one) => one.status === "rejected");
  if (lost?.status === "rejected") {
    // What cannot be listed may be the only battery.
    const code = codeOf(lost.reason);
    const incomplete = `Cannot list a power supply: ${code}`;
    if (battery.present) return { battery, incomplete };
    throw Object.assign(new Error(incomplete), { code });
  }
  const { present, percent, powerSource } = battery;
  if (!present || percent !== null || powerSource === "mains") {
    return { battery };
  }
  const incomplete = "Cannot read the charge of a battery that may be in use";
  return { battery, incomplete };
}
