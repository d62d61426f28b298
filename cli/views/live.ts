/** The live view of `watch`: lines for a screen of a given size. */

import type {
  Decision,
  LocalModelResourceSnapshot,
} from "../../schema/types.ts";
import { asciiOf } from "./ascii.ts";
import { colorDecision, type Colors } from "./colors.ts";
import {
  gaugeLine,
  gaugesOf,
  type Line,
  type LiveStyle,
  otherLine,
} from "./gauges.ts";
import { obstacleWords } from "./obstacle_words.ts";
import { spanWords } from "./span_words.ts";
import { obstacles, sumUp, verdictWords, wrap } from "./table.ts";

type Snapshot = LocalModelResourceSnapshot;

/** One change of the verdict, as it was told. */
export interface Change {
  readonly at: string;
  readonly decision: Decision;
  readonly why: string;
}

export interface LiveFacts {
  readonly nowMs: number;
  readonly intervalMs: number;
  /** The newest last. */
  readonly changes: readonly Change[];
  /** Faults of the watcher itself, such as a file it cannot write. */
  readonly notes: readonly string[];
  /** Whether keys are heard. */
  readonly hasKeys: boolean;
}

const CHANGES_SHOWN = 5;
/** Signals below the reasons: each that has no place above. */
const BELOW = ["disk", "accelerators", "network"] as const;
/** What is said of a verdict that no longer counts. */
export const NOT_KNOWN =
  "what was known counts no more, so no local model may run";

function cutLine(given: Line, { columns, isUnicode }: LiveStyle): string {
  const line: Line = isUnicode
    ? given
    : given.map(([text, ...paint]) => [asciiOf(text), ...paint]);
  const length = line.reduce((sum, [text]) => sum + [...text].length, 0);
  const mark = length > columns ? isUnicode ? "…" : "~" : "";
  let left = columns - mark.length;
  return line.map(([text, paint = (plain) => plain]) => {
    const shown = [...text].slice(0, left);
    left -= shown.length;
    return shown.length === 0 ? "" : paint(shown.join(""));
  }).join("") + mark;
}

function profileLine(
  entry: Snapshot["profiles"][number],
  colors: Colors,
): Line {
  const { decision } = entry.admission;
  return [
    [` ${entry.modelTag.padEnd(20)}`],
    [decision.padEnd(10), colorDecision(colors, decision)],
    [` ${entry.residency.padEnd(10)} ${sumUp(entry)}`],
  ];
}

/** Lines of a sentence; a word that is longer than one goes on in the next. */
function wholeLines(text: string, width: number): string[] {
  return wrap(text, width).flatMap((line) => {
    const signs = [...line];
    const count = Math.max(1, Math.ceil(signs.length / width));
    return Array.from(
      { length: count },
      (_, at) => signs.slice(at * width, (at + 1) * width).join(""),
    );
  });
}

function reasonLines(snapshot: Snapshot, style: LiveStyle): Line[] {
  const { colors } = style;
  const width = Math.max(20, style.columns - 4);
  return [...obstacles(snapshot).values()].flatMap(([one, tags]) => {
    const paint = one.effect === "deny" ? colors.bad : colors.fair;
    const { effect, remedy } = obstacleWords(one, tags, snapshot);
    return [
      [[` ${one.code} `, paint], [effect]],
      ...wholeLines(one.message, width).map((text): Line => [[`   ${text}`]]),
      ...wholeLines(remedy, width)
        .map((text): Line => [[`   ${text}`, colors.bold]]),
    ] as Line[];
  });
}

/** Verdict and age; past its time a snapshot says nothing any more. */
function headLines(
  snapshot: Snapshot,
  facts: LiveFacts,
  colors: Colors,
): Line[] {
  const ageMs = facts.nowMs - Date.parse(snapshot.capturedAt);
  const leftMs = Date.parse(snapshot.validUntil) - facts.nowMs;
  const beat = `one every ${spanWords(facts.intervalMs)}` +
    (facts.hasKeys ? "; q ends it" : "");
  const isReplayed = snapshot.producer.runtime === "replay";
  // A clock that was set back makes a snapshot of the future.
  if (!isReplayed && (leftMs < 0 || ageMs < -5000)) {
    const why = leftMs < 0
      ? `the last snapshot was good until ${snapshot.validUntil}`
      : `the last snapshot bears a time to come, ${snapshot.capturedAt}`;
    return [
      [[" STALE ", (text) => colors.bold(colors.bad(text))], [
        ` ${NOT_KNOWN}`,
      ]],
      [[` ${why}, ${beat}`, colors.dim]],
    ];
  }
  const { decision } = snapshot.admission;
  const paint = colorDecision(colors, decision);
  return [
    [
      [` ${decision.toUpperCase()} `, (text) => colors.bold(paint(text))],
      [` ${verdictWords(snapshot)}`],
    ],
    [[
      isReplayed
        ? ` replayed, as of ${snapshot.capturedAt}, ${beat}`
        : ` taken ${spanWords(Math.max(0, ageMs))} ago, good for ` +
          `${spanWords(leftMs)}, ${beat}`,
      colors.dim,
    ]],
  ];
}

function changeLines({ changes }: LiveFacts, colors: Colors): Line[] {
  return changes.slice(-CHANGES_SHOWN).toReversed().map((
    { at, decision, why },
  ): Line => [
    [` ${at.slice(11, 19)}Z `, colors.dim],
    [decision.padEnd(10), colorDecision(colors, decision)],
    [` ${why}`],
  ]);
}

/** The view, at most `rows` lines of at most `columns` characters. */
export function renderLive(
  snapshot: Snapshot,
  facts: LiveFacts,
  style: LiveStyle,
): string[] {
  const { colors, rows } = style;
  const notes = facts.notes.map((text): Line => [[` ${text}`, colors.bad]]);
  const sections: readonly (readonly Line[])[] = [
    [...headLines(snapshot, facts, colors), ...notes],
    [
      ...gaugesOf(snapshot).map((one) => gaugeLine(one, snapshot, style)),
      otherLine("modelService", snapshot, style),
    ],
    snapshot.profiles.map((one) => profileLine(one, colors)),
    reasonLines(snapshot, style),
    BELOW.map((name) => otherLine(name, snapshot, style)),
    changeLines(facts, colors),
  ].filter((one) => one.length > 0);
  return fit(sections, rows, colors).map((line) => cutLine(line, style));
}

/** Without blank lines where there is no room, and then without the end. */
function fit(
  sections: readonly (readonly Line[])[],
  rows: number,
  colors: Colors,
): readonly Line[] {
  const blank: Line = [[""]];
  const airy = sections.flatMap((one, at) => at === 0 ? one : [blank, ...one]);
  if (airy.length <= rows) return airy;
  const dense = sections.flat();
  if (dense.length <= rows) return dense;
  const more = dense.length - rows + 1;
  const last: Line = [[` ... ${more} more lines`, colors.dim]];
  return [...dense.slice(0, Math.max(0, rows - 1)), last].slice(0, rows);
}
