// @ts-check
// Temperatures of NVMe drives, from hwmon.

/** @type {import("../../core/probe/contract.ts").Manifest} */
export const manifest = {
  id: "nvme-temperature",
  version: "1.0.0",
  title: "Heat of the NVMe drives",
  provides: [],
  permissions: { read: ["/sys/class/hwmon"] },
  timeoutMs: 1000,
};

/**
 * @param {import("../../core/probe/contract.ts").Host} host
 * @param {string} path
 */
async function readCelsius(host, path) {
  const text = await host.readText(path);
  if (!/^-?\d{1,7}\s*$/.test(text)) {
    throw new SyntaxError(`Cannot read temperature "${text.trim()}"`);
  }
  return Number(text) / 1000;
}

/**
 * @param {import("../../core/probe/contract.ts").Host} host
 * @returns {Promise<readonly string[]>}
 */
async function listSensors(host) {
  try {
    return await host.readDir("/sys/class/hwmon");
  } catch (error) {
    // A container or a VM without sensors. Where all of /sys is hidden, the
    // built-in probes fail and deny; any other fault is thrown on.
    const { code } = /** @type {{ code?: string }} */ (error);
    if (code === "ENOENT") return [];
    throw error;
  }
}

/**
 * @param {import("../../core/probe/contract.ts").Host} host
 * @returns {Promise<import("../../core/probe/contract.ts").Observation>}
 */
export default async function probe(host) {
  /** @type {{ celsius: number, criticalCelsius: number }[]} */
  const drives = [];
  for (const name of await listSensors(host)) {
    const at = `/sys/class/hwmon/${name}`;
    if ((await host.readText(`${at}/name`)).trim() !== "nvme") continue;
    drives.push({
      celsius: await readCelsius(host, `${at}/temp1_input`),
      criticalCelsius: await readCelsius(host, `${at}/temp1_crit`),
    });
  }
  if (drives.length === 0) return { absent: "no hwmon of an NVMe drive" };
  const hot = drives.filter((one) => one.celsius >= one.criticalCelsius - 10);
  return {
    concerns: hot.map((one) => ({
      decision: "constrain",
      detail: "nvme-hot",
      message: `a drive is at ${one.celsius} of ${one.criticalCelsius} °C`,
    })),
    extension: { drives },
  };
}
