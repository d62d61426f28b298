/**
 * Figures behind a verdict, as monitoring plugins tell them:
 * `label=value[unit];[warn];[crit];[min];[max]` (Monitoring Plugins
 * Development Guidelines, "Performance data"). A unit there is one of s, %, B
 * and c; degrees have none.
 */

import type { Outcome } from "./outcome.ts";

/** What is known, separated by blanks; empty where nothing was judged. */
export function performanceData({ snapshot, entry }: Outcome): string {
  if (snapshot === null || entry === null) return "";
  const { admission } = entry;
  const { battery, thermal } = snapshot.signals;
  const figures: string[] = [];
  const { availableBytes, reserveBytes, requiredBytes } = admission;
  if (availableBytes !== null && reserveBytes !== null) {
    // Less than the need is critical: the range "need:" alarms below it.
    const limit = requiredBytes === null ? "" : `${requiredBytes}:`;
    figures.push(`usable=${availableBytes - reserveBytes}B;;${limit}`);
  }
  if (battery.status === "known" && battery.present) {
    const { percent } = battery;
    if (percent !== null) figures.push(`charge=${percent}%;;;0;100`);
  }
  if (thermal.status === "known") {
    const { celsius, limitCelsius } = thermal.hottest;
    figures.push(`heat=${celsius};;${limitCelsius}`);
  }
  return figures.join(" ");
}
