/** The page of `serve` over snapshots of a test's own. */

import { answerRequest } from "../../cli/commands/serve/answers.ts";
import {
  type Prepared,
  prepareTaken,
} from "../../cli/commands/serve/prepared.ts";
import { createLastHour } from "../../cli/views/last_hour.ts";
import { authoritiesOf } from "../../core/http/request_routing.ts";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import { listenHttp } from "../../host/http/server.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { snapshotOfMachine } from "./machines.ts";

type Snapshot = LocalModelResourceSnapshot;

/** A server whose machine the test changes. */
export interface PageServer {
  readonly port: number;
  readonly url: string;
  /** Paths that were asked for, with what was answered. */
  readonly asked: string[];
  /** What it says from now on. */
  set(snapshot: Snapshot): Promise<void>;
  /** Puts a snapshot into the last hour. */
  remember(snapshot: Snapshot, minutesAgo: number): void;
  /** Is silent from now on, as a program that is stopped. */
  stop(): void;
  /** Done once it is closed. */
  onClose(work: () => void): void;
  close(): Promise<void>;
}

/** The same as though this machine had taken it, so long ago. */
export function taken(snapshot: Snapshot, agoMs = 0): Snapshot {
  const producer = { ...snapshot.producer, runtime: "deno/2.9.6" };
  return aged({ ...snapshot, producer }, agoMs);
}

/** A snapshot of a machine as though it were taken here now. */
export async function liveSnapshot(machine: string): Promise<Snapshot> {
  return taken(structuredClone(await snapshotOfMachine(machine)));
}

/** The same, taken so long ago. */
export function aged(
  snapshot: Snapshot,
  agoMs: number,
  lifeMs = 30_000,
): Snapshot {
  const takenMs = Date.now() - agoMs;
  return {
    ...snapshot,
    capturedAt: new Date(takenMs).toISOString(),
    validUntil: new Date(takenMs + lifeMs).toISOString(),
  };
}

/** What takes no longer is not waited for. */
const QUICK = { ...DEFAULT_POLICY, totalDeadlineMs: 200 };

/** Serves a snapshot until it is closed, as `serve` does. */
export async function servePage(
  first: Snapshot,
  port = 0,
): Promise<PageServer> {
  const lastHour = createLastHour();
  const asked: string[] = [];
  let prepared: Prepared;
  let isStopped = false;
  const ends: (() => void)[] = [];
  async function set(snapshot: Snapshot): Promise<void> {
    const nowMs = Date.now();
    lastHour.add(snapshot, nowMs);
    prepared = await prepareTaken({
      snapshot,
      failure: null,
      refusals: null,
      policy: QUICK,
    }, { maxAgeMs: 100, minutes: lastHour.minutes() });
  }
  await set(first);
  let authorities: readonly string[] = [];
  const server = await listenHttp({
    place: { host: "127.0.0.1", port },
    answer: (head) =>
      isStopped
        ? new Promise(() => {})
        : answerRequest(head, authorities, () => Promise.resolve(prepared)),
    onServed: ({ method, target, status }) =>
      void asked.push(`${method} ${target} ${status}`),
    clientMs: 5000,
    answerMs: 600_000,
    maxConnections: 64,
    maxHeadBytes: 8192,
  });
  authorities = authoritiesOf("127.0.0.1", server.port);
  return {
    port: server.port,
    url: `http://127.0.0.1:${server.port}/`,
    asked,
    set,
    remember: (snapshot, minutesAgo) =>
      lastHour.add(snapshot, Date.now() - minutesAgo * 60_000),
    stop: () => void (isStopped = true),
    onClose: (work) => void ends.push(work),
    close: async () => {
      await server.close();
      for (const end of ends) end();
    },
  };
}
