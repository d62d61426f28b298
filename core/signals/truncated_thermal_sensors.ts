/** Heat of a machine with more sensors than a document holds. */

import type {
  FailedSensor,
  ThermalFacts,
  ThermalLimit,
  ThermalSensor,
  UnlistedSensors,
} from "../probe/facts.ts";
import type { Rules } from "../policy/judging_rules.ts";
import { statedFailure, statedSensor } from "./stated_sensors.ts";
import { decidingSensor } from "./processor_heat.ts";
import { isRated, isWorse, judgeSensor, lowestOf } from "./thermal_sensor.ts";

export const SENSORS_CAP = 32;
export const FAILED_CAP = 16;

const NONE: UnlistedSensors = {
  rated: 0,
  unrated: 0,
  failedRated: 0,
  failedUnrated: 0,
};

/** Sensors of which only the number is told. */
export function unlistedOf({ unlisted }: ThermalFacts): UnlistedSensors {
  return unlisted ?? NONE;
}

/** All of several counts, for facts; nothing where there are none. */
export function allUnlisted(
  counts: readonly UnlistedSensors[],
): Pick<ThermalFacts, "unlisted"> {
  const unlisted = counts.reduce((sum, one) => ({
    rated: sum.rated + one.rated,
    unrated: sum.unrated + one.unrated,
    failedRated: sum.failedRated + one.failedRated,
    failedUnrated: sum.failedUnrated + one.failedUnrated,
  }), NONE);
  return Object.values(unlisted).some((one) => one > 0) ? { unlisted } : {};
}

/** The lowest limit of each meaning is the one that is judged by. */
function decisive(sensor: ThermalSensor): readonly ThermalLimit[] {
  const judged = (["stops", "throttles", "alarm"] as const)
    .map((means) => lowestOf(sensor, means));
  return sensor.limits.filter((one) => judged.includes(one));
}

/** The first so many in an order, as they stood, and the others. */
function pick<T>(
  list: readonly T[],
  cap: number,
  order: (a: T, b: T) => number,
): { readonly listed: readonly T[]; readonly others: readonly T[] } {
  // Sorting is stable: of equals the first stays.
  const first = new Set(list.toSorted(order).slice(0, cap));
  return {
    listed: list.filter((one) => first.has(one)),
    others: list.filter((one) => !first.has(one)),
  };
}

/**
 * The one that tells whether the processor is judged first, then those nearest
 * to their limits, those without a limit last.
 */
function nearestFirst(
  sensors: readonly ThermalSensor[],
  rules: Rules,
): (a: ThermalSensor, b: ThermalSensor) => number {
  const verdicts = new Map(
    sensors.map((one) => [
      one,
      judgeSensor(statedSensor(one, rules), rules.limits.thermal),
    ]),
  );
  const deciding = decidingSensor({ sensors, failedSensors: [] }, rules);
  return (one, other) => {
    if (one === deciding || other === deciding) {
      return Number(other === deciding) - Number(one === deciding);
    }
    const [a, b] = [verdicts.get(one), verdicts.get(other)];
    if (a === undefined || b === undefined) return a ? -1 : b ? 1 : 0;
    return isWorse(a, b) ? -1 : isWorse(b, a) ? 1 : 0;
  };
}

/** The sensors that decide, and how many there are beside them. */
export function shortenThermal(
  facts: ThermalFacts,
  rules: Rules,
): ThermalFacts {
  const sensors = facts.sensors.map((one) => ({
    ...one,
    limits: decisive(one),
  }));
  const { failedSensors } = facts;
  if (sensors.length <= SENSORS_CAP && failedSensors.length <= FAILED_CAP) {
    return { ...facts, sensors };
  }
  const read = pick(sensors, SENSORS_CAP, nearestFirst(sensors, rules));
  const isFailedRated = (one: FailedSensor) => statedFailure(one, rules).rated;
  const failed = pick(
    failedSensors,
    FAILED_CAP,
    (a, b) => Number(isFailedRated(b)) - Number(isFailedRated(a)),
  );
  const rated = read.others
    .filter((one) => isRated(statedSensor(one, rules))).length;
  const failedRated = failed.others.filter(isFailedRated).length;
  return {
    ...facts,
    sensors: read.listed,
    failedSensors: failed.listed,
    ...allUnlisted([unlistedOf(facts), {
      rated,
      unrated: read.others.length - rated,
      failedRated,
      failedUnrated: failed.others.length - failedRated,
    }]),
  };
}
