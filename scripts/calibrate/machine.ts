/** What a calibration was run on. */

/** Flags that change which weights are kept, and how fast they are. */
const FLAGS =
  /^(?:avx2|avx512f|avx512_vnni|avx_vnni|amx_tile|amx_int8|asimd|sve|i8mm)$/;

export interface Cpu {
  readonly model: string;
  readonly count: number;
  readonly flags: readonly string[];
}

export interface Machine {
  readonly cpu: Cpu;
  readonly kernel: string;
  /** What judges, as its snapshot tells. */
  readonly program: string;
  readonly ollama: string;
  readonly groups: 1 | 2;
  /** False: swap is not bounded, and what is swapped out goes on unseen. */
  readonly countsSwap: boolean;
}

/** Processor of /proc/cpuinfo. */
export function parseCpu(text: string): Cpu {
  const value = (name: string) =>
    new RegExp(`^${name}\\s*:\\s*(.+)$`, "m").exec(text)?.[1]?.trim();
  const flags = (value("flags") ?? value("Features") ?? "").split(/\s+/);
  return {
    model: value("model name") ?? "unknown",
    count: [...text.matchAll(/^processor\s*:/gm)].length,
    flags: flags.filter((one) => FLAGS.test(one)),
  };
}
