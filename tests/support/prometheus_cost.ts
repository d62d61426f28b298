/** What a Prometheus takes, as it tells itself. */

import type { Running } from "./prometheus.ts";

export interface Cost {
  readonly atMs: number;
  readonly series: number;
  readonly samples: number;
  readonly cpuSeconds: number;
  readonly rssBytes: number;
  /** Seconds of the last evaluation, by group. */
  readonly rules: Readonly<Record<string, number>>;
  readonly missedRules: number;
}

/** Sum over the series of a name. */
function sumOf(text: string, name: string): number {
  const values = text.matchAll(
    new RegExp(`^${name}(?:\\{.*\\})? (\\S+)$`, "gm"),
  );
  return [...values].reduce((sum, [, value]) => sum + Number(value), 0);
}

/** What it took until now. */
export async function costOf({ own }: Running): Promise<Cost> {
  const text = await own();
  const groups = text.matchAll(
    /^prometheus_rule_group_last_duration_seconds\{rule_group=".*;(.*)"\} (\S+)$/gm,
  );
  return {
    atMs: Date.now(),
    series: sumOf(text, "prometheus_tsdb_head_series"),
    samples: sumOf(text, "prometheus_tsdb_head_samples_appended_total"),
    cpuSeconds: sumOf(text, "process_cpu_seconds_total"),
    rssBytes: sumOf(text, "process_resident_memory_bytes"),
    rules: Object.fromEntries(
      [...groups].map(([, name = "", seconds]) => [name, Number(seconds)]),
    ),
    missedRules: sumOf(text, "prometheus_rule_group_iterations_missed_total"),
  };
}

interface Span {
  readonly count: number;
  readonly intervalSeconds: number;
  readonly from: Cost;
  readonly to: Cost;
}

/** In a few lines, for people. */
export function tellCost({ count, intervalSeconds, from, to }: Span): string {
  const seconds = (to.atMs - from.atMs) / 1000;
  const rate = (to.samples - from.samples) / seconds;
  const cpu = (to.cpuSeconds - from.cpuSeconds) / seconds;
  const rules = Object.entries(to.rules)
    .map(([name, took]) => `${name} ${took.toFixed(2)} s`).join(", ");
  return [
    `${count} machines, scraped every ${intervalSeconds} s:`,
    `  series      ${to.series} (${(to.series / count).toFixed(0)} a machine)`,
    `  samples     ${rate.toFixed(0)} a second`,
    `  CPU         ${cpu.toFixed(2)} of a core`,
    `  memory      ${(to.rssBytes / 1024 ** 3).toFixed(2)} GiB`,
    `  rules       ${rules}; evaluations missed: ${to.missedRules}`,
  ].join("\n");
}
