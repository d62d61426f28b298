// @ts-check
// Holds work back while a backup runs: its lock file says so. Needs a policy
// that grants the file.

const LOCK = "/run/backup.pid";

/** @type {import("../../core/probe/contract.ts").Manifest} */
export const manifest = {
  id: "backup-running",
  version: "1.0.0",
  title: "Holds work back while a backup runs",
  provides: [],
  permissions: { read: [LOCK] },
  timeoutMs: 1000,
};

/**
 * @param {import("../../core/probe/contract.ts").Host} host
 * @returns {Promise<import("../../core/probe/contract.ts").Observation>}
 */
export default async function probe(host) {
  try {
    await host.readText(LOCK);
  } catch (error) {
    // Only "no such file" means that none runs.
    const { code } = /** @type {{ code?: string }} */ (error);
    if (code === "ENOENT") return { concerns: [] };
    throw error;
  }
  return {
    concerns: [{
      decision: "constrain",
      detail: "backup-running",
      message: "a backup is running",
    }],
  };
}
