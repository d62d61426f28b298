// @ts-check
// A temperature of the vendor's own controller: a concern above a limit. Needs a
// policy that grants the controller's directory.

/** @type {import("../../core/probe/contract.ts").Manifest} */
export const manifest = {
  id: "vendor-temperature",
  version: "1.0.0",
  title: "Temperature of the vendor's embedded controller",
  provides: [],
  permissions: { read: ["/sys/devices/platform/vendor_ec"] },
  timeoutMs: 1000,
};

/**
 * @param {string} text millidegrees, as the kernel's drivers give them
 * @returns {number} degrees Celsius
 */
export function parseCelsius(text) {
  if (!/^-?\d{1,7}\s*$/.test(text)) {
    throw new SyntaxError(`Cannot read temperature "${text.trim()}"`);
  }
  return Number(text) / 1000;
}

/**
 * @param {import("../../core/probe/contract.ts").Host} host
 * @param {{ readonly limitCelsius?: number }} settings
 * @returns {Promise<import("../../core/probe/contract.ts").Observation>}
 */
export default async function probe(host, { limitCelsius = 85 }) {
  const path = "/sys/devices/platform/vendor_ec/temp1_input";
  const celsius = parseCelsius(await host.readText(path));
  return {
    concerns: celsius < limitCelsius ? [] : [{
      decision: "constrain",
      detail: "controller-hot",
      message: `the controller is at ${celsius} of ${limitCelsius} °C`,
    }],
    extension: { celsius },
  };
}
