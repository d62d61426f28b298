/** A sensor as a fact, or as one that failed. */

import { isProcessor } from "../../core/kernel/processor_sensors.ts";
import { RUNNING_CELSIUS } from "../../core/kernel/possible_heat.ts";
import type { ThermalFacts, ThermalLimit } from "../../core/probe/facts.ts";
import type { Attribute } from "./attribute.ts";
import { parseMilliCelsius } from "./limits.ts";

const MIN_CELSIUS = -40;
/**
 * 0 K, in the kernel's several roundings: nothing is measured there (_TMP of
 * ACPI, the log of an NVMe disk of a cloud). Nothing that is hot reads it.
 */
const isNothing = (celsius: number) => celsius >= -274 && celsius <= -273;
/** The kernel's own temperatures are an `int` of thousandths. */
const INT_CELSIUS = 2147483.647;

/** What a sensor states beside its temperature. */
export interface Qualities {
  readonly limits: readonly ThermalLimit[];
  /** False: some of it cannot be read. */
  readonly isWhole: boolean;
  /** What cannot be read. @default {"its limits"} */
  readonly unread?: string | undefined;
  /** The chip says that its critical limit is crossed. */
  readonly isAlarmed?: boolean;
}

/** One line of printable characters, without a device's own address. */
export function label(text: string): string {
  return text.replace(/[^\x20-\x7e]+/g, " ").trim()
    .replace(/(?:[0-9a-f]{2}[:_-]){5}[0-9a-f]{2}/gi, "*").slice(0, 60);
}

/** Inputs of a chip by their labels; where two are alike, by both names. */
export function uniqueNames(
  temps: readonly string[],
  labels: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, string> {
  const called = temps.map((temp) => labels.get(temp) || temp);
  const both = temps.map((temp, index) => {
    const own = called[index] ?? temp;
    return called.indexOf(own) === called.lastIndexOf(own)
      ? own
      : `${own} ${temp}`;
  });
  // A label may be what another sensor is told apart by.
  const isUnique = new Set(both).size === both.length;
  return new Map(temps.map((temp, index) => [
    temp,
    (isUnique ? both[index] : `${called[index]} ${temp}`) ?? temp,
  ]));
}

/** What is told of a sensor. */
export interface Told extends ThermalFacts {
  /** It says that it measures nothing: a machine with no other has no sensor. */
  readonly isSilent?: true;
}

/** A sensor that failed; rated: it may have had a limit. */
export function failed(
  name: string,
  message: string,
  rated = true,
): ThermalFacts {
  return { sensors: [], failedSensors: [{ name, rated, message }] };
}

/** A temperature against what is possible: a sensor, a failed one, or both. */
export function judgeReading(
  name: string,
  temperature: Attribute,
  { limits, isWhole, unread = "its limits", isAlarmed = false }: Qualities,
): Told {
  // An alarm alone says nothing of too hot.
  const isRated = limits.some((one) => one.means !== "alarm");
  const rated = !isWhole || isRated || isAlarmed;
  if ("code" in temperature) return failed(name, temperature.code, rated);
  const celsius = parseMilliCelsius(temperature.text);
  if (celsius === null) return failed(name, "not a number", rated);
  // A processor's has to be judged: without its own heat nothing is well.
  if (isNothing(celsius) && isWhole && !isAlarmed && !isProcessor(name)) {
    const message = `${celsius} °C: nothing is measured`;
    return { ...failed(name, message, false), isSilent: true };
  }
  // Beyond what can be, and beyond its limit: hot, until somebody looks.
  const most = isRated ? INT_CELSIUS : RUNNING_CELSIUS;
  if (celsius < MIN_CELSIUS || celsius > most) {
    return failed(name, `${celsius} °C is not possible`, rated);
  }
  const sensor = { name, celsius, limits };
  const sensors = [isAlarmed ? { ...sensor, alarm: true as const } : sensor];
  if (isWhole) return { sensors, failedSensors: [] };
  const { failedSensors } = failed(name, `${unread} cannot be read`);
  // What is known to be too hot stays known.
  return { sensors: isRated || isAlarmed ? sensors : [], failedSensors };
}
