/** Machines of a fleet as a scraper finds them: recordings, at the present time. */

import { chmodSync, copyFileSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { takeSnapshot } from "../../agent/take_snapshot.ts";
import { fixedClock } from "../../core/clock.ts";
import {
  projectPrometheus,
  prometheusText,
} from "../../core/projections/prometheus/metrics.ts";
import { deniedSubject } from "../../core/projections/projection_input.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { machineAnswers, machinePath, machinePolicy } from "./machines.ts";
import type { Page } from "./prometheus.ts";
import { inTemp } from "./temp.ts";

type Snapshot = LocalModelResourceSnapshot;

const TEXT = "text/plain; version=0.0.4; charset=utf-8";
const PLUGIN = "backup-running";
const PLUGIN_FILE = fileURLToPath(
  new URL(`../../examples/plugins/${PLUGIN}.js`, import.meta.url),
);
const GRANTS = { [PLUGIN]: { grants: { read: ["/run/backup.pid"] } } };

const taken = (name: string, more: Parameters<typeof takeSnapshot>[0] = {}) =>
  takeSnapshot({
    sysroot: machinePath(name),
    answers: machineAnswers(name),
    policy: machinePolicy(name),
    clock: fixedClock(Date.now()),
    ...more,
  });

/** One of our machines, as if it had been recorded now. */
export const machineNow = (name: string): Promise<Snapshot> => taken(name);

/** The same with a plugin, the one that looks for a backup. */
export function machineWithPlugin(name: string): Promise<Snapshot> {
  return inTemp((dir) => {
    copyFileSync(PLUGIN_FILE, `${dir}/${PLUGIN}.js`);
    chmodSync(`${dir}/${PLUGIN}.js`, 0o644);
    const policy = { ...machinePolicy(name), plugins: GRANTS };
    return taken(name, { policy, plugins: [dir] });
  });
}

/** When a snapshot was taken and ends, from when it is asked for, in ms. */
export interface Ages {
  readonly fromMs: number;
  readonly untilMs: number;
}
export const FRESH: Ages = { fromMs: 0, untilMs: 30_000 };
export const ENDED: Ages = { fromMs: -60_000, untilMs: -30_000 };
export const FUTURE: Ages = { fromMs: 3_600_000, untilMs: 3_630_000 };

/** The metrics of a snapshot, of whatever age it is to have; null: no more. */
export function pageOf(snapshot: Snapshot, age: () => Ages | null): Page {
  return () => {
    const ages = age();
    if (ages === null) return null;
    const { fromMs, untilMs } = ages;
    const nowMs = Date.now();
    const times = {
      capturedAt: new Date(nowMs + fromMs).toISOString(),
      validUntil: new Date(nowMs + untilMs).toISOString(),
    };
    return {
      type: TEXT,
      text: projectPrometheus({ ...snapshot, ...times }),
    };
  };
}

/** What `export` gives of a file that cannot be believed. */
export function deniedPage(cause: "stale" | "invalid"): Page {
  const subject = deniedSubject({ cause, message: "" }, {
    profileRef: "urn:srcos:model-profile:local-llama32-1b",
    projectConstrain: "available",
    policySha256: "0".repeat(64),
    atMs: 0,
  });
  return () => ({ type: TEXT, text: prometheusText(subject) });
}

/** A port at which nobody answers. */
export async function closedPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise<void>((ready) => server.once("listening", ready));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === "object" ? address?.port ?? 0 : 0;
}
