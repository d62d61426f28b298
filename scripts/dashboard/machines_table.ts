/** A row for each model on each machine. */

import { TableCellDisplayMode } from "@grafana/grafana-foundation-sdk/common";
import { PanelBuilder as Table } from "@grafana/grafana-foundation-sdk/table";
import { columns, SOURCE, tabled } from "./panel_parts.ts";
import {
  FLEET,
  fresh,
  mayRun,
  PROFILE,
  profileVerdict,
  series,
  stateNumber,
  validFor,
} from "./promql.ts";
import { RESIDENCIES, RESIDENCY, VERDICTS } from "./words.ts";

/** All machines, whether they answer or not. */
export function machines() {
  const ofMachine = (expression: string) =>
    `0 * group by (instance, profile) (${mayRun(FLEET, PROFILE)}) ` +
    `+ on (instance) group_left () ${expression}`;
  const assumptions = `max by (instance) (${
    series("policy_assumptions", FLEET)
  })`;
  const residency = stateNumber(
    "residency",
    "state",
    RESIDENCY,
    ["profile"],
    FLEET,
    PROFILE,
  );
  const resident = `min by (instance, profile) (${residency} ` +
    `* on (job, instance) group_left () ${fresh(FLEET)})`;
  const words = (mappings: typeof VERDICTS) => [
    { id: "mappings", value: mappings },
    {
      id: "custom.cellOptions",
      value: { type: TableCellDisplayMode.ColorText },
    },
  ];
  return new Table().title("Each machine")
    .description(
      "Valid for: at 0 and below the snapshot does not count, which is a " +
        "denial. Of a machine that is gone there is no more to say.",
    )
    .span(24).height(10).datasource(SOURCE)
    .withTarget(tabled(0, profileVerdict(FLEET)))
    .withTarget(tabled(1, ofMachine(validFor(FLEET))))
    .withTarget(tabled(2, resident))
    .withTarget(tabled(3, ofMachine(assumptions)))
    .transformations(columns({
      instance: "Machine",
      profile: "Model",
      "Value #A": "Verdict",
      "Value #B": "Valid for",
      "Value #C": "Residency",
      "Value #D": "Assumptions of its policy",
    }))
    .overrideByName("Verdict", words(VERDICTS))
    .overrideByName("Residency", words(RESIDENCIES))
    .overrideByName("Valid for", [{ id: "unit", value: "s" }])
    .filterable(true).noValue("unknown");
}
