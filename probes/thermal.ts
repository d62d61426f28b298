/** Temperatures with the limits of their own sensors (thermal zones, hwmon). */

import { furthestSlowed } from "../core/kernel/slowed_processor.ts";
import type { SlowedBy, ThermalFacts } from "../core/probe/facts.ts";
import type { Host, Manifest, Observation } from "../core/probe/contract.ts";
import { codeText, listClass } from "./shared/missing_files.ts";
import { type Asleep, HWMON, readChip } from "./thermal/chips.ts";
import { readCooling } from "./thermal/cooling.ts";
import type { Told } from "./thermal/reading.ts";
import { readZone, ZONES } from "./thermal/zones.ts";

export const manifest: Manifest = {
  id: "thermal",
  version: "0.1.0",
  title: "Heat against the machine's own limits",
  provides: ["thermal"],
  permissions: { read: [ZONES, HWMON, "/sys/class"] },
  // A thousand sensors take a third of a second of CPU.
  timeoutMs: 1000,
};

/** A driver that hangs costs its own sensors, not those of the others. */
export const readsMs = 750;

function valueOf<T>(settled: PromiseSettledResult<T>): T[] {
  return settled.status === "fulfilled" ? [settled.value] : [];
}

type Found = Told | Asleep | SlowedBy;

/** Who reads a device of the two classes, by its name. */
const READERS: readonly (readonly [
  RegExp,
  (host: Host, name: string) => Promise<readonly Found[]>,
])[] = [
  [/^thermal_zone\d{1,10}$/, readZone],
  [/^hwmon\d{1,10}$/, readChip],
  [/^cooling_device\d{1,10}$/, readCooling],
];

/** So many devices at once; each has one read at a time. */
const LANES = 8;

/** Every task's end, in the order of the tasks. */
async function inLanes<T>(
  tasks: readonly (() => Promise<T>)[],
): Promise<PromiseSettledResult<T>[]> {
  const ends: PromiseSettledResult<T>[] = new Array(tasks.length);
  const rest = tasks.entries();
  const lane = async () => {
    for (const [index, task] of rest) {
      const [end] = await Promise.allSettled([task()]);
      ends[index] = end;
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return ends;
}

/** Why the sensors do not tell in full; null: they do. */
function shortfall(all: readonly Told[]): string | null {
  const found = all.filter((one) => one.isSilent !== true);
  if (found.length === 0) return null;
  const read = found.filter((one) => one.sensors.length > 0);
  if (read.length === 0) return "None of the sensors can be read";
  const whole = read.filter((one) => one.failedSensors.length === 0);
  const isRated = whole.some((one) =>
    one.sensors[0]?.limits.some((limit) => limit.means !== "alarm")
  );
  if (isRated || whole.length === read.length) return null;
  // A limit that cannot be read may be the one that is crossed.
  return "No sensor can be read with all its limits";
}

export default async function probe(host: Host): Promise<Observation> {
  const listings = await Promise.allSettled(
    [ZONES, HWMON].map((path) => listClass(host, path)),
  );
  const devices = await inLanes(
    listings.flatMap(valueOf).flat().flatMap((name) => {
      const read = READERS.find(([names]) => names.test(name))?.[1];
      return read === undefined ? [] : [() => read(host, name)];
    }),
  );
  const read = devices.flatMap(valueOf).flat();
  const found = read.flatMap((one) => "sensors" in one ? [one] : []);
  const asleep = read.filter((one) => "asleep" in one).length;
  const slowedBy = furthestSlowed(
    read.flatMap((one) => "device" in one ? [one] : []),
  );
  const thermal: ThermalFacts = {
    sensors: found.flatMap((one) => one.sensors),
    failedSensors: found.flatMap((one) => one.failedSensors),
    ...(slowedBy && { slowedBy }),
  };
  const isEmpty = thermal.sensors.length + thermal.failedSensors.length === 0;
  const broken = [...listings, ...devices]
    .find((one) => one.status === "rejected");
  if (isEmpty && broken) throw broken.reason;
  if (isEmpty && asleep > 0) {
    const incomplete = `${asleep} chip(s), the device of each is asleep`;
    return { thermal, incomplete };
  }
  // Whatever there is to read: the processor is too hot for its speed.
  if (isEmpty && slowedBy) return { thermal };
  if (isEmpty) {
    return { absent: `no temperature sensor below ${ZONES} or ${HWMON}` };
  }
  const incomplete = broken
    ? `Cannot read all sensors: ${codeText(broken.reason)}`
    : shortfall(found);
  return incomplete === null ? { thermal } : { thermal, incomplete };
}
