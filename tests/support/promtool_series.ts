/** The program's own text as series of a `promtool test rules` file. */

import { parseExposition } from "./exposition.ts";

/** Minutes in which a target gives the same answer. */
export interface Phase {
  /** What it gives; null: nothing, as when it does not answer. */
  readonly text: string | null;
  readonly minutes: number;
  /** The file was taken at the beginning, and nobody takes another. */
  readonly isKept?: boolean;
  /** How far the clock of the machine is ahead. */
  readonly aheadSeconds?: number;
}

/** promtool begins at 1970, and the snapshots were taken some time. */
const TIMES = [
  "model_carry_captured_at_seconds",
  "model_carry_valid_until_seconds",
];

/** Values of each series of a phase, in promtool's notation. */
function phaseValues(phase: Phase, beginMinute: number): Map<string, string> {
  const { text, minutes, isKept = false, aheadSeconds = 0 } = phase;
  if (text === null) return new Map();
  const { series } = parseExposition(text);
  const taken = series.find(({ name }) => name === TIMES[0])?.value ?? 0;
  return new Map(series.map(({ name, labels, value }) => {
    const pairs = Object.entries(labels).map(([key, word]) =>
      `${key}=${JSON.stringify(word)}`
    );
    const isTime = TIMES.includes(name);
    const first = isTime
      ? value - taken + beginMinute * 60 + aheadSeconds
      : value;
    const step = isTime && !isKept ? 60 : 0;
    const values = `${first}+${step}x${minutes - 1}`;
    return [`${name}{${pairs.join(",")}}`, values];
  }));
}

function withTarget(
  series: string,
  target: Readonly<Record<string, string>>,
): string {
  const pairs = Object.entries(target).map(([key, word]) => `${key}="${word}"`);
  const all = pairs.join(",");
  return series.replace(
    /\{(.*)\}$/,
    (_, own: string) => `{${own === "" ? all : `${own},${all}`}}`,
  );
}

/** `input_series` of a target; what it no longer gives ends as a scrape ends it. */
export function inputSeries(
  phases: readonly Phase[],
  target: Readonly<Record<string, string>>,
): { readonly series: string; readonly values: string }[] {
  let minute = 0;
  const parts = phases.map((phase) => {
    const values = phaseValues(phase, minute);
    minute += phase.minutes;
    return { values, minutes: phase.minutes };
  });
  const names = new Set(parts.flatMap(({ values }) => [...values.keys()]));
  return [...names].map((name) => ({
    series: withTarget(name, target),
    values: parts.map(({ values, minutes }) =>
      values.get(name) ?? `stale _x${minutes - 1}`
    ).join(" "),
  }));
}
