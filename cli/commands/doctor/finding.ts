/** What a check of `doctor` looks at, and what it finds. */

import type { Policy } from "../../../core/policy/policy.ts";
import type { LocalModelResourceSnapshot } from "../../../schema/types.ts";

/**
 * `fail`: every verdict, or every reader, is denied until somebody mends it.
 * `look`: it works, and somebody should know.
 */
export type State = "ok" | "look" | "fail";

export interface Finding {
  /** Name of the check; where it finds several things, and of which. */
  readonly id: string;
  readonly state: State;
  readonly found: string;
  /** What to do; null: nothing. */
  readonly next: string | null;
}

/** One time that is told by two clocks, in milliseconds. */
export interface Tick {
  readonly wallMs: number;
  readonly monotonicMs: number;
}

export interface Visit {
  /** False: the machine is a folder or a recording. */
  readonly isLive: boolean;
  /** True: the machine is the host of the container that this runs in. */
  readonly isMounted?: boolean;
  /** As `--policy` names it. */
  readonly policyAsked: string | undefined;
  /** Where the policy lies; null: there is none. */
  readonly policyPath: string | null;
  /** Why it cannot be used; null: it can. */
  readonly policyFault: string | null;
  /** In force; the defaults where the file cannot be used. */
  readonly policy: Policy;
  readonly directories: readonly string[];
  /** Why they cannot be listed; null: they can. */
  readonly directoriesFault: string | null;
  readonly snapshot: LocalModelResourceSnapshot;
  /** Before and after the snapshot. */
  readonly ticks: readonly [Tick, Tick];
  /** File that a service keeps fresh. */
  readonly snapshotFile: string;
  /** Where a unit of ours may be installed. */
  readonly unitFiles: readonly string[];
  readonly env: (name: string) => string | null;
}

export type Look = (
  visit: Visit,
) => Promise<readonly Finding[]> | readonly Finding[];

export const ok = (id: string, found: string): Finding => (
  { id, state: "ok", found, next: null }
);
export const look = (id: string, found: string, next: string): Finding => (
  { id, state: "look", found, next }
);
export const fail = (id: string, found: string, next: string): Finding => (
  { id, state: "fail", found, next }
);
