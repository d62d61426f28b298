/** What a calibration is made of. */

import type { KvType } from "./arguments.ts";
import type { Counters } from "./group_files.ts";
import { GIVEN_UP } from "./server.ts";
import type { Verdict } from "./verdict.ts";

export interface Load {
  readonly model: string;
  readonly context: number;
  readonly kvType: KvType;
}

/** One limit: the verdict, then a load and some tokens. */
export interface LimitRow {
  /** Null: none. */
  readonly limitBytes: number | null;
  readonly verdict: Verdict;
  /** Null: it was answered. */
  readonly failure: string | null;
  readonly tokensPerSecond: number | null;
  /** Of the same runner in the same minute, its limit lifted. */
  readonly freeTokensPerSecond: number | null;
  readonly counters: Counters;
  /** Of the largest process, after a token. */
  readonly runnerBytes: number | null;
  /** What the service says that it takes. */
  readonly reportedBytes: number | null;
  /** Of the server, before the load. */
  readonly idleBytes: number;
}

/** One new prompt of the use run. */
export interface UseStep {
  readonly verdict: Verdict;
  readonly promptTokens: number | null;
  readonly failure: string | null;
  readonly runnerBytes: number | null;
  readonly counters: Counters;
}

export interface UseRun {
  readonly limitBytes: number;
  readonly steps: readonly UseStep[];
}

export interface Series extends Load {
  readonly free: LimitRow;
  readonly rows: readonly LimitRow[];
  /** Null: it was not asked for, or nothing was admitted. */
  readonly use: UseRun | null;
}

/** Share of its free speed; null: it was not answered. */
export function speedRatio(row: LimitRow): number | null {
  const { tokensPerSecond, freeTokensPerSecond } = row;
  return tokensPerSecond === null || freeTokensPerSecond === null
    ? null
    : tokensPerSecond / freeTokensPerSecond;
}

/** Below so much of its free speed a load does not count as running. */
const SLOW = 0.5;

/** True where it failed, or ran at under half of its free speed. */
export function isBad(row: LimitRow): boolean {
  const ratio = speedRatio(row);
  return row.failure !== null || (ratio !== null && ratio < SLOW);
}

/** True where a load was admitted, and ran. */
export function isUseful(row: LimitRow): boolean {
  return row.verdict.decision !== "deny" && !isBad(row);
}

/**
 * Prompts from the denial that lasted to the one that was killed; null: none
 * was, and one that was given up says nothing. A denial that was taken back
 * warned of nothing.
 */
export function promptsOfWarning({ steps }: UseRun): number | null {
  const killed = steps.findIndex(({ failure }) =>
    failure !== null && failure !== GIVEN_UP
  );
  if (killed === -1) return null;
  const admitted = steps.findLastIndex((one) =>
    one.verdict.decision !== "deny"
  );
  return Math.max(0, killed - (admitted + 1));
}
