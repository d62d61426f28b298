/** What a process has taken so far, as /proc tells it. */

export interface Usage {
  /** User and system time, in milliseconds. */
  readonly cpuMs: number;
  readonly residentKiB: number;
}

// USER_HZ is 100 wherever Linux runs Deno.
const TICK_MS = 10;

/** Reads /proc/PID/stat and /proc/PID/status. */
export async function usageOf(pid: number): Promise<Usage> {
  const [stat, status] = await Promise.all([
    Deno.readTextFile(`/proc/${pid}/stat`),
    Deno.readTextFile(`/proc/${pid}/status`),
  ]);
  // The name may hold anything, a bracket too: what counts is behind it.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const resident = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  const ticks = Number(fields[11]) + Number(fields[12]);
  if (resident === undefined || !Number.isFinite(ticks)) {
    throw new Error(`Cannot read what process ${pid} takes`);
  }
  return { cpuMs: ticks * TICK_MS, residentKiB: Number(resident) };
}
