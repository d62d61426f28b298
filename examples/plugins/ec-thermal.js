// @ts-check
// The thermal signal of a machine whose only sensor is its controller's. Needs a
// policy that grants the controller's directory. Stands in place of the built-in
// probe's "absent" where that policy says "supplies": ["thermal"], with the
// digest of this file.

/** @type {import("../../core/probe/contract.ts").Manifest} */
export const manifest = {
  id: "ec-thermal",
  version: "1.0.0",
  title: "Heat, as the embedded controller tells it",
  provides: ["thermal"],
  permissions: { read: ["/sys/devices/platform/vendor_ec"] },
  timeoutMs: 1000,
};

/**
 * @param {import("../../core/probe/contract.ts").Host} host
 * @param {string} name
 */
async function readCelsius(host, name) {
  const path = `/sys/devices/platform/vendor_ec/${name}`;
  const text = await host.readText(path);
  if (!/^-?\d{1,7}\s*$/.test(text)) {
    throw new SyntaxError(`Cannot read "${text.trim()}" of ${path}`);
  }
  return Number(text) / 1000;
}

/**
 * Facts only: what is too hot is the policy's to judge.
 *
 * @param {import("../../core/probe/contract.ts").Host} host
 * @returns {Promise<import("../../core/probe/contract.ts").Observation>}
 */
export default async function probe(host) {
  return {
    thermal: {
      sensors: [{
        name: "vendor_ec temp1",
        celsius: await readCelsius(host, "temp1_input"),
        limits: [
          { kind: "max", celsius: await readCelsius(host, "temp1_max") },
          { kind: "critical", celsius: await readCelsius(host, "temp1_crit") },
        ],
      }],
      failedSensors: [],
    },
  };
}
