/** The snapshot for people on a terminal. */

import { REASONS } from "../../core/verdict/reasons.ts";
import { SIGNAL_NAMES } from "../../core/signals/table.ts";
import { formatBytes } from "../../core/text/display_text.ts";
import type { LocalModelResourceSnapshot, Reason } from "../../schema/types.ts";
import { colorDecision, type Colors } from "./colors.ts";
import { describeSignal } from "./signal_words.ts";
import { useLines } from "./use_lines.ts";

type Snapshot = LocalModelResourceSnapshot;

const NAME_WIDTH = 14;
const STATE_WIDTH = 10;

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

function signalLine(
  snapshot: Snapshot,
  name: keyof Snapshot["signals"],
  colors: Colors,
  width: number,
): string {
  const { state, detail } = describeSignal(snapshot.signals, name);
  const effects = snapshot.profiles.flatMap(({ admission }) =>
    admission.reasons.filter((one) => one.signal === name)
      .map((one) => one.effect)
  );
  const [mark, paint] = effects.includes("deny")
    ? ["x", colors.bad]
    : effects.includes("constrain")
    ? ["!", colors.fair]
    : effects.includes("note")
    ? ["-", colors.dim]
    : [" ", colors.good];
  const room = Math.max(20, width - NAME_WIDTH - STATE_WIDTH - 4);
  return ` ${paint(mark)} ${name.padEnd(NAME_WIDTH)}` +
    `${state.padEnd(STATE_WIDTH)} ${cut(detail, room)}`;
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

function profileLine(
  entry: Snapshot["profiles"][number],
  colors: Colors,
): string {
  const { decision } = entry.admission;
  const paint = colorDecision(colors, decision);
  return `   ${entry.modelTag.padEnd(20)}${entry.residency.padEnd(10)}` +
    `${paint(decision.padEnd(10))} ${colors.dim(sumUp(entry))}`;
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
    const whom = tags.length === snapshot.profiles.length
      ? "every model"
      : tags.join(", ");
    const verb = one.effect === "deny" ? "blocks" : "constrains";
    yield ` ${paint(one.effect === "deny" ? "x" : "!")} ` +
      `${paint(one.code)} ${verb} ${whom}`;
    for (const line of wrap(one.message, width - 5)) yield `     ${line}`;
    const remedy = wrap(`What to do: ${REASONS[one.code].remedy}.`, width - 5);
    for (const line of remedy) yield `     ${colors.bold(line)}`;
  }
}

/** The verdict as a sentence. */
export function verdictWords({ admission, profiles }: Snapshot): string {
  const best = profiles.find((one) => one.profileRef === admission.profileRef);
  if (admission.decision === "deny") return "no local model may run here now";
  return admission.decision === "constrain"
    ? `${best?.modelTag} may run, short or small work only`
    : `${best?.modelTag} may run here now`;
}

/** The whole view, ending in a newline. */
export function renderTable(
  snapshot: Snapshot,
  colors: Colors,
  columns: number,
): string {
  const width = Math.max(60, Math.min(columns, 120));
  const { decision } = snapshot.admission;
  const paint = colorDecision(colors, decision);
  const lines = [
    `${paint(colors.bold(decision.toUpperCase()))}  ${verdictWords(snapshot)}` +
    colors.dim(`  (until ${snapshot.validUntil})`),
    "",
    ...SIGNAL_NAMES.map((name) => signalLine(snapshot, name, colors, width)),
    "",
    ...snapshot.profiles.map((entry) => profileLine(entry, colors)),
    ...[...useLines(snapshot)].flatMap((line) => wrap(line, width - 3))
      .map((line) => colors.dim(`   ${line}`)),
  ];
  const blocked = [...obstacleLines(snapshot, colors, width)];
  if (blocked.length > 0) lines.push("", ...blocked);
  const { assumptions } = snapshot.policy;
  if (assumptions.length > 0) {
    lines.push("", " Loosened by the policy:");
    for (const one of assumptions) {
      lines.push(`   ${one.key} = ${one.value}: ${one.message}`);
    }
  }
  if (snapshot.health.status !== "healthy") {
    lines.push("", ` Snapshot health: ${snapshot.health.status}`);
  }
  return `${lines.join("\n")}\n`;
}
