/** OpenMetrics 1.0.0: the same series as the text of Prometheus has. */

import { escape, type Family, linesOf } from "./exposition_format.ts";

/** A unit is told where the name ends in it, and has to. */
const UNIT = /_(bytes|celsius|ratio|seconds|watts)$/;
const INFO = "_info";

// A state set has its states in a label of its own name. Ours are named for
// what they hold, and a rule has to read both forms: they stay gauges.
function headOf({ name, help }: Family): string {
  const isInfo = name.endsWith(INFO);
  const family = isInfo ? name.slice(0, -INFO.length) : name;
  const unit = UNIT.exec(name)?.[1];
  return `# HELP ${family} ${escape(help)}\n` +
    `# TYPE ${family} ${isInfo ? "info" : "gauge"}\n` +
    (unit === undefined ? "" : `# UNIT ${family} ${unit}\n`);
}

/** Families as text; throws as `linesOf` does. */
export function openMetricsText(families: readonly Family[]): string {
  const parts = linesOf(families).map(({ family, lines }) =>
    `${headOf(family)}${lines}`
  );
  return `${parts.join("")}# EOF\n`;
}
