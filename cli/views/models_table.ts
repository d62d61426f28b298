/** Installed models, one line each. */

import { formatBytes } from "../../core/text/display_text.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import type { TerminalStyle } from "../terminal_style.ts";
import { asciiOf } from "./ascii.ts";
import { colorDecision } from "./colors.ts";
import { describeSignal } from "./signal_words.ts";
import { wrap } from "./table.ts";

type Snapshot = LocalModelResourceSnapshot;
type Entry = Snapshot["profiles"][number];

const RANK = { allow: 0, constrain: 1, deny: 2 } as const;

/**
 * What is there, best first: by verdict; of what may run the larger, of what
 * may not the one that lacks least.
 */
export function installedEntries({ profiles }: Snapshot): readonly Entry[] {
  const need = ({ admission }: Entry) => admission.requiredBytes ?? -1;
  return profiles
    .filter((one) => ["installed", "loaded"].includes(one.residency))
    .toSorted((a, b) =>
      RANK[a.admission.decision] - RANK[b.admission.decision] ||
      (a.admission.decision === "deny" ? need(a) - need(b) : need(b) - need(a))
    );
}

/** The same for programs. */
export function modelsDocument(snapshot: Snapshot): unknown {
  const { capturedAt, validUntil } = snapshot;
  return { capturedAt, validUntil, models: installedEntries(snapshot) };
}

function needOf({ admission, residency }: Entry): string {
  if (residency === "loaded") return "is loaded";
  const { requiredBytes } = admission;
  return requiredBytes === null
    ? "need unknown"
    : `needs ${formatBytes(requiredBytes)}`;
}

/** Codes of what stands in its way. */
function whyOf({ admission }: Entry): string {
  return admission.reasons.filter((one) => one.effect !== "note")
    .map((one) => one.code).join(", ");
}

function usable({ profiles }: Snapshot): string {
  const [first] = profiles;
  const { availableBytes = null, reserveBytes = null } = first?.admission ?? {};
  return availableBytes === null || reserveBytes === null
    ? "usable memory unknown"
    : `${formatBytes(availableBytes - reserveBytes)} of memory usable`;
}

/** The table, ending in a newline. */
export function renderModels(snapshot: Snapshot, style: TerminalStyle): string {
  const { colors, isUnicode } = style;
  const columns = Math.max(40, style.columns);
  const entries = installedEntries(snapshot);
  const width = Math.max(0, ...entries.map((one) => one.modelTag.length));
  const { state, detail } = describeSignal(snapshot.signals, "modelService");
  const lines = entries.map((one) => {
    const { decision } = one.admission;
    const paint = colorDecision(colors, decision);
    const why = whyOf(one);
    return `${one.modelTag.padEnd(width)}  ${paint(decision.padEnd(9))}  ` +
      `${needOf(one)}${why === "" ? "" : colors.dim(`  ${why}`)}`;
  });
  const foot = entries.length === 0
    ? `no model is known to be installed: service ${state}, ${detail}`
    : `${usable(snapshot)}; why, in full: model-carry check --model TAG`;
  const text = [...lines, ...wrap(foot, columns).map(colors.dim)]
    .map((line) => `${line}\n`).join("");
  return isUnicode ? text : asciiOf(text);
}
