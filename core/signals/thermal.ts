import type { ThermalFacts, ThermalLimit, ThermalSensor } from "../facts.ts";
import type { Policy } from "../policy.ts";
import { reason } from "../reasons.ts";
import type { Reason, ThermalValues } from "../../schema/types.ts";
import { type Judged, known, type SignalRow, unknown } from "./row.ts";

type State = ThermalValues["state"];

interface Verdict {
  readonly state: State;
  readonly sensor: ThermalSensor;
  readonly limit: ThermalLimit;
}

const STATES: readonly State[] = ["normal", "warm", "hot", "critical"];

function lowest(limits: readonly ThermalLimit[]): ThermalLimit | undefined {
  return limits.reduce<ThermalLimit | undefined>(
    (least, one) => least && least.celsius <= one.celsius ? least : one,
    undefined,
  );
}

/** One sensor against its own limits; undefined where it has none. */
function judgeSensor(
  sensor: ThermalSensor,
  margins: Policy["limits"]["thermal"],
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

function isWorse(a: Verdict, b: Verdict): boolean {
  const byState = STATES.indexOf(a.state) - STATES.indexOf(b.state);
  if (byState !== 0) return byState > 0;
  return a.limit.celsius - a.sensor.celsius <
    b.limit.celsius - b.sensor.celsius;
}

function heatReasons(worst: Verdict, margin: number): Reason[] {
  const { state, sensor, limit } = worst;
  if (state !== "hot" && state !== "critical") return [];
  const bound = state === "hot" ? limit.celsius : limit.celsius - margin;
  return [
    reason(state === "hot" ? "thermal-hot" : "thermal-critical", "thermal", {
      message: `${sensor.name} is at ${sensor.celsius} °C, its ${limit.kind} ` +
        `limit is ${limit.celsius} °C`,
      observed: sensor.celsius,
      limit: bound,
    }),
  ];
}

function failedReasons(facts: ThermalFacts, policy: Policy): Reason[] {
  const failed = facts.failedSensors.filter((one) => one.rated);
  if (failed.length === 0 || policy.thermal.failedSensor === "ignore") {
    return [];
  }
  return [
    reason("thermal-sensor-failed", "thermal", {
      message: `${failed.length} sensor(s) with a limit cannot be read, ` +
        `first: ${failed[0]?.name}: ${failed[0]?.message}`,
      observed: failed.length,
      limit: 0,
    }),
  ];
}

function judge(facts: ThermalFacts, policy: Policy): Judged<ThermalValues> {
  const { thermal } = policy.limits;
  const verdicts = facts.sensors.map((one) => judgeSensor(one, thermal))
    .filter((one) => one !== undefined);
  const [first, ...rest] = verdicts;
  if (first === undefined) {
    // A rated sensor that failed may be the one that is too hot.
    return facts.failedSensors.some((one) => one.rated)
      ? unknown("provider-failed", "No sensor with a limit can be read")
      : unknown(
        "unrated",
        `${facts.sensors.length} sensor(s) can be read, none states a limit`,
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
    ratedSensors: verdicts.length,
    unratedSensors: facts.sensors.length - verdicts.length,
    failedSensors: facts.failedSensors.length,
  }, [
    ...heatReasons(worst, thermal.criticalMarginCelsius),
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
  }),
};
