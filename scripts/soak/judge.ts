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
 * Resident memory at the end over that once V8 has settled: until then its
 * young generation grows and code is compiled, whatever the program keeps.
 * What the program keeps from cycle to cycle: tests/cli/watch_long_test.ts.
 */
const MEMORY_MOST = 1.1;
const SETTLED_CYCLES = 1000;
const CPU_MS_MOST = 8;

/** One sentence for each thing that did not hold. */
export function judge({ samples, counts, polled, code }: Soaked): string[] {
  const faults: string[] = [];
  const first = samples[0];
  const last = samples.at(-1);
  if (first === undefined || last === undefined || samples.length < 2) {
    return ["nothing was measured"];
  }
  const settled = samples.find((one) => one.cycles >= SETTLED_CYCLES);
  if (settled === undefined || settled === last) {
    faults.push(`memory was not judged: it takes ${SETTLED_CYCLES} cycles`);
  } else {
    const growth = last.residentKiB / settled.residentKiB;
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
