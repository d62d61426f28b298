/** What the reader of the dashboard chooses, and what is marked on it. */

import {
  AnnotationQueryBuilder,
  DatasourceVariableBuilder,
  QueryVariableBuilder,
  VariableRefresh,
  VariableSort,
} from "@grafana/grafana-foundation-sdk/dashboard";
import { DataqueryBuilder } from "@grafana/grafana-foundation-sdk/prometheus";
import { SOURCE } from "./panel_parts.ts";
import { FLEET, series } from "./promql.ts";
import { COLOURS } from "./words.ts";

/** Of packaging/prometheus; pending ones too. */
const ALERTS = 'ALERTS{alertname=~"ModelCarry.+"}';

function values(name: string, label: string, from: string, key: string) {
  const query = `label_values(${from}, ${key})`;
  return new QueryVariableBuilder(name).label(label).datasource(SOURCE)
    .query({ query, refId: `${name}-values` }).definition(query)
    .refresh(VariableRefresh.OnTimeRangeChanged)
    .sort(VariableSort.NaturalAsc);
}

export const VARIABLES = [
  new DatasourceVariableBuilder("datasource").label("Prometheus")
    .type("prometheus"),
  // By what they give: other jobs of this Prometheus are not ours to count.
  values("job", "Job", "model_carry_machine_admission", "job")
    .description(
      "Jobs that scrape model-carry; of a machine in two, both have to say yes.",
    )
    .multi(true).includeAll(true),
  values("profile", "Model", series("admission", FLEET), "profile")
    .multi(true).includeAll(true),
  values("instance", "Machine", series("machine_admission", FLEET), "instance"),
];

export const ANNOTATIONS = [
  new AnnotationQueryBuilder().name("Alerts of model-carry")
    .datasource(SOURCE).enable(true).iconColor(COLOURS.no)
    .target(
      new DataqueryBuilder().refId("alerts").datasource(SOURCE)
        .expr(ALERTS).range(),
    )
    .expr(ALERTS)
    .titleFormat("{{alertname}} {{instance}}").textFormat("{{alertstate}}"),
];
