/** A sensor as a fact, or as one that failed. */

import type { ThermalFacts } from "../../core/probe/facts.ts";
import type { Attribute } from "./attribute.ts";
import { type Limits, MAX_CELSIUS, parseMilliCelsius } from "./limits.ts";

const MIN_CELSIUS = -40;

/** One line of printable characters, without a device's own address. */
export function label(text: string): string {
  return text.replace(/[^\x20-\x7e]+/g, " ").trim()
    .replace(/(?:[0-9a-f]{2}[:_-]){5}[0-9a-f]{2}/gi, "*").slice(0, 60);
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
