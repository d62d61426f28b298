/** Memory, charge and heat of the page, against the limits that judge them. */

import { usualMeaning } from "../../core/kernel/limit_meanings.ts";
import { criticalFrom } from "../../core/signals/thermal_sensor.ts";
import { reserveBytes } from "../../core/signals/memory.ts";
import { formatBytes } from "../../core/text/display_text.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { gaugesOf, type Share } from "./gauges.ts";
import { type Row, rowOf } from "./page_row.ts";

type Snapshot = LocalModelResourceSnapshot;
type Name = "memory" | "battery" | "thermal";

/** A limit on the bar. */
export interface Mark {
  /** Where, 0 to 1. */
  readonly share: number;
  readonly label: string;
}

export interface Meter extends Row {
  readonly share: Share;
  readonly marks: readonly Mark[];
}

function marksOf({ signals, policy }: Snapshot, name: Name): Mark[] {
  const { limits } = policy;
  if (name === "memory") {
    const { memory } = signals;
    if (memory.status !== "known") return [];
    const kept = reserveBytes(memory.totalBytes, limits.memory);
    return [{
      share: 1 - kept / memory.totalBytes,
      label: `${formatBytes(kept)} are kept free`,
    }];
  }
  if (name === "battery") {
    const { battery } = signals;
    if (battery.status !== "known" || !battery.present) return [];
    const { criticalPercent, lowPercent } = limits.battery;
    return [
      { share: criticalPercent / 100, label: `critical ${criticalPercent} %` },
      { share: lowPercent / 100, label: `low ${lowPercent} %` },
    ];
  }
  const { thermal } = signals;
  if (thermal.status !== "known") return [];
  const { limitCelsius, limitKind } = thermal.hottest;
  // What happens at a limit that somebody states is not in the document.
  if (limitKind === "stated" || limitKind === "documented") return [];
  const stops = usualMeaning(limitKind) === "stops";
  const celsius = stops
    ? criticalFrom(limitCelsius, limits.thermal)
    : limitCelsius - limits.thermal.warmMarginCelsius;
  return [{
    share: celsius / limitCelsius,
    label: `${stops ? "critical" : "warm"} from ${celsius} °C`,
  }];
}

/** The three that fill up or run out. */
export function meters(snapshot: Snapshot): Meter[] {
  return gaugesOf(snapshot).map(({ label, signal, share }) => {
    const row = rowOf(snapshot, signal, label);
    const isUnknown = share === null && row.level === "good";
    return {
      ...row,
      level: isUnknown ? "unknown" : row.level,
      share,
      marks: marksOf(snapshot, signal).filter((one) =>
        one.share > 0 && one.share < 1
      ),
    };
  });
}
