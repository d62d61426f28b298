/** Panels of one machine, over time. */

import {
  BigValueColorMode,
  BigValueGraphMode,
  LineInterpolation,
  VisibilityMode,
} from "@grafana/grafana-foundation-sdk/common";
import type { ValueMapping } from "@grafana/grafana-foundation-sdk/dashboard";
import { PanelBuilder as Stat } from "@grafana/grafana-foundation-sdk/stat";
import { PanelBuilder as StateTimeline } from "@grafana/grafana-foundation-sdk/statetimeline";
import { PanelBuilder as Table } from "@grafana/grafana-foundation-sdk/table";
import { PanelBuilder as TimeSeries } from "@grafana/grafana-foundation-sdk/timeseries";
import {
  byThreshold,
  colored,
  columns,
  instant,
  lastValue,
  legend,
  ranged,
  SOURCE,
  steps,
  tabled,
} from "./panel_parts.ts";
import {
  fresh,
  MACHINE,
  machineVerdict,
  PROFILE,
  profileVerdict,
  series,
  stateNumber,
  validFor,
  VERDICT,
  whileFresh,
} from "./promql.ts";
import {
  COLOURS,
  OUTCOMES,
  SIGNAL_NUMBERS,
  SIGNAL_WORDS,
  VERDICTS,
} from "./words.ts";

/** A figure of the machine, while its snapshot counts. */
const figure = (name: string, ...matchers: readonly string[]) =>
  whileFresh(series(name, MACHINE, ...matchers), MACHINE);

function stateTimeline(title: string, mappings: ValueMapping[]) {
  return new StateTimeline().title(title).datasource(SOURCE)
    .mappings(mappings).colorScheme(byThreshold())
    // What no word stands for is nothing that is known.
    .thresholds(steps(COLOURS.unknown))
    .showValue(VisibilityMode.Auto).mergeValues(true).fillOpacity(70)
    .lineWidth(0).rowHeight(0.8);
}

function verdicts() {
  return stateTimeline("Verdict of $instance", VERDICTS)
    .description("No valid answer is a denial.")
    .span(24).height(7)
    .withTarget(ranged(0, profileVerdict(MACHINE), "{{profile}}"))
    .withTarget(ranged(1, machineVerdict(MACHINE), "best of all"));
}

function now() {
  return new Stat().title("Now")
    .description(
      "How long the snapshot counts (0 and below: it does not), and how many " +
        "things the policy takes for granted.",
    )
    .span(8).height(7).datasource(SOURCE)
    .withTarget(instant(0, validFor(MACHINE), "valid for"))
    .withTarget(
      instant(
        1,
        `max by (instance) (${series("policy_assumptions", MACHINE)})`,
        "policy assumptions",
      ),
    )
    .reduceOptions(lastValue()).colorMode(BigValueColorMode.Value)
    .graphMode(BigValueGraphMode.None).noValue("no valid answer")
    .colorScheme(byThreshold())
    .thresholds(steps(COLOURS.neutral))
    .overrideByName("valid for", [
      { id: "unit", value: "s" },
      { id: "noValue", value: "no valid answer" },
      {
        id: "thresholds",
        value: steps(COLOURS.no, [1, COLOURS.neutral]).build(),
      },
    ]);
}

function reasons() {
  const said = whileFresh(series("reasons", MACHINE, PROFILE), MACHINE);
  const none = `${machineVerdict(MACHINE)} == ${VERDICT.none}`;
  const silent = `label_replace(label_replace(1 + max(${none}), ` +
    '"code", "no valid answer", "", ""), "effect", "deny", "", "")';
  const counted = "max by (profile, code, effect)";
  return new Table().title("What stands against it now")
    .description("By model; docs/policy.md says what each code means.")
    .span(16).height(7).datasource(SOURCE)
    .withTarget(tabled(0, `${counted} (${said}) or ${silent}`))
    .transformations(columns({
      profile: "Model",
      effect: "Effect",
      code: "Reason",
      Value: "Times",
    }))
    .noValue("nothing");
}

function lines(title: string, unit: string) {
  return new TimeSeries().title(title).datasource(SOURCE)
    .span(12).height(8).unit(unit).lineWidth(2).fillOpacity(5)
    .lineInterpolation(LineInterpolation.Linear).legend(legend());
}

function memory() {
  const need = `${series("required_bytes", MACHINE, PROFILE)} + ` +
    series("reserve_bytes", MACHINE, PROFILE);
  return lines("Memory against need and reserve", "bytes").min(0)
    .description(
      "A model fits while what is available is above its need and the " +
        "reserve. A gap: unknown, or no valid answer.",
    )
    .withTarget(ranged(0, figure("memory_available_bytes"), "available"))
    .withTarget(
      ranged(1, whileFresh(`(${need})`, MACHINE), "{{profile}}: needed"),
    )
    .overrideByName("available", colored(COLOURS.figure))
    .overrideByRegexp("/: needed$/", [{
      id: "custom.lineStyle",
      value: { fill: "dash", dash: [10, 10] },
    }]);
}

function heat() {
  return lines("Heat against its limit", "celsius")
    .description(
      "The sensor that decides the state, and its next limit. A gap: " +
        "unknown, or no valid answer.",
    )
    .withTarget(ranged(0, figure("thermal_hottest_celsius"), "hottest sensor"))
    .withTarget(ranged(1, figure("thermal_limit_celsius"), "its limit"))
    .overrideByName("hottest sensor", colored(COLOURS.figure))
    .overrideByName("its limit", colored(COLOURS.limit));
}

function charge() {
  return lines("Charge", "percentunit").min(0).max(1)
    .description("All batteries together. A gap: none, or unknown.")
    .withTarget(ranged(0, figure("battery_charge_ratio"), "charge"))
    .overrideByName("charge", colored(COLOURS.figure))
    .noValue("no battery, or unknown");
}

function latency() {
  return lines("Latency of the model service", "s").min(0)
    .description("Its slowest health request. A gap: it did not answer.")
    .withTarget(ranged(0, figure("service_latency_seconds"), "slowest"))
    .overrideByName("slowest", colored(COLOURS.figure))
    .noValue("it does not answer");
}

function signals() {
  const state = stateNumber(
    "signal",
    "state",
    SIGNAL_NUMBERS,
    ["signal"],
    MACHINE,
  );
  // What is stale is unknown.
  const now = `${state} * on (job, instance) group_left () ${fresh(MACHINE)}`;
  return stateTimeline("Signals", SIGNAL_WORDS)
    .description("Unknown also while the snapshot does not count.")
    .span(12).height(9).withTarget(ranged(0, now, "{{signal}}"));
}

function probes() {
  const success = figure("probe_success");
  return stateTimeline("Probes and plugins", OUTCOMES)
    .description("A gap: no valid answer, or it did not run.")
    .span(12).height(9)
    .withTarget(
      ranged(
        0,
        `min by (origin, probe) (${success})`,
        "{{origin}} {{probe}}",
      ),
    );
}

function durations() {
  const worst = `topk(5, max by (origin, probe) (${
    figure("probe_duration_seconds")
  }))`;
  return lines("Slowest probes and plugins", "s").min(0)
    .description("Wall clock of the five that take longest.")
    .span(24).withTarget(ranged(0, worst, "{{origin}} {{probe}}"));
}

/** In the order of the page. */
export const MACHINE_PANELS = [
  verdicts,
  now,
  reasons,
  memory,
  heat,
  charge,
  latency,
  signals,
  probes,
  durations,
];
