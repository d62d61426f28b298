/** Chips of hwmon, and the inputs of each. */

import type { ThermalFacts } from "../../core/probe/facts.ts";
import type { Host } from "../../core/probe/contract.ts";
import {
  type Attribute,
  attributesOf,
  faultOf,
  flagOf,
  type Read,
} from "./attribute.ts";
import { readAlarms } from "./alarms.ts";
import { documentedLimits } from "./documented.ts";
import { parseLimits, parseMilliCelsius } from "./limits.ts";
import { kernelWord, type Kind, limitOfChip } from "./meanings.ts";
import { failed, judgeReading, label } from "./reading.ts";

/** Their class. */
export const HWMON = "/sys/class/hwmon";

const LIMITS: ReadonlyMap<string, Kind> = new Map([
  ["max", "max"],
  ["crit", "critical"],
  ["emergency", "emergency"],
]);
/** Names of sensors are worth a file each where somebody can look at them all. */
const LABELS_CAP = 32;

interface Chip {
  /** What its sensors are called by. */
  readonly title: string;
  /** Null: its name cannot be relied on. */
  readonly driver: string | null;
  readonly read: Read;
  readonly listed: ReadonlySet<string>;
  /** By input; null: one that cannot be read. */
  readonly labels: ReadonlyMap<string, string | null>;
}

const NOTHING: ThermalFacts = { sensors: [], failedSensors: [] };

async function readInput(chip: Chip, temp: string): Promise<ThermalFacts> {
  const { title, driver, read, listed, labels } = chip;
  const name = `${title} ${labels.get(temp) || temp}`;
  const fault = listed.has(`${temp}_fault`)
    ? flagOf(await read(`${temp}_fault`))
    : false;
  // Nothing that a limit could be held against.
  if (fault === true) {
    return failed(name, "fault: no diode, or a broken one", false);
  }
  const temperature = await read(`${temp}_input`);
  if ("code" in temperature && listed.has(`${temp}_enable`)) {
    // Switched off, and not broken: its read is ENODATA by design.
    if (flagOf(await read(`${temp}_enable`)) === false) return NOTHING;
  }
  const texts = new Map<string, Attribute>();
  for (const suffix of LIMITS.keys()) {
    const file = `${temp}_${suffix}`;
    if (listed.has(file)) texts.set(suffix, await read(file));
  }
  const { limits: stated, isWhole } = parseLimits(
    [...texts].map(([suffix, value]) => ({
      kind: LIMITS.get(suffix) ?? null,
      value,
    })),
    (limit) => limitOfChip(driver, limit),
  );
  const isSilent = stated.every((one) => one.means === "alarm");
  const documented = isSilent
    ? documentedLimits(driver, labels, temp, stated)
    : [];
  const limits = [...stated, ...documented];
  const celsius = "text" in temperature
    ? parseMilliCelsius(temperature.text)
    : null;
  const alarm = await readAlarms(read, listed, temp, {
    driver,
    celsius,
    limits: texts,
  });
  const unread = fault === null
    ? "its fault"
    : alarm === null
    ? "its alarm"
    : undefined;
  const isSocket = isWhole && unread === undefined && celsius === 0 &&
    !limits.some((one) => one.kind !== "max") && alarm === false;
  if (isSocket) return NOTHING;
  return judgeReading(name, temperature, {
    limits,
    // A limit without an input is a sensor that went missing.
    isWhole: isWhole && unread === undefined &&
      (texts.size === 0 || listed.has(`${temp}_input`)),
    unread: isWhole ? unread : undefined,
    isAlarmed: alarm === true,
  });
}

/** Whether the device of a chip is powered down: reading would wake it. */
async function isAsleep(
  host: Host,
  top: string,
  outer: readonly string[],
): Promise<boolean> {
  if (!outer.includes("device")) return false;
  const path = `${top}/device/power/runtime_status`;
  const state = await host.readText(path).catch((error) => faultOf(error));
  return /^suspend(?:ed|ing)\s*$/.test(state);
}

/** A chip of which nothing was read, for that would wake its device. */
export interface Asleep {
  readonly asleep: true;
}

/** All inputs of one chip, against their limits. */
export async function readChip(
  host: Host,
  chip: string,
): Promise<(ThermalFacts | Asleep)[]> {
  const isTemp = (name: string) =>
    /^temp\d{1,10}_(?:input|label|max|crit|emergency)$/.test(name);
  const top = `${HWMON}/${chip}`;
  try {
    const outer = await host.readDir(top);
    // Older drivers keep their files below device/.
    const isOuter = outer.some(isTemp) || !outer.includes("device");
    const at = isOuter ? top : `${top}/device`;
    const inner = isOuter ? outer : await host.readDir(at);
    const temps = [
      ...new Set(
        inner.filter(isTemp).map((name) => name.slice(0, name.indexOf("_"))),
      ),
    ];
    if (temps.length === 0) return [];
    if (await isAsleep(host, top, outer)) return [{ asleep: true }];
    const listed = new Set(inner);
    const read = attributesOf(host, at, listed);
    const named = outer.includes("name")
      ? await attributesOf(host, top, new Set(outer))("name")
      : await read("name");
    const text = "text" in named ? named.text : "";
    const driver = kernelWord(text);
    const title = `${chip} ${label(text)}`.trim();
    const labels = new Map<string, string | null>();
    for (const temp of temps.length <= LABELS_CAP ? temps : []) {
      if (!listed.has(`${temp}_label`)) continue;
      const own = await read(`${temp}_label`);
      labels.set(temp, "text" in own ? label(own.text) : null);
    }
    const found: ThermalFacts[] = [];
    // One after the other: a slow chip holds up no more than one read.
    for (const temp of temps) {
      found.push(
        await readInput({ title, driver, read, listed, labels }, temp),
      );
    }
    return found;
  } catch (error) {
    return [failed(chip, faultOf(error))];
  }
}
