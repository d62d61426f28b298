/** Words and colours: each value has both, so that no colour is needed. */

import {
  MappingType,
  type ValueMapping,
} from "@grafana/grafana-foundation-sdk/dashboard";
import { SIGNAL_STATES } from "../../core/projections/prometheus/signal_metrics.ts";
import { VERDICT } from "./promql.ts";

/** Green is for what is well, and known to be. */
export const COLOURS = {
  well: "green",
  careful: "orange",
  no: "red",
  unknown: "purple",
  figure: "blue",
  limit: "orange",
  neutral: "text",
} as const;

interface Word {
  readonly text: string;
  readonly color: string;
}

/** Values as words. */
export function mapped(words: Readonly<Record<number, Word>>): ValueMapping[] {
  const options = Object.entries(words).map(([value, word], index) =>
    [value, { ...word, index }] as const
  );
  return [{
    type: MappingType.ValueToText,
    options: Object.fromEntries(options),
  }];
}

export const VERDICTS: ValueMapping[] = mapped({
  [VERDICT.none]: { text: "no valid answer", color: COLOURS.unknown },
  [VERDICT.deny]: { text: "deny", color: COLOURS.no },
  [VERDICT.constrain]: { text: "constrain", color: COLOURS.careful },
  [VERDICT.allow]: { text: "allow", color: COLOURS.well },
});

export const OUTCOMES: ValueMapping[] = mapped({
  0: { text: "failed", color: COLOURS.no },
  1: { text: "ok", color: COLOURS.well },
});

/** Where a model is, as a number; 0 where that is not known. */
export const RESIDENCY = {
  unknown: 0,
  missing: 1,
  remote: 2,
  installed: 3,
  loaded: 4,
} as const;
export const RESIDENCIES: ValueMapping[] = mapped({
  [RESIDENCY.unknown]: { text: "unknown", color: COLOURS.unknown },
  [RESIDENCY.missing]: { text: "missing", color: COLOURS.no },
  [RESIDENCY.remote]: { text: "remote", color: COLOURS.no },
  [RESIDENCY.installed]: { text: "installed", color: COLOURS.figure },
  [RESIDENCY.loaded]: { text: "loaded", color: COLOURS.well },
});

/** States that cost something and deny nothing by themselves. */
const CAREFUL = ["low", "warm", "hot", "pressured", "unavailable", "loading"];
const NEUTRAL = ["none"];

const states = Object.values(SIGNAL_STATES).flatMap((all) =>
  all.map((text, at) => ({ text, isBest: at === 0 }))
);
const colourOf = ({ text, isBest }: typeof states[number]): string => {
  if (isBest) return COLOURS.well;
  if (CAREFUL.includes(text)) return COLOURS.careful;
  return NEUTRAL.includes(text) ? COLOURS.figure : COLOURS.no;
};
const distinct = [...new Map(states.map((one) => [one.text, one])).values()];

/** States of signals as numbers; unknown is 0, the better the higher. */
export const SIGNAL_NUMBERS: Readonly<Record<string, number>> = {
  unknown: 0,
  ...Object.fromEntries(
    distinct.toSorted((one, other) => Number(one.isBest) - Number(other.isBest))
      .map(({ text }, at) => [text, at + 1]),
  ),
};
export const SIGNAL_WORDS: ValueMapping[] = mapped({
  0: { text: "unknown", color: COLOURS.unknown },
  ...Object.fromEntries(distinct.map((one) => [
    SIGNAL_NUMBERS[one.text] ?? 0,
    { text: one.text, color: colourOf(one) },
  ])),
});
