/** Lines on standard error that never hold up the program. */

import { failureCode } from "../../core/host_calls/raw_host.ts";
import { openAside, writeSome } from "./standard_streams.ts";

const WAITING_CAP = 1000;
const PAUSE_MS = 20;

export interface Log {
  line(text: string): void;
  /** When all lines are written, or the time is over. */
  flush(ms: number): Promise<void>;
}

/** Bytes that were written; a stream without a reader takes all of them. */
function tryWrite(fd: number, bytes: Uint8Array): number {
  let total = 0;
  try {
    for (let written = -1; written !== 0 && total < bytes.length;) {
      written = writeSome(fd, bytes.subarray(total));
      total += written;
    }
    return total;
  } catch (error) {
    if (failureCode(error) === null) throw error;
    return bytes.length;
  }
}

/** What a full pipe has no room for waits; what is too much is counted. */
export function createLog(): Log {
  const fd = openAside(2);
  let waiting: string[] = [];
  let rest: Uint8Array = new Uint8Array();
  let lost = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const pump = () => {
    timer = null;
    if (rest.length === 0) {
      if (lost > 0) waiting.push(`${lost} lines lost\n`);
      rest = new TextEncoder().encode(waiting.join(""));
      [waiting, lost] = [[], 0];
    }
    rest = rest.subarray(tryWrite(fd, rest));
    if (rest.length + waiting.length > 0) timer = setTimeout(pump, PAUSE_MS);
  };
  return {
    line: (text) => {
      if (waiting.length < WAITING_CAP) waiting.push(`${text}\n`);
      else lost += 1;
      if (timer === null) pump();
    },
    flush: async (ms) => {
      const endMs = performance.now() + ms;
      while (timer !== null && performance.now() < endMs) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
      if (timer !== null) clearTimeout(timer);
    },
  };
}
