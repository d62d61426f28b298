/**
 * `watch` without waiting between its beats, told in figures: run as a process
 * of its own, since its memory and its CPU are what is measured.
 *
 * Usage: deno run -A --v8-flags=--expose-gc watch_endless.ts N,N,… OUTPUT [SYSROOT]
 * Tells what it is after each of these numbers of cycles.
 * With a sysroot, its hottest sensor and its battery move at every beat.
 */

import { writeFileSync } from "node:fs";
import process from "node:process";
import { createCycle } from "../../cli/cycle.ts";
import { type Beat, repeat } from "../../cli/loop.ts";
import { snapshotText } from "../../cli/snapshot.ts";
import { createPicker } from "../../cli/watch_views.ts";
import { writeDocument } from "../../host/documents.ts";

/** What the process is after some number of cycles. */
export interface Mark {
  readonly cycles: number;
  /** After a collection of all garbage. */
  readonly heapBytes: number;
  readonly residentBytes: number;
  /** Since the mark before. */
  readonly cpuMs: number;
  /** Lines that `--on-change` would have told. */
  readonly told: number;
}

async function run(
  marksAt: readonly number[],
  output: string,
  sysroot?: string,
): Promise<readonly Mark[]> {
  const cycle = await createCycle(sysroot === undefined ? {} : { sysroot });
  const pick = createPicker();
  const marks: Mark[] = [];
  let told = 0;
  let cycles = 0;
  let before = process.cpuUsage();
  let nowMs = 0;
  const beat: Beat = {
    nowMs: () => nowMs,
    sleep: (ms) => {
      nowMs += ms;
      return Promise.resolve();
    },
  };
  const mark = () => {
    const { user, system } = process.cpuUsage(before);
    (globalThis as { gc?: () => void }).gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    marks.push({
      cycles,
      heapBytes: heapUsed,
      residentBytes: rss,
      cpuMs: (user + system) / 1000,
      told,
    });
    before = process.cpuUsage();
  };
  const move = () => {
    if (sysroot === undefined) return;
    const at = `${sysroot}/sys/class`;
    const degrees = 60 + 30 * Math.sin(cycles / 7);
    writeFileSync(
      `${at}/thermal/thermal_zone1/temp`,
      `${degrees * 1000 | 0}\n`,
    );
    writeFileSync(`${at}/power_supply/BAT0/capacity`, `${cycles % 101}\n`);
  };
  await repeat(async () => {
    move();
    const taken = await cycle.take();
    if (pick(taken)) told += 1;
    await writeDocument(output, snapshotText(taken.snapshot));
    cycles += 1;
    if (marksAt.includes(cycles)) mark();
    return true;
  }, {
    intervalMs: 100,
    count: Math.max(...marksAt),
    end: new AbortController().signal,
    beat,
  });
  return marks;
}

if (import.meta.main) {
  const [marksAt = "", output = "", sysroot] = process.argv.slice(2);
  const marks = await run(marksAt.split(",").map(Number), output, sysroot);
  console.log(JSON.stringify(marks));
}
