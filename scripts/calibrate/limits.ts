/** Which limits are tried, where none are named. */

import { DEFAULT_POLICY } from "../../core/policy/policy.ts";

export const MIB = 1024 ** 2;

/** Above the reserve, in needs: allowed, just admitted, just denied. */
const ABOVE_RESERVE = [1.3, 1.04, 0.97];
/** Without it, in needs: where a load begins to fail. */
const ABOVE_NOTHING = [1.05, 0.99, 0.95];

/** Falling limits around a need, beside what the idle server takes. */
export function limitsAround(
  needBytes: number,
  idleBytes: number,
  /** What is kept free for new prompts. */
  promptBytes: number,
): number[] {
  const { reserveShare, ...least } = DEFAULT_POLICY.limits.memory;
  const reserveBytes = Math.max(least.reserveBytes, promptBytes);
  const above = ABOVE_RESERVE.map((needs) => {
    const bytes = idleBytes + needs * needBytes;
    // The reserve is a share of the limit itself where that is more.
    return Math.max(bytes + reserveBytes, bytes / (1 - reserveShare));
  });
  const below = ABOVE_NOTHING.map((needs) => idleBytes + needs * needBytes);
  const whole = [...above, ...below].map((one) => Math.round(one / MIB) * MIB);
  return [...new Set(whole)].sort((a, b) => b - a);
}
