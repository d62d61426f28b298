/** Thermal zones, and the trips of each. */

import type { ThermalFacts } from "../../core/probe/facts.ts";
import type { Host } from "../../core/probe/contract.ts";
import { attribute, faultOf } from "./attribute.ts";
import { type Kind, type Limits, parseLimits } from "./limits.ts";
import { failed, judgeReading, label } from "./reading.ts";

/** Their class. */
export const ZONES = "/sys/class/thermal";

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

/** One zone, against its trips. */
export async function readZone(
  host: Host,
  zone: string,
): Promise<ThermalFacts[]> {
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
