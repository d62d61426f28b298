/** One sensor against its own limits. */

import { meaningOf, type Means } from "../kernel/limit_meanings.ts";
import type { ThermalLimit, ThermalSensor } from "../probe/facts.ts";
import { RUNNING_CELSIUS } from "../kernel/possible_heat.ts";
import type { Rules } from "../policy/judging_rules.ts";
import type { ThermalValues } from "../../schema/types.ts";

type State = ThermalValues["state"];
type Margins = Rules["limits"]["thermal"];

/** What one sensor says by its own limits. */
export interface Verdict {
  readonly state: State;
  readonly sensor: ThermalSensor;
  readonly limit: ThermalLimit;
}

const STATES: readonly State[] = ["normal", "warm", "hot", "critical"];
/**
 * Air alone is so warm where machines may stand (ASHRAE class A4, 45 °C): what
 * is no warmer is not near to a stop by what runs on it.
 */
export const AMBIENT_CELSIUS = 45;

/** The limit that is reached first. */
function lowest(
  limits: readonly ThermalLimit[],
): ThermalLimit | undefined {
  return limits.reduce<ThermalLimit | undefined>(
    (least, one) => least && least.celsius <= one.celsius ? least : one,
    undefined,
  );
}

/** The limit of a meaning that is reached first. */
export function lowestOf(
  { limits }: ThermalSensor,
  means: Means,
): ThermalLimit | undefined {
  return lowest(limits.filter((one) => meaningOf(one) === means));
}

/** Whether a sensor can be judged: an alarm alone says nothing of too hot. */
export function isRated({ limits, alarm }: ThermalSensor): boolean {
  return alarm === true || limits.some((one) => meaningOf(one) !== "alarm");
}

/** From where on a sensor is critical: a margin before its limit, if warm. */
export function criticalFrom(limitCelsius: number, margins: Margins): number {
  const early = limitCelsius - margins.criticalMarginCelsius;
  return Math.min(limitCelsius, Math.max(early, AMBIENT_CELSIUS));
}

/** One sensor against its own limits; undefined where it has none. */
export function judgeSensor(
  sensor: ThermalSensor,
  margins: Margins,
): Verdict | undefined {
  const { celsius } = sensor;
  const stop = lowestOf(sensor, "stops");
  const throttle = lowestOf(sensor, "throttles");
  const alarm = lowestOf(sensor, "alarm");
  const first = stop ?? throttle;
  if (sensor.alarm) {
    // Of a limit that is not told, only that it is not higher.
    const limit = first ?? { kind: "critical" as const, celsius };
    return { state: "critical", sensor, limit };
  }
  if (first === undefined) return undefined;
  if (
    celsius > RUNNING_CELSIUS ||
    stop && celsius >= criticalFrom(stop.celsius, margins)
  ) {
    return { state: "critical", sensor, limit: first };
  }
  const next = throttle ?? first;
  const left = throttle === undefined ? Infinity : throttle.celsius - celsius;
  if (left <= 0) return { state: "hot", sensor, limit: next };
  if (left <= margins.warmMarginCelsius) {
    return { state: "warm", sensor, limit: next };
  }
  return alarm && celsius >= alarm.celsius
    ? { state: "warm", sensor, limit: alarm }
    : { state: "normal", sensor, limit: next };
}

/** The worse of two states. */
export function atLeast(a: State, b: State): State {
  return STATES.indexOf(a) < STATES.indexOf(b) ? b : a;
}

/** Whether one of two sensors decides before the other. */
export function isWorse(a: Verdict, b: Verdict): boolean {
  const byState = STATES.indexOf(a.state) - STATES.indexOf(b.state);
  if (byState !== 0) return byState > 0;
  return a.limit.celsius - a.sensor.celsius <
    b.limit.celsius - b.sensor.celsius;
}
