/** What of the processor decides how a runner lays out weights. */

import type { ProcessorFacts } from "../../core/probe/facts.ts";
import type { Host } from "../../core/probe/contract.ts";
import { codeOf } from "../shared/missing_files.ts";

/** The kernel's own list of processors (proc_cpuinfo(5)). */
export const CPUINFO = "/proc/cpuinfo";

/**
 * Flags that llama.cpp's kernels for AMX ask for (ggml-cpu/amx/common.h: tiles
 * of bytes); spelled as in arch/x86/include/asm/cpufeatures.h.
 */
const AMX = ["amx_tile", "amx_int8"];

/** Of its text; null: it lists no processor whole. */
export function parseProcessor(text: string): ProcessorFacts | null {
  // A line that nothing ends may go on with what decides.
  const flags = /^flags[ \t]*:(.*)\n/m.exec(text)?.[1];
  if (flags === undefined) {
    // Each x86 has flags (arch/x86/kernel/cpu/proc.c): this is another one.
    const isOther = /^(?:Features|isa|CPU implementer)[ \t]*:/m.test(text);
    return isOther ? { amx: false } : null;
  }
  const words = flags.trim().split(/\s+/);
  // Every processor of 64 bits has it: without, the line is cut short.
  if (!words.includes("lm") && !words.includes("fpu")) return null;
  return { amx: AMX.every((one) => words.includes(one)) };
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
