/** Chips of hwmon, and the inputs of each. */

import type { ThermalFacts } from "../../core/probe/facts.ts";
import type { Host } from "../../core/probe/contract.ts";
import { isProcessor } from "../../core/kernel/processor_sensors.ts";
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
import {
  isAlarmOnly,
  isOpenInput,
  kernelWord,
  type Kind,
  limitOfChip,
} from "./meanings.ts";
import {
  failed,
  judgeReading,
  label,
  type Told,
  uniqueNames,
} from "./reading.ts";

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
  /** It has a name that cannot be read: it may be the processor's. */
  readonly isUnread: boolean;
  readonly read: Read;
  readonly listed: ReadonlySet<string>;
  /** By input; null: one that cannot be read. */
  readonly labels: ReadonlyMap<string, string | null>;
  /** By input: what a policy can tell it by. */
  readonly names: ReadonlyMap<string, string>;
}

const NOTHING: ThermalFacts = { sensors: [], failedSensors: [] };

/** Limits that a sensor states, by their words. */
async function readTexts(
  { read, listed }: Chip,
  temp: string,
): Promise<ReadonlyMap<string, Attribute>> {
  const texts = new Map<string, Attribute>();
  for (const suffix of LIMITS.keys()) {
    const file = `${temp}_${suffix}`;
    if (listed.has(file)) texts.set(suffix, await read(file));
  }
  return texts;
}

async function readInput(chip: Chip, temp: string): Promise<Told> {
  const { title, driver, read, listed, labels, names } = chip;
  const name = `${title} ${names.get(temp) ?? temp}`;
  const fault = listed.has(`${temp}_fault`)
    ? flagOf(await read(`${temp}_fault`))
    : false;
  // Nothing that a limit could be held against, unless an alarm says so.
  if (fault === true) {
    const limits = await readTexts(chip, temp);
    const own = { driver, celsius: null, limits };
    return await readAlarms(read, listed, temp, own) === false
      ? failed(name, "fault: no diode, or a broken one", false)
      : failed(name, "fault, and an alarm of a limit that is crossed");
  }
  const temperature = await read(`${temp}_input`);
  if ("code" in temperature && listed.has(`${temp}_enable`)) {
    // Switched off, and not broken: its read is ENODATA by design.
    if (flagOf(await read(`${temp}_enable`)) === false) return NOTHING;
  }
  const texts = await readTexts(chip, temp);
  const { limits: stated, isWhole } = parseLimits(
    [...texts].flatMap(([suffix, value]) => {
      const kind = LIMITS.get(suffix) ?? null;
      // Whatever it would be, nothing is held against it.
      const isIdle = "code" in value && kind !== null &&
        isAlarmOnly({ driver, temp }, kind);
      return isIdle ? [] : [{ kind, value }];
    }),
    (limit) => limitOfChip({ driver, temp }, limit),
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
  const isTold = fault !== null && alarm !== null;
  // A processor is nowhere that cold.
  const isSocket = isWhole && isTold && celsius === 0 && alarm === false &&
    !limits.some((one) => one.kind !== "max") && !isProcessor(title);
  if (isSocket) return NOTHING;
  if (
    celsius !== null && isWhole && isTold &&
    isOpenInput({ driver, temp }, celsius)
  ) {
    // Beside an alarm one of the two is wrong.
    return failed(name, `${celsius} °C: the end of its scale`, alarm === true);
  }
  const unread = fault === null
    ? "its fault"
    : alarm === null
    ? "its alarm"
    : chip.isUnread && limits.length === 0
    ? "its name"
    : undefined;
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
): Promise<(Told | Asleep)[]> {
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
    const listed = new Set(inner);
    const isNamed = outer.includes("name") || listed.has("name");
    // The kernel gives every chip its name (drivers/hwmon/hwmon.c): what lists
    // neither that nor a temperature is not listed in full.
    if (!isNamed && temps.length === 0) {
      return [failed(chip, "its list has no name")];
    }
    const read = attributesOf(host, at, listed);
    const named = outer.includes("name")
      ? await attributesOf(host, top, new Set(outer))("name")
      : await read("name");
    const text = "text" in named ? named.text : "";
    const driver = kernelWord(text);
    const title = `${chip} ${label(text)}`.trim();
    // Of which nobody can say that it is not the processor's.
    const isUnread = isNamed && driver === null;
    const isCpu = isUnread || isProcessor(`${chip} ${driver ?? ""}`);
    if (temps.length === 0) {
      // A processor's chip is there for its heat.
      return isCpu ? [failed(title, "it lists no temperature")] : [];
    }
    // A processor that runs this is awake.
    if ((!isCpu || isUnread) && await isAsleep(host, top, outer)) {
      return isUnread
        ? [failed(title, "asleep, and its name cannot be read")]
        : [{ asleep: true }];
    }
    const labels = new Map<string, string | null>();
    for (const temp of temps.length <= LABELS_CAP ? temps : []) {
      if (!listed.has(`${temp}_label`)) continue;
      const own = await read(`${temp}_label`);
      labels.set(temp, "text" in own ? label(own.text) : null);
    }
    const names = uniqueNames(temps, labels);
    const found: Told[] = [];
    // One after the other: a slow chip holds up no more than one read.
    for (const temp of temps) {
      found.push(
        await readInput({
          title,
          driver,
          read,
          listed,
          labels,
          names,
          isUnread,
        }, temp),
      );
    }
    return found;
  } catch (error) {
    return [failed(chip, faultOf(error))];
  }
}
