/** Panels of all machines together. */

import {
  BarGaugeDisplayMode,
  BigValueColorMode,
  BigValueGraphMode,
  BigValueTextMode,
  VizOrientation,
} from "@grafana/grafana-foundation-sdk/common";
import { PanelBuilder as BarGauge } from "@grafana/grafana-foundation-sdk/bargauge";
import { PanelBuilder as Stat } from "@grafana/grafana-foundation-sdk/stat";
import { PanelBuilder as TimeSeries } from "@grafana/grafana-foundation-sdk/timeseries";
import { machines } from "./machines_table.ts";
import {
  byThreshold,
  colored,
  fixed,
  instant,
  lastValue,
  legend,
  neutral,
  ranged,
  SOURCE,
  steps,
} from "./panel_parts.ts";
import {
  countOf,
  countVerdicts,
  FLEET,
  gone,
  machinesWith,
  mayRun,
  PROFILE,
  series,
  silent,
  stale,
  VERDICT,
  whileFresh,
} from "./promql.ts";
import { COLOURS } from "./words.ts";

/** Where two jobs tell of a machine, both have to say yes. */
const MAY_RUN = `sum by (profile) (min by (instance, profile) (${
  mayRun(FLEET, PROFILE)
}))`;

/** Machines by verdict, the worst first. */
const BY_VERDICT = [
  [VERDICT.none, "no valid answer", COLOURS.unknown],
  [VERDICT.deny, "deny", COLOURS.no],
  [VERDICT.constrain, "constrain", COLOURS.careful],
  [VERDICT.allow, "allow", COLOURS.well],
] as const;
const NAMES = Object.fromEntries(
  BY_VERDICT.map(([value, name]) => [value, name]),
);

function mayRunNow() {
  return new Stat().title("Machines that may run each model")
    .description(
      "Allowed, and the snapshot still counts, by the rules of " +
        "packaging/prometheus, without which this page shows nothing allowed.",
    )
    .span(8).height(6).datasource(SOURCE)
    .withTarget(instant(0, MAY_RUN, "{{profile}}"))
    .reduceOptions(lastValue()).textMode(BigValueTextMode.ValueAndName)
    .colorMode(BigValueColorMode.Value).graphMode(BigValueGraphMode.None)
    .colorScheme(byThreshold())
    .thresholds(steps(COLOURS.no, [1, COLOURS.well]))
    .noValue("0: no machine answers");
}

function byVerdictNow() {
  const panel = new Stat().title("Machines by verdict")
    .description(
      "The best verdict of each machine. No valid answer: its snapshot has " +
        "ended, or nothing comes from it. That is a denial.",
    )
    .span(8).height(6).datasource(SOURCE)
    .reduceOptions(lastValue()).textMode(BigValueTextMode.ValueAndName)
    .colorMode(BigValueColorMode.Value).graphMode(BigValueGraphMode.None)
    .withTarget(instant(0, countVerdicts(FLEET, NAMES), "{{verdict}}"))
    .noValue("unknown");
  for (const [, name, color] of BY_VERDICT) {
    panel.overrideByName(name, colored(color));
  }
  return panel;
}

function toLookAt() {
  const failed = `${series("health", FLEET, 'status="failed"')} == 1 or ` +
    `${series("denied", FLEET)} == 1`;
  const unknown = `${series("signal", FLEET, 'state="unknown"')} == 1`;
  const loosened = `${series("policy_assumptions", FLEET)} > 0`;
  const asked = [
    ["snapshot has ended", countOf(stale(FLEET))],
    ["nothing comes", countOf(gone(FLEET))],
    ["failed", countOf(machinesWith(failed))],
    ["a signal unknown", countOf(machinesWith(unknown))],
    ["policy loosened", countOf(machinesWith(loosened))],
  ] as const;
  const panel = new Stat().title("Machines to look at")
    .description(
      "One may be in several: stale, gone, failed, with a signal that is " +
        "unknown, or with a policy that takes something for granted.",
    )
    .span(8).height(6).datasource(SOURCE)
    .reduceOptions(lastValue()).textMode(BigValueTextMode.ValueAndName)
    .colorMode(BigValueColorMode.Value).graphMode(BigValueGraphMode.None)
    .colorScheme(byThreshold())
    .thresholds(
      steps(COLOURS.unknown, [0, COLOURS.neutral], [1, COLOURS.careful]),
    )
    .noValue("unknown");
  asked.forEach(([name, expr], at) =>
    panel.withTarget(instant(at, expr, name))
  );
  return panel;
}

function deniedBy() {
  const reasons = series("reasons", FLEET, PROFILE, 'effect="deny"');
  const each = `group by (job, instance, code) (${reasons})`;
  const machinesOf = `group by (instance, code) (${whileFresh(each, FLEET)})`;
  return new BarGauge().title("What denies how many machines")
    .description("By the code of the reason; docs/policy.md has them.")
    .span(12).height(8).datasource(SOURCE)
    .withTarget(
      instant(
        0,
        `sort_desc(count by (code) (${machinesOf}))`,
        "{{code}}",
      ),
    )
    .withTarget(instant(1, countOf(silent(FLEET)), "no valid answer"))
    .orientation(VizOrientation.Horizontal)
    .displayMode(BarGaugeDisplayMode.Basic)
    .reduceOptions(lastValue()).min(0).colorScheme(fixed(COLOURS.no))
    .overrideByName("no valid answer", colored(COLOURS.unknown));
}

function unknownSignals() {
  const reasons = `${series("signal_unknown_reason", FLEET)} == 1`;
  const machinesOf = `group by (instance, signal, reason) (${
    whileFresh(reasons, FLEET)
  })`;
  return new BarGauge().title("What is unknown on how many machines")
    .description("By signal and reason. Unknown denies what requires it.")
    .span(12).height(8).datasource(SOURCE)
    .withTarget(
      instant(
        0,
        `sort_desc(count by (signal, reason) (${machinesOf}))`,
        "{{signal}}: {{reason}}",
      ),
    )
    .orientation(VizOrientation.Horizontal)
    .displayMode(BarGaugeDisplayMode.Basic)
    .reduceOptions(lastValue()).min(0).colorScheme(fixed(COLOURS.unknown))
    .noValue("nothing is unknown of a machine that answers");
}

// A look at every machine for every minute is too much for 10,000 of them: what
// the rules have counted is of all jobs, and is there at once.
const OF_ALL = "Counted by the rules, of all jobs. ";

function deniedThen() {
  return new TimeSeries().title("What denied how many machines")
    .description(
      `${OF_ALL}snapshot-stale, snapshot-gone: no valid answer. A gap: none.`,
    )
    .span(12).height(8).datasource(SOURCE).min(0).decimals(0)
    .withTarget(
      ranged(0, "code:model_carry_denied_machines:count", "{{code}}"),
    )
    .lineWidth(2).legend(legend())
    .colorScheme(neutral())
    .overrideByRegexp("/^snapshot-/", colored(COLOURS.unknown));
}

function mayRunThen() {
  return new TimeSeries().title("Machines that might run each model")
    .description(`${OF_ALL}A gap: no machine answered for an hour.`)
    .span(12).height(8).datasource(SOURCE).min(0).decimals(0)
    .withTarget(
      ranged(0, `profile:model_carry_may_run:count{${PROFILE}}`, "{{profile}}"),
    )
    .lineWidth(2).legend(legend()).colorScheme(neutral());
}

/** In the order of the page. */
export const FLEET_PANELS = [
  mayRunNow,
  byVerdictNow,
  toLookAt,
  deniedBy,
  unknownSignals,
  deniedThen,
  mayRunThen,
  machines,
];
