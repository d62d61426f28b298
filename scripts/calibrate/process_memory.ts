/** Resident memory of processes. */

/** VmRSS of /proc/PID/status, in bytes; null: a process without memory. */
export function parseResident(status: string): number | null {
  const kib = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  return kib === undefined ? null : Number(kib) * 1024;
}

/** That of the largest; null: none of them is there. */
export function largestProcess(pids: readonly number[]): number | null {
  const sizes = pids.flatMap((pid) => {
    try {
      return parseResident(Deno.readTextFileSync(`/proc/${pid}/status`)) ?? [];
    } catch {
      // It ended between the list and the look.
      return [];
    }
  });
  return sizes.length === 0 ? null : Math.max(...sizes);
}
