/** Chips of hwmon, and the inputs of each. */

import type { ThermalFacts } from "../../core/probe/facts.ts";
import type { Host } from "../../core/probe/contract.ts";
import { attribute, faultOf } from "./attribute.ts";
import { parseLimits } from "./limits.ts";
import { failed, judgeReading, label } from "./reading.ts";

/** Their class. */
export const HWMON = "/sys/class/hwmon";

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

/** All inputs of one chip, against their limits. */
export async function readChip(
  host: Host,
  chip: string,
): Promise<ThermalFacts[]> {
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
