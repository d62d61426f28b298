/** One sensor against its own limits. */

import type { ThermalLimit, ThermalSensor } from "../probe/facts.ts";
import { RUNNING_CELSIUS } from "../probe/impossible_facts.ts";
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
export function lowest(
  limits: readonly ThermalLimit[],
): ThermalLimit | undefined {
  return limits.reduce<ThermalLimit | undefined>(
    (least, one) => least && least.celsius <= one.celsius ? least : one,
    undefined,
  );
}

/** Whether a machine is stopped at a limit. */
export function isStop({ kind }: ThermalLimit): boolean {
  return kind === "critical" || kind === "emergency";
}

/** Whether a sensor can be judged at all. */
export function isRated({ limits, alarm }: ThermalSensor): boolean {
  return limits.length > 0 || alarm === true;
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
  const { celsius, limits, alarm } = sensor;
  const stop = lowest(limits.filter(isStop));
  const throttle = lowest(limits.filter((one) => !isStop(one)));
  const first = stop ?? throttle;
  if (alarm) {
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
  if (throttle === undefined) return { state: "normal", sensor, limit: first };
  const left = throttle.celsius - celsius;
  const state = left <= 0
    ? "hot"
    : left <= margins.warmMarginCelsius
    ? "warm"
    : "normal";
  return { state, sensor, limit: throttle };
}

/** Whether one of two sensors decides before the other. */
export function isWorse(a: Verdict, b: Verdict): boolean {
  const byState = STATES.indexOf(a.state) - STATES.indexOf(b.state);
  if (byState !== 0) return byState > 0;
  return a.limit.celsius - a.sensor.celsius <
    b.limit.celsius - b.sensor.celsius;
}
