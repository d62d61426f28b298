/** What panels have in common. */

import {
  type DataTransformerConfig,
  type DynamicConfigValue,
  FieldColorBuilder,
  FieldColorModeId,
  ThresholdsConfigBuilder,
  ThresholdsMode,
} from "@grafana/grafana-foundation-sdk/dashboard";
import {
  ReduceDataOptionsBuilder,
  VizLegendOptionsBuilder,
} from "@grafana/grafana-foundation-sdk/common";
import {
  DataqueryBuilder,
  PromQueryFormat,
} from "@grafana/grafana-foundation-sdk/prometheus";

/** Whichever Prometheus the reader chooses. */
export const SOURCE = { type: "prometheus", uid: "${datasource}" };

const REF_IDS = "ABCDEFGH";

/** A query over the time shown, with the name of its series. */
export function ranged(at: number, expr: string, legend: string) {
  return new DataqueryBuilder().refId(REF_IDS[at] ?? "Z").datasource(SOURCE)
    .expr(expr).legendFormat(legend).range();
}

/** A query of now, with the name of its series. */
export function instant(at: number, expr: string, legend: string) {
  return new DataqueryBuilder().refId(REF_IDS[at] ?? "Z").datasource(SOURCE)
    .expr(expr).legendFormat(legend).instant();
}

/** A query of now whose labels become columns. */
export function tabled(at: number, expr: string) {
  return instant(at, expr, "").format(PromQueryFormat.Table);
}

/** Colour by value; below all steps, and for no value at all: the first. */
export function steps(
  base: string,
  ...above: readonly (readonly [from: number, color: string])[]
) {
  return new ThresholdsConfigBuilder().mode(ThresholdsMode.Absolute).steps([
    { value: null, color: base },
    ...above.map(([value, color]) => ({ value, color })),
  ]);
}

export function fixed(color: string) {
  return new FieldColorBuilder().mode(FieldColorModeId.Fixed).fixedColor(color);
}

export function byThreshold() {
  return new FieldColorBuilder().mode(FieldColorModeId.Thresholds);
}

/** Colours that tell series apart; none of them stands for good or bad. */
export function neutral() {
  return new FieldColorBuilder().mode(FieldColorModeId.PaletteClassicByName);
}

/** The colour of one series, for an override. */
export function colored(color: string): DynamicConfigValue[] {
  return [{ id: "color", value: { mode: "fixed", fixedColor: color } }];
}

/** The last value, also where it is none. */
export function lastValue() {
  return new ReduceDataOptionsBuilder().calcs(["last"]).values(false);
}

export function legend() {
  return new VizLegendOptionsBuilder().showLegend(true);
}

/** One table of several queries, with columns named and in order. */
export function columns(
  names: Readonly<Record<string, string>>,
): DataTransformerConfig[] {
  const order = Object.keys(names).map((key, at) => [key, at] as const);
  return [
    { id: "merge", options: {} },
    {
      id: "organize",
      options: {
        excludeByName: { Time: true },
        indexByName: Object.fromEntries(order),
        renameByName: names,
      },
    },
  ];
}
