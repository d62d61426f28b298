/** What a soak must have held. */

import type { Seen } from "./reader.ts";
import type { Usage } from "./usage.ts";
import type { Counts } from "./watch.ts";

export interface Sample extends Usage {
  readonly cycles: number;
}

export interface Soaked {
  readonly samples: readonly Sample[];
  readonly counts: Counts;
  readonly polled: Seen;
  readonly code: number;
}

/**
 * Peak of resident memory in the second half over that in the first. V8 takes
 * up to 2,000 cycles to settle: its young generation grows, code is compiled.
 * What the program keeps from cycle to cycle: tests/cli/commands/watch_long_test.ts.
 */
const MEMORY_MOST = 1.1;
const SETTLED_CYCLES = 2000;
const CPU_MS_MOST = 8;

/** One sentence for each thing that did not hold. */
export function judge({ samples, counts, polled, code }: Soaked): string[] {
  const faults: string[] = [];
  const first = samples[0];
  const last = samples.at(-1);
  if (first === undefined || last === undefined || samples.length < 2) {
    return ["nothing was measured"];
  }
  const half = Math.ceil(samples.length / 2);
  const peak = (some: readonly Sample[]) =>
    Math.max(...some.map((one) => one.residentKiB));
  if ((samples[half - 1]?.cycles ?? 0) < SETTLED_CYCLES) {
    faults.push(
      `memory was not judged: half a run takes ${SETTLED_CYCLES} cycles`,
    );
  } else {
    const growth = peak(samples.slice(half)) / peak(samples.slice(0, half));
    if (!(growth <= MEMORY_MOST)) {
      faults.push(`memory ${growth.toFixed(3)} times, at most ${MEMORY_MOST}`);
    }
  }
  const cycleMs = (last.cpuMs - first.cpuMs) / (last.cycles - first.cycles);
  if (!(cycleMs <= CPU_MS_MOST)) {
    faults.push(
      `a cycle took ${cycleMs.toFixed(2)} ms, at most ${CPU_MS_MOST}`,
    );
  }
  if (counts.invalid > 0) faults.push(`${counts.invalid} invalid lines`);
  if (counts.errorBytes > 0) faults.push("standard error was not empty");
  if (polled.documents < 2) faults.push("the reader saw no change");
  for (const one of polled.faults.slice(0, 10)) {
    faults.push(`the reader saw: ${one}`);
  }
  if (code !== 0) faults.push(`watch ended with ${code}`);
  return faults;
}
