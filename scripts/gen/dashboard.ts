/** packaging/grafana/model-carry.json, of the types of Grafana's own SDK. */

import {
  DashboardBuilder,
  DashboardCursorSync,
  type Panel,
  RowBuilder,
} from "@grafana/grafana-foundation-sdk/dashboard";
import { FLEET_PANELS } from "../dashboard/fleet_panels.ts";
import { MACHINE_PANELS } from "../dashboard/machine_panels.ts";
import { ANNOTATIONS, VARIABLES } from "../dashboard/variables.ts";

interface Buildable {
  readonly id: (id: number) => { readonly build: () => Panel };
}

/** Text of the dashboard. */
export function generateDashboard(): string {
  let last = 0;
  const page = new DashboardBuilder("model-carry: many machines")
    .uid("model-carry-fleet").tags(["model-carry"])
    .description(
      "May a local model run here, now? Of each machine. A snapshot that has " +
        "ended, or does not come, is a denial. Made by scripts/gen.ts.",
    )
    .tooltip(DashboardCursorSync.Crosshair)
    .time({ from: "now-6h", to: "now" }).refresh("1m").timezone("browser")
    .variables(VARIABLES).annotations(ANNOTATIONS);
  const add = (title: string, panels: readonly (() => Buildable)[]) => {
    page.withRow(new RowBuilder(title).id(++last));
    for (const panel of panels) page.withPanel(panel().id(++last));
  };
  add("All machines", FLEET_PANELS);
  add("One machine: $instance", MACHINE_PANELS);
  return `${JSON.stringify(page.build(), null, 2)}\n`;
}
