// @ts-check
// Free memory of NVIDIA GPUs. Needs a policy that grants this very argument
// list; the plugin is handed the output and never a shell.

const ARGV = [
  "/usr/bin/nvidia-smi",
  "--query-gpu=memory.total,memory.used",
  "--format=csv,noheader,nounits",
];

/** @type {import("../../core/probe/contract.ts").Manifest} */
export const manifest = {
  id: "gpu-memory",
  version: "1.0.0",
  title: "Free memory of NVIDIA GPUs",
  provides: [],
  permissions: { run: [ARGV] },
  timeoutMs: 1000,
};

/**
 * @param {string} text `8192, 1024` for each GPU, in MiB
 * @returns {{ totalMiB: number, usedMiB: number }[]}
 */
export function parseGpus(text) {
  return text.trim().split("\n").map((line) => {
    const [, total, used] = /^(\d+), (\d+)$/.exec(line.trim()) ?? [];
    if (total === undefined || used === undefined) {
      throw new SyntaxError(`Cannot read GPU memory "${line}"`);
    }
    return { totalMiB: Number(total), usedMiB: Number(used) };
  });
}

/**
 * @param {import("../../core/probe/contract.ts").Host} host
 * @param {{ readonly needMiB?: number }} settings
 * @returns {Promise<import("../../core/probe/contract.ts").Observation>}
 */
export default async function probe(host, { needMiB = 2048 }) {
  const { exitCode, stdout } = await host.exec(ARGV);
  if (exitCode !== 0) {
    throw new Error(`Cannot ask nvidia-smi: exit ${exitCode}`);
  }
  const gpus = parseGpus(stdout);
  const isShort = gpus.every((one) => one.totalMiB - one.usedMiB < needMiB);
  return {
    concerns: isShort
      ? [{
        decision: "constrain",
        detail: "gpu-full",
        message: `no GPU has ${needMiB} MiB free`,
      }]
      : [],
    extension: { gpus },
  };
}
