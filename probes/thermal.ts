/** Temperatures with the limits of their own sensors (thermal zones, hwmon). */

import type {
  FailedSensor,
  ThermalFacts,
  ThermalLimit,
  ThermalSensor,
} from "../core/facts.ts";
import type { Host, Manifest, Observation } from "../core/probe.ts";

const ZONES = "/sys/class/thermal";
const HWMON = "/sys/class/hwmon";

export const manifest: Manifest = {
  id: "thermal",
  version: "0.1.0",
  title: "Heat against the machine's own limits",
  provides: ["thermal"],
  permissions: { read: [ZONES, HWMON, "/sys/class"] },
  timeoutMs: 500,
};

type Kind = ThermalLimit["kind"];
/** What became of one sensor; null: there is none. */
type Found = ThermalSensor | FailedSensor | null;

/** Text of a file, or the code that its read failed with. */
type Attribute = { readonly text: string } | { readonly code: string };

const MIN_CELSIUS = -40;
const MAX_CELSIUS = 150;

/** Thousandths of a degree as degrees Celsius; null: not an integer. */
export function parseMilliCelsius(text: string): number | null {
  const match = /^\s*(-?\d{1,15})\s*$/.exec(text);
  return match === null ? null : Number(match[1]) / 1000;
}

/** One line of printable characters. */
function label(text: string): string {
  return text.replace(/[^\x20-\x7e]+/g, " ").trim().slice(0, 60);
}

/** Limits of a sensor; null where one of them cannot be read. */
export function parseLimits(
  entries: readonly { readonly kind: Kind; readonly value: Attribute }[],
): ThermalLimit[] | null {
  const limits: ThermalLimit[] = [];
  for (const { kind, value } of entries) {
    const celsius = "text" in value ? parseMilliCelsius(value.text) : null;
    if (celsius === null) return null;
    // Unset trips read 0, -274000, INT_MIN; unset hwmon limits 65261850.
    if (celsius > 0 && celsius <= MAX_CELSIUS) limits.push({ kind, celsius });
  }
  return limits;
}

/** A temperature and its limits as a sensor, or why it is none. */
export function judgeReading(
  name: string,
  temperature: Attribute,
  limits: ThermalLimit[] | null,
): ThermalSensor | FailedSensor {
  const failed = (message: string): FailedSensor => ({
    name,
    rated: limits === null || limits.length > 0,
    message,
  });
  if ("code" in temperature) return failed(temperature.code);
  const celsius = parseMilliCelsius(temperature.text);
  if (celsius === null) return failed("not a number");
  if (celsius < MIN_CELSIUS || celsius > MAX_CELSIUS) {
    return failed(`${celsius} °C is not possible`);
  }
  if (limits === null) return failed("its limits cannot be read");
  return { name, celsius, limits };
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return typeof code === "string" ? code : String(error);
}

async function attribute(host: Host, path: string): Promise<Attribute> {
  try {
    return { text: await host.readText(path) };
  } catch (error) {
    return { code: codeOf(error) };
  }
}

const TRIP_KINDS: Readonly<Record<string, Kind | null>> = {
  passive: "passive",
  hot: "hot",
  critical: "critical",
  // A fan starts there; nothing is slowed down.
  active: null,
};

async function readTrips(
  host: Host,
  at: string,
  listed: readonly string[],
): Promise<ThermalLimit[] | null> {
  const numbers = new Set(
    listed.map((name) => /^trip_point_(\d+)_(?:temp|type)$/.exec(name)?.[1])
      .filter((number) => number !== undefined),
  );
  const trips = await Promise.all([...numbers].map(async (number) => {
    const [type, value] = await Promise.all([
      attribute(host, `${at}/trip_point_${number}_type`),
      attribute(host, `${at}/trip_point_${number}_temp`),
    ]);
    const kind = "text" in type ? TRIP_KINDS[type.text.trim()] : undefined;
    return { kind, value };
  }));
  const entries: { kind: Kind; value: Attribute }[] = [];
  for (const { kind, value } of trips) {
    if (kind === undefined) return null;
    if (kind !== null) entries.push({ kind, value });
  }
  return parseLimits(entries);
}

async function readZone(host: Host, zone: string): Promise<Found> {
  const at = `${ZONES}/${zone}`;
  let listed: readonly string[];
  try {
    listed = await host.readDir(at);
  } catch (error) {
    return { name: zone, rated: true, message: codeOf(error) };
  }
  const [type, temperature, limits] = await Promise.all([
    attribute(host, `${at}/type`),
    attribute(host, `${at}/temp`),
    readTrips(host, at, listed),
  ]);
  const kind = "text" in type ? label(type.text) : "";
  return judgeReading(`${zone} ${kind}`.trim(), temperature, limits);
}

async function readInput(
  host: Host,
  at: string,
  chip: string,
  number: string,
  listed: ReadonlySet<string>,
): Promise<Found> {
  const limitFiles = ([["max", "max"], ["crit", "critical"]] as const)
    .filter(([suffix]) => listed.has(`temp${number}_${suffix}`));
  const labelFile = `temp${number}_label`;
  const [temperature, title, ...values] = await Promise.all([
    attribute(host, `${at}/temp${number}_input`),
    listed.has(labelFile) ? attribute(host, `${at}/${labelFile}`) : null,
    ...limitFiles.map(([suffix]) =>
      attribute(host, `${at}/temp${number}_${suffix}`)
    ),
  ]);
  const limits = parseLimits(
    values.flatMap((value, index) => {
      const kind = limitFiles[index]?.[1];
      return value && kind ? [{ kind, value }] : [];
    }),
  );
  const text = title !== null && "text" in title ? label(title.text) : "";
  const name = `${chip} ${text || `temp${number}`}`;
  const found = judgeReading(name, temperature, limits);
  const isEmptySocket = "celsius" in found && found.celsius === 0 &&
    !found.limits.some((one) => one.kind === "critical");
  return isEmptySocket ? null : found;
}

async function readChip(host: Host, chip: string): Promise<Found[]> {
  const at = `${HWMON}/${chip}`;
  try {
    const outer = await host.readDir(at);
    const isTemp = (name: string) => /^temp\d+_(input|max|crit)$/.test(name);
    // Older drivers keep their files below device/.
    const inner = outer.some(isTemp) || !outer.includes("device")
      ? null
      : await host.readDir(`${at}/device`);
    const base = inner?.some(isTemp) ? `${at}/device` : at;
    const listed = new Set(base === at ? outer : inner);
    const numbers = new Set(
      [...listed].filter(isTemp).map((name) => /\d+/.exec(name)?.[0] ?? ""),
    );
    if (numbers.size === 0) return [];
    const named = listed.has("name")
      ? await attribute(host, `${base}/name`)
      : null;
    const driver = named !== null && "text" in named ? label(named.text) : "";
    return await Promise.all(
      [...numbers].map((number) =>
        readInput(host, base, `${chip} ${driver}`.trim(), number, listed)
      ),
    );
  } catch (error) {
    return [{ name: chip, rated: true, message: codeOf(error) }];
  }
}

/** Entries of a class; empty where it is missing below a listable /sys/class. */
async function listClass(host: Host, path: string): Promise<readonly string[]> {
  try {
    return await host.readDir(path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    await host.readDir("/sys/class");
    return [];
  }
}

export default async function probe(host: Host): Promise<Observation> {
  const [zones, chips] = await Promise.allSettled([
    listClass(host, ZONES),
    listClass(host, HWMON),
  ]);
  const names = (listing: typeof zones) =>
    listing.status === "fulfilled" ? listing.value : [];
  const found = (await Promise.all([
    ...names(zones).filter((name) => /^thermal_zone\d+$/.test(name))
      .map(async (zone) => [await readZone(host, zone)]),
    ...names(chips).filter((name) => /^hwmon\d+$/.test(name))
      .map((chip) => readChip(host, chip)),
  ])).flat().filter((one) => one !== null);
  const thermal: ThermalFacts = {
    sensors: found.filter((one) => "celsius" in one),
    failedSensors: found.filter((one) => "rated" in one),
  };
  const broken = [zones, chips].find((one) => one.status === "rejected");
  if (broken?.status === "rejected") {
    if (found.length === 0) throw broken.reason;
    return {
      thermal,
      incomplete: `Cannot list sensors: ${codeOf(broken.reason)}`,
    };
  }
  if (found.length === 0) {
    return { absent: `no temperature sensor below ${ZONES} or ${HWMON}` };
  }
  return thermal.sensors.length > 0
    ? { thermal }
    : { thermal, incomplete: "None of the sensors can be read" };
}
