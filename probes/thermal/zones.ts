/** Thermal zones, and the trips of each. */

import type { ThermalFacts } from "../../core/probe/facts.ts";
import type { Host } from "../../core/probe/contract.ts";
import { attributesOf, faultOf, type Read } from "./attribute.ts";
import { type Limits, parseLimits } from "./limits.ts";
import { kernelWord, type Kind, limitOfZone } from "./meanings.ts";
import { failed, judgeReading, label } from "./reading.ts";

/** Their class. */
export const ZONES = "/sys/class/thermal";

const TRIP_KINDS: readonly Kind[] = ["passive", "hot", "critical"];

async function readTrips(
  read: Read,
  listed: readonly string[],
  zoneType: string | null,
): Promise<Limits> {
  const names = new Set<string>(
    listed.flatMap((name) =>
      /^trip_point_\d+(?=_(?:temp|type)$)/.exec(name) ?? []
    ),
  );
  const trips = [];
  for (const name of names) {
    const type = await read(`${name}_type`);
    const word = "text" in type ? type.text.trim() : "";
    // A fan starts at an active trip; nothing is slowed down.
    if (word === "active") continue;
    const value = await read(`${name}_temp`);
    trips.push({ kind: TRIP_KINDS.find((one) => one === word) ?? null, value });
  }
  return parseLimits(trips, (limit) => limitOfZone(zoneType, limit));
}

/** One zone, against its trips. */
export async function readZone(
  host: Host,
  zone: string,
): Promise<ThermalFacts[]> {
  const at = `${ZONES}/${zone}`;
  try {
    const listed = await host.readDir(at);
    const read = attributesOf(host, at, new Set(listed));
    const type = await read("type");
    const temperature = await read("temp");
    const text = "text" in type ? type.text : "";
    const limits = await readTrips(read, listed, kernelWord(text));
    const name = `${zone} ${label(text)}`.trim();
    // The kernel gives every zone this file: without it, it is going away.
    const isWhole = limits.isWhole && listed.includes("temp");
    return [judgeReading(name, temperature, { ...limits, isWhole })];
  } catch (error) {
    return [failed(zone, faultOf(error))];
  }
}
