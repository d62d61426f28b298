/**
 * `watch` as it is, over a machine that changes, on a clock of ours: only the
 * time between two snapshots is left out. Its lines are on standard output,
 * what it cost in a file.
 *
 * Usage: deno run -A --v8-flags=--expose-gc tests/support/simulated_watch.ts
 *   DIR OPTIONS, the options as JSON
 */

import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { SYSTEM_CLOCK } from "../../core/clock.ts";
import { runWatch, type WatchOptions } from "../../cli/commands/watch.ts";
import { createChangingMachine } from "./changing_machine.ts";

/** A clock that does not follow the beats. */
export interface Jump {
  /** Cycles before it. */
  readonly after: number;
  /** What the wall clock makes of it; the monotonic one stands still. */
  readonly wallMs: number;
}

export interface SimulateOptions {
  readonly watch: WatchOptions;
  readonly intervalMs: number;
  readonly cycles: number;
  /** Cycles after which memory is looked at. */
  readonly samplesAt: readonly number[];
  readonly jumps?: readonly Jump[];
  /** Looks at the machine itself, in place of one that we change. */
  readonly isOwnMachine?: boolean;
}

export interface MemorySample {
  readonly cycles: number;
  /** In use after a full collection. */
  readonly heapBytes: number;
  readonly rssBytes: number;
  readonly descriptors: number;
}

export interface Figures {
  readonly samples: readonly MemorySample[];
  /** Of the whole process, its other threads too, from sample to sample. */
  readonly cpuMsPerCycle: readonly number[];
}

const START_MS = Date.parse("2026-01-15T00:00:00.000Z");

function sampleAfter(cycles: number): MemorySample {
  const { gc } = globalThis as { gc?: () => void };
  if (gc === undefined) throw new Error("It takes --v8-flags=--expose-gc");
  // What one collection finalises, the next one frees.
  for (let at = 0; at < 3; at++) gc();
  const { heapUsed, rss } = process.memoryUsage();
  const descriptors = readdirSync("/proc/self/fd").length;
  return { cycles, heapBytes: heapUsed, rssBytes: rss, descriptors };
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function simulate(dir: string, options: SimulateOptions) {
  const { watch, intervalMs, cycles, samplesAt, jumps = [] } = options;
  const { isOwnMachine = false } = options;
  const machine = createChangingMachine(dir);
  const samples: MemorySample[] = [];
  const cpuMsPerCycle: number[] = [];
  let monotonicMs = 0;
  let wallMs = START_MS;
  let done = 0;
  let spentMs = 0;
  let sampledAt = 0;
  let awakeMs = cpuMs();

  function afterCycle(): void {
    spentMs += cpuMs() - awakeMs;
    done += 1;
    machine.change(done);
    wallMs += jumps.find((one) => one.after === done)?.wallMs ?? 0;
    if (samplesAt.includes(done)) {
      samples.push(sampleAfter(done));
      cpuMsPerCycle.push(spentMs / (done - sampledAt));
      [spentMs, sampledAt] = [0, done];
    }
  }

  const code = await runWatch({
    interval: `${intervalMs}ms`,
    // One more, since nobody sleeps after the last.
    count: String(cycles + 1),
    ...(isOwnMachine ? {} : { sysroot: machine.sysroot }),
    ...watch,
  }, {
    beat: {
      nowMs: () => monotonicMs,
      sleep: async (ms) => {
        afterCycle();
        monotonicMs += ms;
        wallMs += ms;
        await new Promise((resolve) => setTimeout(resolve, 0));
        awakeMs = cpuMs();
      },
    },
    clock: { ...SYSTEM_CLOCK, wallMs: () => wallMs },
  });
  const figures: Figures = { samples, cpuMsPerCycle };
  writeFileSync(join(dir, "figures.json"), JSON.stringify(figures));
  return code;
}

if (import.meta.main) {
  const [dir = "", options = ""] = process.argv.slice(2);
  process.exit(await simulate(dir, JSON.parse(options)));
}
