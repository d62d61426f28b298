/** Lines of /proc/cpuinfo (proc_cpuinfo(5)), to who reads and who keeps them. */

/** Every processor of 64 bits has one: without, a line is cut short. */
export const USUAL_FLAGS: readonly string[] = ["fpu", "lm"];
/**
 * Flags that llama.cpp's kernels for AMX ask for (ggml-cpu/amx/common.h: tiles
 * of bytes); spelled as in arch/x86/include/asm/cpufeatures.h.
 */
export const AMX_FLAGS: readonly string[] = ["amx_tile", "amx_int8"];

/** Flags of the first processor, of x86 alone; null: no whole line has them. */
export function flagsOf(text: string): readonly string[] | null {
  // A line that nothing ends may go on with what decides.
  return /^flags[ \t]*:(.*)\n/m.exec(text)?.[1]?.trim().split(/\s+/) ?? null;
}

/** What a processor without such a line has in its place; null: neither. */
export function otherKeyOf(text: string): string | null {
  return /^(?:Features|isa|CPU implementer)(?=[ \t]*:)/m.exec(text)?.[0] ??
    null;
}
