/** The clock: a plausible year, and no jump while the machine was read. */

import { fail, type Finding, look, ok, type Visit } from "./finding.ts";

const ID = "clock";
/** This program is younger. */
const EARLIEST_YEAR = 2026;
const LATEST_YEAR = 2099;
/** What a clock that is being set slowly may differ by, in milliseconds. */
const JUMP_MS = 500;

export function lookAtClock({ isLive, ticks }: Visit): readonly Finding[] {
  if (!isLive) return [];
  const [before, after] = ticks;
  const now = new Date(after.wallMs);
  const year = now.getUTCFullYear();
  const next = "timedatectl status, and set the time";
  if (!(year >= EARLIEST_YEAR && year <= LATEST_YEAR)) {
    const found = `the year is ${year}: readers with the right time refuse ` +
      "every snapshot";
    return [fail(ID, found, next)];
  }
  const jumpMs = Math.round(
    (after.wallMs - before.wallMs) - (after.monotonicMs - before.monotonicMs),
  );
  if (Math.abs(jumpMs) > JUMP_MS) {
    const found = `the time jumped by ${jumpMs} ms during this run: ` +
      "snapshots around it are stale, or from the future";
    return [look(ID, found, next)];
  }
  return [ok(ID, `${now.toISOString()}, without a jump`)];
}
