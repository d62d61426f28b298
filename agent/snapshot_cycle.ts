/** Snapshots again and again in one process: what watch and serve stand on. */

import type { Clock } from "../core/clock.ts";
import type { AskedModel } from "../core/policy/asked_profiles.ts";
import type { Policy } from "../core/policy/policy.ts";
import { withDeadline } from "../runner/deadline.ts";
import type { LocalModelResourceSnapshot } from "../schema/types.ts";
import { takeSnapshot } from "./take_snapshot.ts";
import type { RunOptions } from "./run_options.ts";
import { denyingSnapshot } from "./denying_snapshot.ts";
import { mostWallMs } from "./choose_host.ts";
import { createKept } from "./process_state.ts";

/** One snapshot, and whether it could be taken as asked. */
export interface Taken {
  readonly snapshot: LocalModelResourceSnapshot;
  /** Why it denies everything; null: it was taken. */
  readonly failure: string | null;
  /** Which plugins are refused, in full; null: none that names a path. */
  readonly refusals: string | null;
  /** The policy in force, or the last one that could be used. */
  readonly policy: Policy;
}

export interface Cycle {
  /**
   * A new snapshot. Never rejects: what goes wrong is a snapshot that denies.
   * A call during a run shares that run.
   */
  take(): Promise<Taken>;
}

/** What a run may take beyond its own end: files of the operator. */
const GRACE_MS = 5000;

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Everything that one run needs, read and checked. */
export interface PreparedRun {
  readonly collect: RunOptions;
  readonly policy: Policy;
  /** What the services list, where that was asked for already. */
  readonly installed?: readonly AskedModel[];
}

/**
 * Prepares once to see that it can be done, and then anew for each snapshot.
 *
 * @param prepare reads policy, plugins and recordings as they are by then
 * @param clock what stamps the snapshots; without one the machine's, or the
 * time of the recording
 * @throws what `prepare` throws at the start
 */
export async function createCycle(
  prepare: () => Promise<PreparedRun>,
  clock?: Clock,
): Promise<Cycle> {
  let { policy } = await prepare();
  const kept = createKept();
  let running: { readonly taken: Promise<Taken>; startedMs: number } | null =
    null;

  async function deny(error: unknown): Promise<Taken> {
    return {
      snapshot: await denyingSnapshot(error, policy, clock),
      failure: messageOf(error),
      refusals: null,
      policy,
    };
  }

  async function run(): Promise<Taken> {
    let refusals: string | null = null;
    try {
      const prepared = await prepare();
      policy = prepared.policy;
      const snapshot = await takeSnapshot({
        ...prepared.collect,
        ...(clock === undefined ? {} : { clock }),
        kept,
        onRefused: (details) => void (refusals = details.join("; ")),
      });
      return { snapshot, failure: null, refusals, policy };
    } catch (error) {
      return await deny(error);
    }
  }

  function current(): { readonly taken: Promise<Taken>; startedMs: number } {
    if (running !== null) return running;
    const taken = run().finally(() => running = null);
    running = { taken, startedMs: performance.now() };
    return running;
  }

  return {
    take: async () => {
      const { taken, startedMs } = current();
      const capMs = mostWallMs(policy) + GRACE_MS;
      const leftMs = Math.round(startedMs + capMs - performance.now());
      try {
        return await withDeadline(taken, { wallMs: leftMs }, "The run");
      } catch (error) {
        // A policy on a file system that hangs: no second run until it is back.
        return await deny(error);
      }
    },
  };
}
