/** The snapshot for people on a terminal. */

import { SIGNAL_NAMES } from "../../core/signals/table.ts";
import { formatBytes } from "../../core/text/display_text.ts";
import type { LocalModelResourceSnapshot, Reason } from "../../schema/types.ts";
import { colorDecision, type Colors } from "./colors.ts";
import { asciiOf } from "./ascii.ts";
import { localTime } from "./local_time.ts";
import { obstacleWords } from "./obstacle_words.ts";
import { describeSignal } from "./signal_words.ts";
import { useLines } from "./use_lines.ts";
import type { TerminalStyle } from "../terminal_style.ts";

type Snapshot = LocalModelResourceSnapshot;

const NAME_WIDTH = 14;
const STATE_WIDTH = 10;
const DECISION_WIDTH = 10;
/** Columns that a view is made for; below NARROW details have their own lines. */
const LEAST = 40;
const NARROW = 60;
const MOST = 120;

/** Cuts a line to the width of the terminal. */
function cut(text: string, width: number): string {
  const characters = [...text];
  return characters.length <= width
    ? text
    : `${characters.slice(0, width - 1).join("")}…`;
}

/** Breaks a sentence into lines of at most `width` characters. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function markOf(
  snapshot: Snapshot,
  name: keyof Snapshot["signals"],
  colors: Colors,
): string {
  const effects = snapshot.profiles.flatMap(({ admission }) =>
    admission.reasons.filter((one) => one.signal === name)
      .map((one) => one.effect)
  );
  if (effects.includes("deny")) return colors.bad("x");
  if (effects.includes("constrain")) return colors.fair("!");
  return effects.includes("note") ? colors.dim("-") : colors.good(" ");
}

/** One line; on a narrow screen the details are below it. */
function signalLines(
  snapshot: Snapshot,
  name: keyof Snapshot["signals"],
  { colors, columns }: TerminalStyle,
): string[] {
  const { state, detail } = describeSignal(snapshot.signals, name);
  const head = ` ${markOf(snapshot, name, colors)} ${name.padEnd(NAME_WIDTH)}`;
  if (columns < NARROW) {
    return [
      head + state,
      ...wrap(detail, columns - 5).map((line) => `     ${line}`),
    ];
  }
  const word = state.padEnd(STATE_WIDTH);
  const room = columns - NAME_WIDTH - word.length - 4;
  return [`${head}${word} ${cut(detail, room)}`];
}

/** The sum of a profile in a few words. */
export function sumUp({ admission }: Snapshot["profiles"][number]): string {
  const { availableBytes, reserveBytes, requiredBytes } = admission;
  const usable = availableBytes === null || reserveBytes === null
    ? "usable memory unknown"
    : `${formatBytes(availableBytes - reserveBytes)} usable`;
  return requiredBytes === null
    ? `need unknown, ${usable}`
    : `needs ${formatBytes(requiredBytes)}, ${usable}`;
}

function profileLines(
  entry: Snapshot["profiles"][number],
  { colors, columns }: TerminalStyle,
): string[] {
  const { decision } = entry.admission;
  const paint = colorDecision(colors, decision);
  const { modelTag, residency } = entry;
  const sum = sumUp(entry);
  const head = `   ${modelTag.padEnd(20)}${residency.padEnd(10)}`;
  if (head.length + DECISION_WIDTH + 1 + sum.length <= columns) {
    const padded = paint(decision.padEnd(DECISION_WIDTH));
    return [`${head}${padded} ${colors.dim(sum)}`];
  }
  return [
    `   ${modelTag}: ${paint(decision)}, ${residency}`,
    ...wrap(sum, columns - 5).map((line) => colors.dim(`     ${line}`)),
  ];
}

/** What stands in the way, once each, with the models it concerns. */
export function obstacles(snapshot: Snapshot): Map<string, [Reason, string[]]> {
  const found = new Map<string, [Reason, string[]]>();
  for (const { modelTag, admission } of snapshot.profiles) {
    for (const one of admission.reasons) {
      if (one.effect === "note") continue;
      const key = JSON.stringify(one);
      const entry = found.get(key);
      if (entry) entry[1].push(modelTag);
      else found.set(key, [one, [modelTag]]);
    }
  }
  return found;
}

function* obstacleLines(
  snapshot: Snapshot,
  colors: Colors,
  width: number,
): Generator<string> {
  for (const [one, tags] of obstacles(snapshot).values()) {
    const paint = one.effect === "deny" ? colors.bad : colors.fair;
    const { effect, remedy } = obstacleWords(one, tags, snapshot);
    const [first = "", ...rest] = wrap(`${one.code} ${effect}`, width - 3);
    yield ` ${paint(one.effect === "deny" ? "x" : "!")} ` +
      first.replace(one.code, paint(one.code));
    for (const line of rest) yield `   ${line}`;
    for (const line of wrap(one.message, width - 5)) yield `     ${line}`;
    for (const line of wrap(remedy, width - 5)) {
      yield `     ${colors.bold(line)}`;
    }
  }
}

/** Most names that a sentence carries. */
const NAMED = 3;
const OTHERS = 6;

/** Those that may not run, in words. */
function refusal(profiles: Snapshot["profiles"]): string {
  const tags = profiles.map((one) => one.modelTag);
  if (tags.length === 1) return `${tags[0]} may not run here now`;
  return tags.length > NAMED
    ? `none of the ${tags.length} models may run here now`
    : `neither ${tags.join(" nor ")} may run here now`;
}

/** The verdict as a sentence. */
export function verdictWords({ admission, profiles }: Snapshot): string {
  const best = profiles.find((one) => one.profileRef === admission.profileRef);
  if (admission.decision === "deny") return refusal(profiles);
  return admission.decision === "constrain"
    ? `${best?.modelTag} may run, short or small work only`
    : `${best?.modelTag} may run here now`;
}

/** The verdict, and how long it holds. */
function headLines(snapshot: Snapshot, style: TerminalStyle): string[] {
  const { colors, columns } = style;
  const { decision } = snapshot.admission;
  const paint = colorDecision(colors, decision);
  const word = decision.toUpperCase();
  const until = `until ${localTime(snapshot.validUntil)}`;
  const words = verdictWords(snapshot);
  const isOneLine = word.length + words.length + until.length + 6 <= columns;
  const head = `${paint(colors.bold(word))}  ${words}`;
  if (isOneLine) return [head + colors.dim(`  (${until})`)];
  const [first = "", ...rest] = wrap(`${word}  ${words}`, columns);
  return [
    first.replace(word, paint(colors.bold(word))),
    ...rest.map((line) => `  ${line}`),
    colors.dim(`  ${until}`),
  ];
}

function policyLines({ policy }: Snapshot, columns: number): string[] {
  const { assumptions } = policy;
  if (assumptions.length === 0) return [];
  const lines = assumptions.flatMap(({ key, value, message }) =>
    wrap(`${key} = ${value}: ${message}`, columns - 5)
      .map((line, index) => index === 0 ? `   ${line}` : `     ${line}`)
  );
  return ["", " Loosened by the policy:", ...lines];
}

/** Models of the service that no profile is about, and how to ask for them. */
function otherLines(others: readonly string[], columns: number): string[] {
  if (others.length === 0) return [];
  const shown = others.slice(0, OTHERS).join(", ");
  const more = others.length - OTHERS;
  return wrap(
    `also installed, not judged: ${shown}${
      more > 0 ? `, ${more} more` : ""
    }; ` +
      "model-carry models judges them all, --model TAG one",
    columns - 3,
  );
}

/**
 * The whole view, ending in a newline.
 *
 * @param others names of installed models that no profile is about
 */
export function renderTable(
  snapshot: Snapshot,
  given: TerminalStyle,
  others: readonly string[] = [],
): string {
  const columns = Math.max(LEAST, Math.min(given.columns, MOST));
  const style = { ...given, columns };
  const { colors } = style;
  const lines = [
    ...headLines(snapshot, style),
    "",
    ...SIGNAL_NAMES.flatMap((name) => signalLines(snapshot, name, style)),
    "",
    ...snapshot.profiles.flatMap((entry) => profileLines(entry, style)),
    ...[
      ...[...useLines(snapshot)].flatMap((line) => wrap(line, columns - 3)),
      ...otherLines(others, columns),
    ].map((line) => colors.dim(`   ${line}`)),
  ];
  const blocked = [...obstacleLines(snapshot, colors, columns)];
  if (blocked.length > 0) lines.push("", ...blocked);
  lines.push(...policyLines(snapshot, columns));
  if (snapshot.health.status !== "healthy") {
    lines.push("", ` Snapshot health: ${snapshot.health.status}`);
  }
  const text = `${lines.join("\n")}\n`;
  return given.isUnicode ? text : asciiOf(text);
}
