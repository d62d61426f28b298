/** What the page of `serve` shows, in the words of the other views. */

import { cleanText } from "../../core/text/display_text.ts";
import type {
  Decision,
  LocalModelResourceSnapshot,
} from "../../schema/types.ts";
import { OTHERS } from "./gauges.ts";
import { localTime } from "./local_time.ts";
import { obstacleWords } from "./obstacle_words.ts";
import { obstacles, verdictWords } from "./table.ts";
import { useLines } from "./use_lines.ts";
import { type Hour, hourOf, type Minute } from "./last_hour.ts";
import { type Meter, meters } from "./page_meters.ts";
import { type ModelRow, modelRows } from "./page_models.ts";
import { type Row, rowOf } from "./page_row.ts";

type Snapshot = LocalModelResourceSnapshot;

export interface Obstacle {
  readonly code: string;
  readonly level: "fair" | "bad";
  readonly effect: string;
  readonly message: string;
  readonly remedy: string;
}

/** One probe or plugin. */
export interface Part {
  readonly id: string;
  readonly isPlugin: boolean;
  readonly outcome: string;
  readonly isWell: boolean;
  /** Why it did not end well; empty where it did. */
  readonly detail: string;
}

/** All that the page lays out: sentences to show, and shares of bars. */
export interface PageView {
  readonly kind: "ModelCarryView";
  /** Of the document that this is for; another one has to be loaded anew. */
  readonly build: string;
  /** When to ask again, and how long to wait for it, in milliseconds. */
  readonly pollMs: number;
  readonly patienceMs: number;
  readonly machine: string;
  readonly decision: Decision;
  readonly word: string;
  readonly sentence: string;
  /** From when to when it counts, in milliseconds. */
  readonly lifeMs: number;
  readonly taken: string;
  readonly until: string;
  /** Said of a recording; null: it is this machine. */
  readonly replayed: string | null;
  /** Said where the snapshot itself lacks something; null: it does not. */
  readonly health: string | null;
  readonly models: readonly ModelRow[];
  readonly uses: readonly string[];
  readonly meters: readonly Meter[];
  readonly rows: readonly Row[];
  readonly obstacles: readonly Obstacle[];
  readonly loosened: readonly string[];
  readonly parts: readonly Part[];
  readonly hour: Hour;
}

/** What is known beside the snapshot. */
export interface PageFacts
  extends Pick<PageView, "build" | "pollMs" | "patienceMs"> {
  readonly minutes: readonly Minute[];
}

function obstaclesOf(snapshot: Snapshot): Obstacle[] {
  return [...obstacles(snapshot).values()].map(([one, tags]) => ({
    code: one.code,
    level: one.effect === "deny" ? "bad" : "fair",
    message: one.message,
    ...obstacleWords(one, tags, snapshot),
  }));
}

function partsOf({ probes }: Snapshot): Part[] {
  return probes.map(({ id, origin, outcome, error }) => ({
    id,
    isPlugin: origin === "plugin",
    outcome,
    isWell: outcome === "ok" || outcome === "absent",
    detail: error ?? "",
  }));
}

/** The longest text of a document, and room for the words around it. */
const TEXT_CAP = 1000;

/** The same, with no text in it that moves what stands beside it. */
function cleaned<T>(value: T): T {
  if (typeof value === "string") return cleanText(value, TEXT_CAP) as T;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(cleaned) as T;
  const entries = Object.entries(value).map(([key, one]) => [
    key,
    cleaned(one),
  ]);
  return Object.fromEntries(entries) as T;
}

/** The view of one snapshot. */
export function pageView(
  snapshot: Snapshot,
  { minutes, ...facts }: PageFacts,
): PageView {
  const { admission, capturedAt, health, policy, producer } = snapshot;
  const taken = localTime(capturedAt);
  return cleaned<PageView>({
    kind: "ModelCarryView",
    ...facts,
    machine: `model-carry ${producer.version} on ${producer.platform}`,
    decision: admission.decision,
    word: admission.decision.toUpperCase(),
    sentence: verdictWords(snapshot),
    lifeMs: Date.parse(snapshot.validUntil) - Date.parse(capturedAt),
    taken,
    until: localTime(snapshot.validUntil),
    replayed: producer.runtime === "replay" ? `replayed, as of ${taken}` : null,
    health: health.status === "healthy"
      ? null
      : `Snapshot health: ${health.status}`,
    models: modelRows(snapshot),
    uses: [...useLines(snapshot)],
    meters: meters(snapshot),
    rows: (Object.keys(OTHERS) as (keyof typeof OTHERS)[])
      .map((name) => rowOf(snapshot, name, OTHERS[name])),
    obstacles: obstaclesOf(snapshot),
    loosened: policy.assumptions.map(({ key, value, message }) =>
      `${key} = ${value}: ${message}`
    ),
    parts: partsOf(snapshot),
    hour: hourOf(minutes),
  });
}
