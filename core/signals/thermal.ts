import { furthestSlowed } from "../kernel/slowed_processor.ts";
import type { ThermalFacts } from "../probe/facts.ts";
import type { Rules } from "../policy/judging_rules.ts";
import { reason } from "../verdict/reasons.ts";
import type { Reason, ThermalValues } from "../../schema/types.ts";
import { type Judged, known, type SignalRow, unknown } from "./row.ts";
import { processorHeat } from "./processor_heat.ts";
import { statedFacts, statedFailure } from "./stated_sensors.ts";
import {
  atLeast,
  criticalFrom,
  isWorse,
  judgeSensor,
  type Verdict,
} from "./thermal_sensor.ts";
import {
  allUnlisted,
  shortenThermal,
  unlistedOf,
} from "./truncated_thermal_sensors.ts";

function heatReasons(
  { state, sensor, limit }: Verdict,
  margins: Rules["limits"]["thermal"],
): Reason[] {
  if (state !== "hot" && state !== "critical") return [];
  const isHot = state === "hot";
  const at = `${sensor.name} is at ${sensor.celsius} °C, `;
  return [
    reason(isHot ? "thermal-hot" : "thermal-critical", "thermal", {
      message: at +
        (sensor.alarm
          ? "its chip says that its critical limit is crossed"
          : `its ${limit.kind} limit is ${limit.celsius} °C`),
      observed: sensor.celsius,
      limit: isHot ? limit.celsius : criticalFrom(limit.celsius, margins),
    }),
  ];
}

function slowedReasons({ slowedBy }: ThermalFacts): Reason[] {
  if (slowedBy === undefined) return [];
  const { device, state, devices } = slowedBy;
  return [
    reason("thermal-hot", "thermal", {
      message: `${device} is at ${state}: the kernel slows the processor ` +
        `down, by ${devices} device(s)`,
    }),
  ];
}

function failedReasons(facts: ThermalFacts, policy: Rules): Reason[] {
  const failed = facts.failedSensors.filter((one) => one.rated);
  const count = failed.length + unlistedOf(facts).failedRated;
  if (count === 0 || policy.thermal.failedSensor === "ignore") return [];
  return [
    reason("thermal-sensor-failed", "thermal", {
      message: `${count} sensor(s) with a limit cannot be read, ` +
        `first: ${failed[0]?.name}: ${failed[0]?.message}`,
      observed: count,
      limit: 0,
    }),
  ];
}

/**
 * Why the processor's heat is not known, for its sensors have no limit; null:
 * it is, or there is nothing to know. A machine that stops is told as that.
 */
function unjudged(
  found: ThermalFacts,
  policy: Rules,
  { state }: Verdict,
): Judged<never> | null {
  const { rated, unrated: [first] } = processorHeat(found, policy);
  if (rated.length > 0 || first === undefined || state === "critical") {
    return null;
  }
  const message = `${first.name} is at ${first.celsius} °C, and no sensor of ` +
    "the processor states a limit";
  // No assumption stands against what another sensor or the kernel says.
  const isTold = state === "hot" || found.slowedBy !== undefined ||
    found.failedSensors.some((one) => statedFailure(one, policy).rated) ||
    unlistedOf(found).failedRated > 0;
  return unknown(isTold ? "provider-failed" : "unrated", message);
}

function judge(found: ThermalFacts, policy: Rules): Judged<ThermalValues> {
  const facts = statedFacts(found, policy);
  const { thermal } = policy.limits;
  const unlisted = unlistedOf(facts);
  const verdicts = facts.sensors.map((one) => judgeSensor(one, thermal))
    .filter((one) => one !== undefined);
  const [first, ...rest] = verdicts;
  const { slowedBy } = facts;
  if (first === undefined && slowedBy !== undefined) {
    // No assumption stands against what the kernel does.
    const message = `${slowedBy.device} slows the processor down, and no ` +
      "sensor states a limit";
    return unknown("provider-failed", message);
  }
  if (first === undefined) {
    // A rated sensor that failed may be the one that is too hot.
    return facts.failedSensors.some((one) => one.rated)
      ? unknown("provider-failed", "No sensor with a limit can be read")
      : unknown(
        "unrated",
        `${facts.sensors.length + unlisted.unrated} sensor(s) can be read, ` +
          "none states a limit",
      );
  }
  const worst = rest.reduce((a, b) => isWorse(b, a) ? b : a, first);
  const unknownHeat = unjudged(found, policy, worst);
  if (unknownHeat !== null) return unknownHeat;
  return known({
    state: slowedBy ? atLeast(worst.state, "hot") : worst.state,
    hottest: {
      sensor: worst.sensor.name,
      celsius: worst.sensor.celsius,
      limitCelsius: worst.limit.celsius,
      limitKind: worst.limit.kind,
    },
    ...(slowedBy && { slowedBy: slowedBy.device }),
    ratedSensors: verdicts.length + unlisted.rated,
    unratedSensors: facts.sensors.length - verdicts.length + unlisted.unrated,
    failedSensors: facts.failedSensors.length + unlisted.failedRated +
      unlisted.failedUnrated,
  }, [
    ...heatReasons(worst, thermal),
    ...slowedReasons(facts),
    ...failedReasons(facts, policy),
  ]);
}

/** What all of several facts say of the processor's speed. */
function allSlowed(
  facts: readonly ThermalFacts[],
): Pick<ThermalFacts, "slowedBy"> {
  const slowedBy = furthestSlowed(facts.flatMap((one) => one.slowedBy ?? []));
  return slowedBy ? { slowedBy } : {};
}

export const thermal: SignalRow<ThermalFacts, ThermalValues> = {
  need: "required",
  assumable: true,
  judge,
  combine: (facts) => ({
    sensors: facts.flatMap((one) => one.sensors),
    failedSensors: facts.flatMap((one) => one.failedSensors),
    ...allSlowed(facts),
    ...allUnlisted(facts.map(unlistedOf)),
  }),
  shorten: shortenThermal,
};
