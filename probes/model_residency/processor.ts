/** What of the processor decides how a runner lays out weights. */

import {
  AMX_FLAGS,
  flagsOf,
  otherKeyOf,
  USUAL_FLAGS,
} from "../../core/kernel/processor_flags.ts";
import type { ProcessorFacts } from "../../core/probe/facts.ts";
import type { Host } from "../../core/probe/contract.ts";
import { codeOf } from "../shared/missing_files.ts";

/** The kernel's own list of processors (proc_cpuinfo(5)). */
export const CPUINFO = "/proc/cpuinfo";

/** Of its text; null: it lists no processor whole. */
export function parseProcessor(text: string): ProcessorFacts | null {
  const flags = flagsOf(text);
  // Each x86 has flags (arch/x86/kernel/cpu/proc.c): this may be another one.
  if (flags === null) return otherKeyOf(text) === null ? null : { amx: false };
  if (!USUAL_FLAGS.some((one) => flags.includes(one))) return null;
  return { amx: AMX_FLAGS.every((one) => flags.includes(one)) };
}

/** Null: it cannot be told, and the strict side is taken. */
export async function readProcessor(
  host: Host,
): Promise<ProcessorFacts | null> {
  try {
    return parseProcessor(await host.readText(CPUINFO));
  } catch (error) {
    host.log(`${CPUINFO}: ${String(codeOf(error))}`);
    return null;
  }
}
