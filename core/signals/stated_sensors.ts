/** Sensors as the operator's policy has them. */

import type {
  FailedSensor,
  ThermalFacts,
  ThermalLimit,
  ThermalSensor,
} from "../probe/facts.ts";
import type { Rules, SensorRule } from "../policy/judging_rules.ts";
import { meaningOf } from "../kernel/limit_meanings.ts";

/** The rule of a sensor: by its whole name, else without its device's number. */
function ruleOf(
  name: string,
  rules: readonly SensorRule[],
): SensorRule | undefined {
  const rest = name.slice(name.indexOf(" ") + 1);
  return rules.find((one) => one.sensor === name) ??
    rules.find((one) => one.sensor === rest);
}

/** Whether the operator leaves a sensor out of the verdict. */
export function isIgnored(
  name: string,
  { thermal: { sensors = [] } }: Rules,
): boolean {
  return ruleOf(name, sensors)?.ignore === true;
}

function statedLimits(
  { limits }: ThermalSensor,
  { throttlesCelsius, stopsCelsius, replaces }: SensorRule,
): readonly ThermalLimit[] {
  const stated = { throttles: throttlesCelsius, stops: stopsCelsius };
  const others = limits.filter((one) => {
    const means = meaningOf(one);
    if (means === "alarm" || stated[means] === undefined) return true;
    // Of two data sheets the operator has the one of this very chip.
    return one.kind !== "documented" && replaces !== true;
  });
  const own = (["throttles", "stops"] as const).flatMap((means) => {
    const celsius = stated[means];
    return celsius === undefined
      ? []
      : [{ kind: "stated" as const, celsius, means }];
  });
  return [...others, ...own];
}

/** A sensor with the limits that count; without any, where it is ignored. */
export function statedSensor(
  sensor: ThermalSensor,
  { thermal: { sensors = [] } }: Rules,
): ThermalSensor {
  const rule = ruleOf(sensor.name, sensors);
  if (rule === undefined) return sensor;
  const { alarm: _, ...quiet } = sensor;
  if (rule.ignore) return { ...quiet, limits: [] };
  return { ...sensor, limits: statedLimits(sensor, rule) };
}

/** A failed sensor: one that is ignored constrains nothing. */
export function statedFailure(
  failed: FailedSensor,
  { thermal: { sensors = [] } }: Rules,
): FailedSensor {
  const rule = ruleOf(failed.name, sensors);
  return rule === undefined ? failed : { ...failed, rated: !rule.ignore };
}

/** Facts under a policy. */
export function statedFacts(facts: ThermalFacts, rules: Rules): ThermalFacts {
  if (rules.thermal.sensors === undefined) return facts;
  return {
    ...facts,
    sensors: facts.sensors.map((one) => statedSensor(one, rules)),
    failedSensors: facts.failedSensors.map((one) => statedFailure(one, rules)),
  };
}
