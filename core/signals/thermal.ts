import type { ThermalFacts } from "../probe/facts.ts";
import type { Rules } from "../policy/judging_rules.ts";
import { reason } from "../verdict/reasons.ts";
import type { Reason, ThermalValues } from "../../schema/types.ts";
import { type Judged, known, type SignalRow, unknown } from "./row.ts";
import {
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

function judge(facts: ThermalFacts, policy: Rules): Judged<ThermalValues> {
  const { thermal } = policy.limits;
  const unlisted = unlistedOf(facts);
  const verdicts = facts.sensors.map((one) => judgeSensor(one, thermal))
    .filter((one) => one !== undefined);
  const [first, ...rest] = verdicts;
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
  return known({
    state: worst.state,
    hottest: {
      sensor: worst.sensor.name,
      celsius: worst.sensor.celsius,
      limitCelsius: worst.limit.celsius,
      limitKind: worst.limit.kind,
    },
    ratedSensors: verdicts.length + unlisted.rated,
    unratedSensors: facts.sensors.length - verdicts.length + unlisted.unrated,
    failedSensors: facts.failedSensors.length + unlisted.failedRated +
      unlisted.failedUnrated,
  }, [
    ...heatReasons(worst, thermal),
    ...failedReasons(facts, policy),
  ]);
}

export const thermal: SignalRow<ThermalFacts, ThermalValues> = {
  need: "required",
  assumable: true,
  judge,
  combine: (facts) => ({
    sensors: facts.flatMap((one) => one.sensors),
    failedSensors: facts.flatMap((one) => one.failedSensors),
    ...allUnlisted(facts.map(unlistedOf)),
  }),
  shorten: shortenThermal,
};
