/** What a fleet told before, as blocks of Prometheus. */

import assert from "node:assert/strict";
import {
  closeSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import type { FleetMachine } from "./fleet_machines.ts";
import { promtool } from "./promtool.ts";

export interface Span {
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly stepSeconds: number;
}

/** Blocks in `data` of OpenMetrics text that comes in pieces. */
export function writeBlocks(data: string, pieces: Iterable<string>): void {
  const file = `${data}.om`;
  const out = openSync(file, "w");
  for (const piece of pieces) writeSync(out, piece);
  writeSync(out, "# EOF\n");
  closeSync(out);
  const day = ["--max-block-duration=24h", "-q"];
  const made = promtool(
    ["tsdb", "create-blocks-from", ...day, "openmetrics", file, data],
  );
  assert.equal(made.code, 0, made.output);
  rmSync(file);
}

/** Bytes of all files below a folder. */
export function bytesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, one) => sum + (one.isFile() ? one.size : 0), 0);
}

function samples(
  series: string,
  value: (atSeconds: number) => number,
  { fromSeconds, toSeconds, stepSeconds }: Span,
): string {
  let lines = "";
  for (let at = fromSeconds; at < toSeconds; at += stepSeconds) {
    lines += `${series} ${value(at)} ${at}\n`;
  }
  return lines;
}

/** The series that the rules look back at. */
export function* remembered(
  machines: readonly FleetMachine[],
  job: string,
  span: Span,
): Generator<string> {
  for (const { name, state, mayRun } of machines) {
    const target = `instance="${name}",job="${job}"`;
    for (const [profile, may] of mayRun) {
      const labels = `decision="allow",profile="${profile}",${target}`;
      yield samples(`model_carry_admission{${labels}}`, () => +may, span);
    }
    if (state === "silent" || state === "denied") continue;
    const captured = `model_carry_captured_at_seconds{${target}}`;
    yield samples(captured, (at) => at, span);
  }
}

/** Everything that they tell of names that `isKept` takes. */
export function* told(
  machines: readonly FleetMachine[],
  { fromSeconds, toSeconds, stepSeconds }: Span,
  isKept: (metric: string) => boolean,
): Generator<string> {
  for (const { name, text } of machines) {
    const target = `instance="${name}"`;
    for (let at = fromSeconds; at < toSeconds; at += stepSeconds) {
      const page = text(at * 1000) ?? "";
      yield page.replace(/^#.*\n/gm, "")
        .replace(
          /^(\w+)(?:\{(.*)\})? (\S+)\n/gm,
          (_, metric, own, value) =>
            isKept(metric)
              ? `${metric}{${own ? `${own},` : ""}${target}} ${value} ${at}\n`
              : "",
        );
    }
  }
}
