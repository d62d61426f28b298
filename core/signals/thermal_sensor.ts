/** One sensor against its own limits. */

import type { ThermalLimit, ThermalSensor } from "../probe/facts.ts";
import type { Rules } from "../policy/judging_rules.ts";
import type { ThermalValues } from "../../schema/types.ts";

type State = ThermalValues["state"];

/** What one sensor says by its own limits. */
export interface Verdict {
  readonly state: State;
  readonly sensor: ThermalSensor;
  readonly limit: ThermalLimit;
}

const STATES: readonly State[] = ["normal", "warm", "hot", "critical"];

/** The limit that is reached first. */
export function lowest(
  limits: readonly ThermalLimit[],
): ThermalLimit | undefined {
  return limits.reduce<ThermalLimit | undefined>(
    (least, one) => least && least.celsius <= one.celsius ? least : one,
    undefined,
  );
}

/** One sensor against its own limits; undefined where it has none. */
export function judgeSensor(
  sensor: ThermalSensor,
  margins: Rules["limits"]["thermal"],
): Verdict | undefined {
  const critical = lowest(sensor.limits.filter((l) => l.kind === "critical"));
  const throttle = lowest(sensor.limits.filter((l) => l.kind !== "critical"));
  if (
    critical &&
    sensor.celsius >= critical.celsius - margins.criticalMarginCelsius
  ) {
    return { state: "critical", sensor, limit: critical };
  }
  if (throttle) {
    const left = throttle.celsius - sensor.celsius;
    const state = left <= 0
      ? "hot"
      : left <= margins.warmMarginCelsius
      ? "warm"
      : "normal";
    return { state, sensor, limit: throttle };
  }
  return critical && { state: "normal", sensor, limit: critical };
}

/** Whether one of two sensors decides before the other. */
export function isWorse(a: Verdict, b: Verdict): boolean {
  const byState = STATES.indexOf(a.state) - STATES.indexOf(b.state);
  if (byState !== 0) return byState > 0;
  return a.limit.celsius - a.sensor.celsius <
    b.limit.celsius - b.sensor.celsius;
}
