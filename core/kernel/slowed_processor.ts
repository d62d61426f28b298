/** Cooling devices that slow the processor down, as one fact. */

import type { SlowedBy } from "../probe/facts.ts";

/** Of several the one that is furthest, and how many there are. */
export function furthestSlowed(
  found: readonly SlowedBy[],
): SlowedBy | undefined {
  const [first, ...rest] = found;
  if (first === undefined) return undefined;
  const worst = rest.reduce((a, b) => b.state > a.state ? b : a, first);
  const devices = found.reduce((sum, one) => sum + one.devices, 0);
  return { ...worst, devices };
}
