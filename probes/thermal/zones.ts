/** Thermal zones, and the trips of each. */

import type { Host } from "../../core/probe/contract.ts";
import { isProcessor } from "../../core/kernel/processor_sensors.ts";
import {
  type Attribute,
  attributesOf,
  faultOf,
  type Read,
} from "./attribute.ts";
import type { Asleep } from "./chips.ts";
import { type Limits, parseLimits } from "./limits.ts";
import { kernelWord, type Kind } from "./meanings.ts";
import { failed, judgeReading, label, type Told } from "./reading.ts";
import { meantTrips, needsGovernor } from "./trip_meanings.ts";

/** Their class. */
export const ZONES = "/sys/class/thermal";

const TRIP_KINDS: readonly Kind[] = ["passive", "hot", "critical"];

/** A zone's trips, in the order that its driver gave them. */
function tripsOf(listed: readonly string[]): readonly string[] {
  const names = listed.flatMap((name) =>
    /^trip_point_\d+(?=_(?:temp|type)$)/.exec(name) ?? []
  );
  return [...new Set<string>(names)].toSorted((a, b) =>
    a.length - b.length || (a < b ? -1 : 1)
  );
}

async function readTrips(
  read: Read,
  listed: readonly string[],
  zoneType: string | null,
): Promise<Limits> {
  const trips = [];
  for (const name of tripsOf(listed)) {
    const type = await read(`${name}_type`);
    const word = "text" in type ? type.text.trim() : "";
    // A fan starts at an active trip; nothing is slowed down.
    if (word === "active") continue;
    const value = await read(`${name}_temp`);
    trips.push({ kind: TRIP_KINDS.find((one) => one === word) ?? null, value });
  }
  const { limits, isWhole } = parseLimits(trips);
  const policy = needsGovernor(zoneType, limits)
    ? await read("policy")
    : { code: "ENOENT" };
  // Where it cannot be read, each trip is what it is called.
  const governor = "text" in policy ? kernelWord(policy.text) : null;
  return { limits: meantTrips(limits, { type: zoneType, governor }), isWhole };
}

/**
 * Whether a zone measures a part that is powered off: EAGAIN is "not yet"
 * (drivers/thermal/tegra/tegra-bpmp-thermal.c has it of engines that may never
 * be on). A processor that runs this is on, and so may be what has no name.
 */
function isOff(temperature: Attribute, name: string): boolean {
  return "code" in temperature && temperature.code === "EAGAIN" &&
    !isProcessor(name);
}

/** One zone, against its trips. */
export async function readZone(
  host: Host,
  zone: string,
): Promise<(Told | Asleep)[]> {
  const at = `${ZONES}/${zone}`;
  try {
    const listed = await host.readDir(at);
    const read = attributesOf(host, at, new Set(listed));
    const type = await read("type");
    const temperature = await read("temp");
    const text = "text" in type ? type.text : "";
    if (isOff(temperature, `${zone} ${kernelWord(text) ?? "cpu"}`)) {
      return [{ asleep: true }];
    }
    const limits = await readTrips(read, listed, kernelWord(text));
    const name = `${zone} ${label(text)}`.trim();
    // The kernel gives every zone this file: without it, it is going away.
    const isWhole = limits.isWhole && listed.includes("temp");
    return [judgeReading(name, temperature, { ...limits, isWhole })];
  } catch (error) {
    return [failed(zone, faultOf(error))];
  }
}
