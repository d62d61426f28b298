/** What a fleet told before, as blocks of Prometheus. */

import assert from "node:assert/strict";
import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { promtool } from "./promtool.ts";
import type { FleetMachine } from "./fleet_machines.ts";

/** Series with their values at a time. */
export interface History {
  readonly family: string;
  readonly series: string;
  value(atSeconds: number): number;
}

export interface Span {
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly stepSeconds: number;
}

/** Blocks in `data` with a sample a step; series of a family stand together. */
export function writeBlocks(
  data: string,
  histories: readonly History[],
  { fromSeconds, toSeconds, stepSeconds }: Span,
): void {
  const file = `${data}.om`;
  const out = openSync(file, "w");
  let family = "";
  for (const history of histories) {
    let lines = "";
    if (history.family !== family) {
      family = history.family;
      lines += `# TYPE ${family} gauge\n`;
    }
    for (let at = fromSeconds; at < toSeconds; at += stepSeconds) {
      lines += `${history.series} ${history.value(at)} ${at}\n`;
    }
    writeSync(out, lines);
  }
  writeSync(out, "# EOF\n");
  closeSync(out);
  const day = ["--max-block-duration=24h", "-q"];
  const made = promtool(
    ["tsdb", "create-blocks-from", ...day, "openmetrics", file, data],
  );
  assert.equal(made.code, 0, made.output);
  rmSync(file);
}

/** The series that the rules look back at. */
export function rememberedSeries(
  machines: readonly FleetMachine[],
  target: (name: string) => string,
): History[] {
  const admission = "model_carry_admission";
  const captured = "model_carry_captured_at_seconds";
  return [
    ...machines.flatMap(({ name, mayRun }) =>
      [...mayRun].map(([profile, may]) => ({
        family: admission,
        series: `${admission}{decision="allow",profile="${profile}",${
          target(name)
        }}`,
        value: () => Number(may),
      }))
    ),
    ...machines.filter(({ state }) => state !== "silent" && state !== "denied")
      .map(({ name }) => ({
        family: captured,
        series: `${captured}{${target(name)}}`,
        value: (at: number) => at,
      })),
  ];
}
