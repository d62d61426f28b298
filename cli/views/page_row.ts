/** A line of the page: a name, a state, and what it does to the verdicts. */

import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { levelOf } from "./gauges.ts";
import { describeSignal } from "./signal_words.ts";

type Snapshot = LocalModelResourceSnapshot;

/** What is unknown is never good. */
export type Level = "good" | "fair" | "bad" | "unknown";

export interface Row {
  readonly label: string;
  readonly level: Level;
  /** `blocks`, `constrains`; empty: neither. */
  readonly effect: string;
  readonly state: string;
  readonly detail: string;
}

const EFFECTS = { bad: "blocks", fair: "constrains", good: "" };

/** One signal, in the words of the other views. */
export function rowOf(
  snapshot: Snapshot,
  name: keyof Snapshot["signals"],
  label: string,
): Row {
  const level = levelOf(snapshot, name);
  const isKnown = snapshot.signals[name].status === "known";
  return {
    label,
    level: level === "good" && !isKnown ? "unknown" : level,
    effect: EFFECTS[level],
    ...describeSignal(snapshot.signals, name),
  };
}
