/** Whether the processor's own heat can be judged. */

import { isProcessor } from "../kernel/processor_sensors.ts";
import type { ThermalFacts, ThermalSensor } from "../probe/facts.ts";
import type { Rules } from "../policy/judging_rules.ts";
import { isIgnored, statedSensor } from "./stated_sensors.ts";
import { isRated } from "./thermal_sensor.ts";

/** The processor's sensors that count, as they were found. */
export interface ProcessorHeat {
  readonly rated: readonly ThermalSensor[];
  /** With alarms alone, or with nothing. */
  readonly unrated: readonly ThermalSensor[];
}

/** The processor's sensors under a policy, without those it ignores. */
export function processorHeat(
  { sensors }: ThermalFacts,
  rules: Rules,
): ProcessorHeat {
  const own = sensors.filter(({ name }) =>
    isProcessor(name) && !isIgnored(name, rules)
  );
  const isJudged = (one: ThermalSensor) => isRated(statedSensor(one, rules));
  return {
    rated: own.filter(isJudged),
    unrated: own.filter((one) => !isJudged(one)),
  };
}

/** The sensor that tells whether it can be judged; none: nothing is known. */
export function decidingSensor(
  facts: ThermalFacts,
  rules: Rules,
): ThermalSensor | undefined {
  const { rated, unrated } = processorHeat(facts, rules);
  return rated[0] ?? unrated[0];
}
