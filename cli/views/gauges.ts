/** Bars and states of the signals, for the live view of `watch`. */

import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import type { Colors } from "./colors.ts";
import { describeSignal } from "./signal_words.ts";

type Snapshot = LocalModelResourceSnapshot;
export type Paint = (text: string) => string;

/** Pieces of one line, painted after it is cut. */
export type Line = readonly (readonly [text: string, paint?: Paint])[];

export interface LiveStyle {
  readonly colors: Colors;
  readonly columns: number;
  readonly rows: number;
  /** Blocks; else plain ASCII. */
  readonly isUnicode: boolean;
}

const LABEL_WIDTH = 9;
const STATE_WIDTH = 10;

/** How full, 0 to 1; null: nobody knows; "none": there is nothing to fill. */
export type Share = number | null | "none";

interface Gauge {
  readonly label: string;
  readonly signal: "memory" | "battery" | "thermal";
  readonly share: Share;
}

/** The three that fill up or run out. */
export function gaugesOf({ signals }: Snapshot): Gauge[] {
  const { memory, battery, thermal } = signals;
  return [
    {
      label: "memory",
      signal: "memory",
      share: memory.status === "known"
        ? 1 - memory.availableBytes / memory.totalBytes
        : null,
    },
    {
      label: "battery",
      signal: "battery",
      share: battery.status === "known"
        ? battery.present
          ? battery.percent === null ? null : battery.percent / 100
          : "none"
        : null,
    },
    {
      label: "heat",
      signal: "thermal",
      share: thermal.status === "known"
        ? thermal.hottest.celsius / thermal.hottest.limitCelsius
        : null,
    },
  ];
}

/** A bar; what is unknown is neither full nor empty. */
export function bar(
  share: Share,
  width: number,
  isUnicode: boolean,
): string {
  if (share === null) return "?".repeat(width);
  if (share === "none") return " ".repeat(width);
  const [full, empty] = isUnicode ? ["█", "░"] : ["#", "."];
  const filled = Math.round(Math.min(1, Math.max(0, share)) * width);
  return full.repeat(filled) + empty.repeat(width - filled);
}

/** What a signal does to the verdicts. */
export function levelOf(
  snapshot: Snapshot,
  signal: string,
): "bad" | "fair" | "good" {
  const effects = snapshot.profiles.flatMap(({ admission }) =>
    admission.reasons.filter((one) => one.signal === signal)
      .map((one) => one.effect)
  );
  if (effects.includes("deny")) return "bad";
  return effects.includes("constrain") ? "fair" : "good";
}

function paintOf(snapshot: Snapshot, signal: string, colors: Colors): Paint {
  return colors[levelOf(snapshot, signal)];
}

/** A bar with the state and the figures behind it. */
export function gaugeLine(
  gauge: Gauge,
  snapshot: Snapshot,
  style: LiveStyle,
): Line {
  const { colors, columns, isUnicode } = style;
  const { label, signal, share } = gauge;
  const paint = paintOf(snapshot, signal, colors);
  const { state, detail } = describeSignal(snapshot.signals, signal);
  const width = columns < 44 ? 0 : Math.max(8, Math.min(32, columns - 64));
  return [
    [` ${label.padEnd(LABEL_WIDTH)}`],
    [bar(share, width, isUnicode), share === null ? colors.dim : paint],
    [width === 0 ? "" : "  "],
    [state.padEnd(STATE_WIDTH), paint],
    [` ${detail}`],
  ];
}

/** Signals without a bar, with their labels. */
export const OTHERS: Readonly<
  Record<Exclude<keyof Snapshot["signals"], Gauge["signal"]>, string>
> = {
  modelService: "service",
  disk: "disk",
  accelerators: "gpu, npu",
  network: "network",
};

/** A signal without a bar. */
export function otherLine(
  name: keyof typeof OTHERS,
  snapshot: Snapshot,
  { colors }: LiveStyle,
): Line {
  const { state, detail } = describeSignal(snapshot.signals, name);
  return [
    [` ${OTHERS[name].padEnd(LABEL_WIDTH)}`],
    [state.padEnd(STATE_WIDTH), paintOf(snapshot, name, colors)],
    [` ${detail}`],
  ];
}
