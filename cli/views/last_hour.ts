/** The last hour, minute by minute: what was taken, and nothing between. */

import type {
  Decision,
  LocalModelResourceSnapshot,
} from "../../schema/types.ts";
import { gaugesOf } from "./gauges.ts";
import { localTime } from "./local_time.ts";

/** The worst of what was taken within one minute. */
export interface Minute {
  /** Minutes since 1970, by this machine's clock. */
  readonly minute: number;
  readonly decision: Decision;
  /** How full, and how near to the limit; null: unknown at least once. */
  readonly memory: number | null;
  readonly heat: number | null;
}

/** Keeps the last minutes of the snapshots that were taken anyway. */
export interface LastHour {
  add(snapshot: LocalModelResourceSnapshot, nowMs: number): void;
  /** The oldest first. */
  minutes(): readonly Minute[];
}

/** A minute of the strip. */
export interface Slot extends Omit<Minute, "minute"> {
  /** `11:00 allow, memory 43 %, heat 47 %`. */
  readonly label: string;
}

export interface Hour {
  /** One a minute, the oldest first; null: nothing was taken. */
  readonly slots: readonly (Slot | null)[];
  /** All of it in a sentence. */
  readonly summary: string;
}

const MINUTES = 60;
const MINUTE_MS = 60_000;
const DECISIONS: readonly Decision[] = ["allow", "constrain", "deny"];

const worse = (a: number | null, b: number | null) =>
  a === null || b === null ? null : Math.max(a, b);

function worst(a: Minute, b: Minute): Minute {
  const rank = (one: Minute) => DECISIONS.indexOf(one.decision);
  return {
    minute: a.minute,
    decision: rank(a) > rank(b) ? a.decision : b.decision,
    memory: worse(a.memory, b.memory),
    heat: worse(a.heat, b.heat),
  };
}

/** An hour in which nothing was taken yet. */
export function createLastHour(): LastHour {
  let kept: readonly Minute[] = [];
  return {
    add(snapshot, nowMs) {
      const minute = Math.floor(nowMs / MINUTE_MS);
      const shares = gaugesOf(snapshot);
      const shareOf = (signal: string) => {
        const share = shares.find((one) => one.signal === signal)?.share;
        return typeof share === "number" ? share : null;
      };
      const point: Minute = {
        minute,
        decision: snapshot.admission.decision,
        memory: shareOf("memory"),
        heat: shareOf("thermal"),
      };
      const once = kept.find((one) => one.minute === minute);
      // A clock that was set back makes minutes to come: they are let go.
      const before = kept.filter((one) =>
        one.minute < minute && one.minute > minute - MINUTES
      );
      kept = [...before, once === undefined ? point : worst(once, point)];
    },
    minutes: () => kept,
  };
}

const percent = (share: number | null) =>
  share === null ? "unknown" : `${Math.round(share * 100)} %`;

function slotOf({ minute, decision, memory, heat }: Minute): Slot {
  const at = localTime(new Date(minute * MINUTE_MS).toISOString());
  const label = `${at.slice(11, 16)} ${decision}, memory ${percent(memory)}` +
    `, heat ${percent(heat)}`;
  return { decision, memory, heat, label };
}

function summaryOf(minutes: readonly Minute[]): string {
  const counts = DECISIONS.map((decision) => ({
    decision,
    count: minutes.filter((one) => one.decision === decision).length,
  })).filter((one) => one.count > 0);
  const words = counts.map(({ decision, count }) => `${decision} ${count}`);
  const gaps = MINUTES - minutes.length;
  if (gaps > 0) words.push(`nobody asked ${gaps}`);
  return `Minutes of the last hour by their worst verdict: ${words.join(", ")}`;
}

/** The strip that ends with the newest minute. */
export function hourOf(minutes: readonly Minute[]): Hour {
  const end = minutes.at(-1)?.minute ?? 0;
  const byMinute = new Map(minutes.map((one) => [one.minute, one]));
  const slots = Array.from({ length: MINUTES }, (_, at) => {
    const one = byMinute.get(end - MINUTES + 1 + at);
    return one === undefined ? null : slotOf(one);
  });
  return { slots, summary: summaryOf(minutes) };
}
