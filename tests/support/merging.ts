/** Reports of heat, and what they merge to. */

import assert from "node:assert/strict";
import type { Facts } from "../../core/probe/facts.ts";
import {
  mergeReports,
  type Reading,
} from "../../core/verdict/merge_reports.ts";
import { DEFAULT_POLICY, type Policy } from "../../core/policy/policy.ts";
import { reason } from "../../core/verdict/reasons.ts";
import type { Report } from "../../core/probe/report.ts";
import { builtinReports, failure, HEALTHY, pluginReport } from "./reports.ts";

/** What a policy says of plugins. */
export type Plugins = Policy["plugins"];

/** What is changed of the built-in reports. */
export type Change = Parameters<typeof builtinReports>[0];

/** All reports as the signals and reasons of a snapshot. */
export const merge = (
  change: Change,
  plugins: readonly Report[] = [],
  policy: Partial<Policy> = {},
) =>
  mergeReports([...builtinReports(change), ...plugins], {
    ...DEFAULT_POLICY,
    ...policy,
  });

/** What is left of the thermal signal. */
export const heat = (
  change: Change,
  plugins: readonly Report[] = [],
  policy: Partial<Policy> = {},
): Reading => merge(change, plugins, policy).readings.thermal;

/** Facts of one sensor. */
export function sensor(
  celsius: number,
  name = "zone0",
): NonNullable<Facts["thermal"]> {
  const [first] = HEALTHY.thermal.sensors;
  assert.ok(first);
  return { sensors: [{ ...first, name, celsius }], failedSensors: [] };
}

/** The hottest sensor as a snapshot shows it. */
export const hottest = (celsius: number, name = "zone0") => ({
  sensor: name,
  celsius,
  limitCelsius: 95,
  limitKind: "passive",
});

/** A thermal signal that is well. */
export const NORMAL = {
  state: "normal",
  hottest: hottest(50),
  ratedSensors: 1,
  unratedSensors: 0,
  failedSensors: 0,
};

/** The reason for a sensor that is too hot. */
export const hotReason = (celsius: number, name: string) =>
  reason("thermal-hot", "thermal", {
    message: `${name} is at ${celsius} °C, its passive limit is 95 °C`,
    observed: celsius,
    limit: 95,
  });

/** Reports of one plugin: it is cool, too hot, or broken. */
export const cool = pluginReport("ec", ["thermal"], {
  thermal: sensor(40, "ec0"),
});
export const hot = pluginReport("ec", ["thermal"], {
  thermal: sensor(96, "ec0"),
});
export const broken = pluginReport("ec", ["thermal"], {}, failure("EIO"));
