/** Temperatures with the limits of their own sensors (thermal zones, hwmon). */

import type { ThermalFacts, ThermalLimit } from "../core/probe/facts.ts";
import type { Host, Manifest, Observation } from "../core/probe/contract.ts";

const ZONES = "/sys/class/thermal";
const HWMON = "/sys/class/hwmon";

export const manifest: Manifest = {
  id: "thermal",
  version: "0.1.0",
  title: "Heat against the machine's own limits",
  provides: ["thermal"],
  permissions: { read: [ZONES, HWMON, "/sys/class"] },
  // A thousand sensors take a third of a second of CPU.
  timeoutMs: 1000,
};

type Kind = ThermalLimit["kind"];

/** Text of a file, or the code that its read failed with. */
export type Attribute = { readonly text: string } | { readonly code: string };

/** What a sensor states of its limits; false: some of it cannot be read. */
export interface Limits {
  readonly limits: readonly ThermalLimit[];
  readonly isWhole: boolean;
}

const MIN_CELSIUS = -40;
const MAX_CELSIUS = 150;

/** Thousandths of a degree as degrees Celsius; null: not an integer. */
export function parseMilliCelsius(text: string): number | null {
  const match = /^\s*(-?\d{1,15})\s*$/.exec(text);
  // No zero below zero.
  return match === null ? null : Number(match[1]) / 1000 + 0;
}

/** One line of printable characters, without a device's own address. */
function label(text: string): string {
  return text.replace(/[^\x20-\x7e]+/g, " ").trim()
    .replace(/(?:[0-9a-f]{2}[:_-]){5}[0-9a-f]{2}/gi, "*").slice(0, 60);
}

/** Limits of a sensor out of their files; kind null: its name cannot be read. */
export function parseLimits(
  entries: readonly { readonly kind: Kind | null; readonly value: Attribute }[],
): Limits {
  const told = entries.flatMap(({ kind, value }) => {
    const celsius = "text" in value ? parseMilliCelsius(value.text) : null;
    return kind === null || celsius === null ? [] : [{ kind, celsius }];
  });
  // Unset trips read 0, -274000, INT_MIN; unset hwmon limits 65261850.
  const limits = told.filter(({ celsius }) =>
    celsius > 0 && celsius <= MAX_CELSIUS
  );
  return { limits, isWhole: told.length === entries.length };
}

function failed(name: string, message: string, rated = true): ThermalFacts {
  return { sensors: [], failedSensors: [{ name, rated, message }] };
}

/** A temperature against what is possible: a sensor, a failed one, or both. */
export function judgeReading(
  name: string,
  temperature: Attribute,
  { limits, isWhole }: Limits,
): ThermalFacts {
  const rated = !isWhole || limits.length > 0;
  if ("code" in temperature) return failed(name, temperature.code, rated);
  const celsius = parseMilliCelsius(temperature.text);
  if (celsius === null) return failed(name, "not a number", rated);
  if (celsius < MIN_CELSIUS || celsius > MAX_CELSIUS) {
    return failed(name, `${celsius} °C is not possible`, rated);
  }
  const sensors = [{ name, celsius, limits }];
  if (isWhole) return { sensors, failedSensors: [] };
  const { failedSensors } = failed(name, "its limits cannot be read");
  // What is known to be too hot stays known.
  return { sensors: limits.length > 0 ? sensors : [], failedSensors };
}

function codeOf(error: unknown): string {
  return String(error instanceof Error && "code" in error ? error.code : error);
}

/** What a failed call says of a sensor; a limit of the run says nothing. */
function faultOf(error: unknown): string {
  const code = codeOf(error);
  if (code === "too-many-calls") throw error;
  return code;
}

/** Reads a file that its directory lists; what is not there is not asked for. */
async function attribute(
  host: Host,
  at: string,
  name: string,
  listed: readonly string[],
): Promise<Attribute> {
  if (!listed.includes(name)) return { code: "ENOENT" };
  try {
    return { text: await host.readText(`${at}/${name}`) };
  } catch (error) {
    return { code: faultOf(error) };
  }
}

const TRIP_KINDS: readonly Kind[] = ["passive", "hot", "critical"];

async function readTrips(
  host: Host,
  at: string,
  listed: readonly string[],
): Promise<Limits> {
  const names = new Set<string>(
    listed.flatMap((name) =>
      /^trip_point_\d+(?=_(?:temp|type)$)/.exec(name) ?? []
    ),
  );
  const trips = await Promise.all([...names].map(async (name) => {
    const [type, value] = await Promise.all([
      attribute(host, at, `${name}_type`, listed),
      attribute(host, at, `${name}_temp`, listed),
    ]);
    const word = "text" in type ? type.text.trim() : "";
    // A fan starts at an active trip; nothing is slowed down.
    if (word === "active") return [];
    const kind = TRIP_KINDS.find((one) => one === word) ?? null;
    return [{ kind, value }];
  }));
  return parseLimits(trips.flat());
}

async function readZone(host: Host, zone: string): Promise<ThermalFacts[]> {
  const at = `${ZONES}/${zone}`;
  try {
    const listed = await host.readDir(at);
    const [type, temperature, limits] = await Promise.all([
      attribute(host, at, "type", listed),
      attribute(host, at, "temp", listed),
      readTrips(host, at, listed),
    ]);
    const kind = "text" in type ? label(type.text) : "";
    const name = `${zone} ${kind}`.trim();
    // The kernel gives every zone this file: without it, it is going away.
    const isWhole = limits.isWhole && listed.includes("temp");
    return [judgeReading(name, temperature, { ...limits, isWhole })];
  } catch (error) {
    return [failed(zone, faultOf(error))];
  }
}

async function readInput(
  host: Host,
  at: string,
  chip: string,
  temp: string,
  listed: readonly string[],
): Promise<ThermalFacts> {
  const kinds = ([["max", "max"], ["crit", "critical"]] as const)
    .filter(([suffix]) => listed.includes(`${temp}_${suffix}`));
  const [temperature, title, ...entries] = await Promise.all([
    attribute(host, at, `${temp}_input`, listed),
    attribute(host, at, `${temp}_label`, listed),
    ...kinds.map(async ([suffix, kind]) => ({
      kind,
      value: await attribute(host, at, `${temp}_${suffix}`, listed),
    })),
  ]);
  const { limits, isWhole } = parseLimits(entries);
  const text = "text" in title ? label(title.text) : "";
  const found = judgeReading(`${chip} ${text || temp}`, temperature, {
    limits,
    // A limit without an input is a sensor that went missing.
    isWhole: isWhole && listed.includes(`${temp}_input`),
  });
  const isSocket = isWhole && found.sensors.some((one) => one.celsius === 0) &&
    !limits.some((one) => one.kind === "critical");
  return isSocket ? { sensors: [], failedSensors: [] } : found;
}

async function readChip(host: Host, chip: string): Promise<ThermalFacts[]> {
  const isTemp = (name: string) => /^temp\d{1,10}_(input|max|crit)$/.test(name);
  const top = `${HWMON}/${chip}`;
  try {
    const outer = await host.readDir(top);
    // Older drivers keep their files below device/.
    const isOuter = outer.some(isTemp) || !outer.includes("device");
    const at = isOuter ? top : `${top}/device`;
    const listed = isOuter ? outer : await host.readDir(at);
    const temps = new Set(
      listed.filter(isTemp).map((name) => name.slice(0, name.indexOf("_"))),
    );
    if (temps.size === 0) return [];
    const named = outer.includes("name")
      ? await attribute(host, top, "name", outer)
      : await attribute(host, at, "name", listed);
    const title = "text" in named ? `${chip} ${label(named.text)}` : chip;
    return await Promise.all(
      [...temps].map((temp) => readInput(host, at, title.trim(), temp, listed)),
    );
  } catch (error) {
    return [failed(chip, faultOf(error))];
  }
}

/** Entries of a class; empty where it is missing below a listable /sys/class. */
async function listClass(host: Host, path: string): Promise<readonly string[]> {
  try {
    return await host.readDir(path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    const classes = await host.readDir("/sys/class");
    const name = path.slice(path.lastIndexOf("/") + 1);
    // Every kernel has some class: an empty folder hides them.
    if (classes.length === 0 || classes.includes(name)) throw error;
    return [];
  }
}

function valueOf<T>(settled: PromiseSettledResult<T>): T[] {
  return settled.status === "fulfilled" ? [settled.value] : [];
}

/** Why the sensors do not tell in full; null: they do. */
function shortfall(found: readonly ThermalFacts[]): string | null {
  const read = found.filter((one) => one.sensors.length > 0);
  if (read.length === 0) return "None of the sensors can be read";
  const whole = read.filter((one) => one.failedSensors.length === 0);
  const isRated = whole.some((one) => one.sensors[0]?.limits.length);
  if (isRated || whole.length === read.length) return null;
  // A limit that cannot be read may be the one that is crossed.
  return "No sensor can be read with all its limits";
}

export default async function probe(host: Host): Promise<Observation> {
  const listings = await Promise.allSettled(
    [ZONES, HWMON].map((path) => listClass(host, path)),
  );
  const devices = await Promise.allSettled(
    listings.flatMap(valueOf).flat().flatMap((name) =>
      /^thermal_zone\d{1,10}$/.test(name)
        ? [readZone(host, name)]
        : /^hwmon\d{1,10}$/.test(name)
        ? [readChip(host, name)]
        : []
    ),
  );
  const found = devices.flatMap(valueOf).flat();
  const thermal: ThermalFacts = {
    sensors: found.flatMap((one) => one.sensors),
    failedSensors: found.flatMap((one) => one.failedSensors),
  };
  const isEmpty = thermal.sensors.length + thermal.failedSensors.length === 0;
  const broken = [...listings, ...devices]
    .find((one) => one.status === "rejected");
  if (isEmpty && broken) throw broken.reason;
  if (isEmpty) {
    return { absent: `no temperature sensor below ${ZONES} or ${HWMON}` };
  }
  const incomplete = broken
    ? `Cannot read all sensors: ${codeOf(broken.reason)}`
    : shortfall(found);
  return incomplete === null ? { thermal } : { thermal, incomplete };
}
