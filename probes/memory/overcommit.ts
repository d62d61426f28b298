/** What the kernel lets programs promise themselves (vm.overcommit_memory). */

import type { MemoryLevel } from "../../core/probe/facts.ts";
import type { Host } from "../../core/probe/contract.ts";
import { exists, readOptional } from "./optional.ts";

/** Settings of the kernel's memory. */
export const VM_SETTINGS = "/proc/sys/vm";
const MODE = `${VM_SETTINGS}/overcommit_memory`;

/** Whether the kernel refuses what is above CommitLimit: mode 2 alone does. */
export function parseIsStrict(text: string): boolean {
  // Documentation/mm/overcommit-accounting.rst
  const mode = /^([012])\n?$/.exec(text)?.[1];
  if (mode === undefined) throw new SyntaxError(`Cannot read "${MODE}"`);
  return mode === "2";
}

const LIMIT = /^CommitLimit:\s+(\d{1,13}) kB$/m;
const COMMITTED = /^Committed_AS:\s+(\d{1,13}) kB$/m;

/** What is left of the commit limit of /proc/meminfo. */
export function parseCommit(meminfo: string): MemoryLevel {
  const bytes = (line: RegExp) => Number(line.exec(meminfo)?.[1]) * 1024;
  const totalBytes = bytes(LIMIT);
  const committed = bytes(COMMITTED);
  if (!Number.isSafeInteger(totalBytes) || !Number.isSafeInteger(committed)) {
    throw new SyntaxError(
      'Cannot find "CommitLimit" and "Committed_AS" in /proc/meminfo, and ' +
        `"${MODE}" is "2"`,
    );
  }
  return {
    kind: "commit-limit",
    availableBytes: Math.max(0, totalBytes - committed),
    totalBytes: Math.max(1, totalBytes),
  };
}

/** Under strict overcommit what is left to commit; else null. */
export async function readCommit(
  host: Host,
  meminfo: string,
): Promise<MemoryLevel | null> {
  const text = await readOptional(host, MODE);
  if (text !== null) return parseIsStrict(text) ? parseCommit(meminfo) : null;
  // A kernel without settings keeps mode 0.
  if (!(await exists(host, VM_SETTINGS))) return null;
  throw new Error(`Cannot find "${MODE}"`);
}
