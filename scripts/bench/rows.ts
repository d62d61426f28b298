/** The bars of the project, and what one bench makes of each. */

import type { Sample } from "./measure.ts";
import type { Outside } from "./outside.ts";
import { type Figure, figure, median } from "./statistics.ts";

/** Everything that was measured; one sample of each command a round. */
export interface Measured {
  readonly samples: Readonly<Record<string, readonly Sample[]>>;
  readonly outside: Outside | null;
  /** State of the service that accepts and never answers. */
  readonly hungStates: readonly string[];
}

export interface Row {
  readonly name: string;
  readonly unit:
    | "ratio"
    | "ms"
    | "ms of 24"
    | "times less"
    | "count"
    | "bytes"
    | "share";
  readonly bar: number;
  /** Least that is wanted, where more is better. */
  readonly isLeast?: boolean;
  /** Null: it could not be measured here. */
  figure(measured: Measured): Figure | null;
}

type Key = "cpuMs" | "wallMs" | "peakMiB";

/** Ratios within each round: both commands ran under the same load. */
function ratio(name: string, base: string, key: Key) {
  return ({ samples }: Measured): Figure | null => {
    const over = samples[name];
    const under = samples[base];
    if (!over || !under) return null;
    return figure(over.map((one, at) => one[key] / (under[at]?.[key] ?? NaN)));
  };
}

/** CPU of a compiled hello world on the machine that the bars in ms are of. */
const HELLO_MS = 24;

/**
 * What a command takes more than another, shared out: in milliseconds of a
 * machine on which hello takes 24, however fast this one is now.
 */
function more(name: string, base: string, share: number) {
  return ({ samples }: Measured): Figure | null => {
    const over = samples[name];
    const under = samples[base];
    const hello = samples["hello"];
    if (!over || !under || !hello) return null;
    return figure(over.map((one, at) => {
      const moreMs = one.cpuMs - (under[at]?.cpuMs ?? NaN);
      return moreMs / share / (hello[at]?.cpuMs ?? NaN) * HELLO_MS;
    }));
  };
}

function outside(key: keyof Outside) {
  return ({ outside }: Measured): Figure | null =>
    outside && { value: outside[key], noise: 0 };
}

export const ROWS: readonly Row[] = [
  {
    name: "binary, service up / compiled hello, CPU",
    unit: "ratio",
    bar: 1.6,
    figure: ratio("binary", "hello", "cpuMs"),
  },
  {
    name: "binary, service up / compiled hello, wall",
    unit: "ratio",
    bar: 1.6,
    figure: ratio("binary", "hello", "wallMs"),
  },
  {
    name: "binary, 8 plugins / compiled hello, CPU",
    unit: "ratio",
    bar: 3,
    figure: ratio("binary, 8 plugins", "hello", "cpuMs"),
  },
  {
    name: "binary, 8 plugins / compiled hello, wall",
    unit: "ratio",
    bar: 3,
    figure: ratio("binary, 8 plugins", "hello", "wallMs"),
  },
  {
    name: "the first 8 plugins together, CPU",
    unit: "ms of 24",
    bar: 50,
    figure: more("binary, 8 plugins", "binary", 1),
  },
  {
    name: "each further plugin (9 to 16), CPU",
    unit: "ms of 24",
    bar: 4,
    figure: more("binary, 16 plugins", "binary, 8 plugins", 8),
  },
  {
    name: "systeminformation's 7 calls on Node / binary, CPU",
    unit: "times less",
    bar: 5,
    isLeast: true,
    figure: ratio("systeminformation", "binary", "cpuMs"),
  },
  {
    name: "binary / compiled hello, peak memory",
    unit: "ratio",
    bar: 1.3,
    figure: ratio("binary", "hello", "peakMiB"),
  },
  {
    name: "binary, 8 plugins / compiled hello, peak memory",
    unit: "ratio",
    bar: 2,
    figure: ratio("binary, 8 plugins", "hello", "peakMiB"),
  },
  {
    name: "machine of 4,000 attributes / laptop_on_mains, CPU",
    unit: "ratio",
    bar: 4,
    figure: ratio(
      "machine of 4,000 attributes",
      "machine of a laptop",
      "cpuMs",
    ),
  },
  {
    name: "machine of 8,000 attributes / of 4,000, CPU",
    unit: "ratio",
    bar: 2.2,
    figure: ratio(
      "machine of 8,000 attributes",
      "machine of 4,000 attributes",
      "cpuMs",
    ),
  },
  {
    name: "service that accepts and never answers, whole run, wall",
    unit: "ms",
    bar: 1100,
    figure: ({ samples: { hung } }) =>
      hung ? figure(hung.map((one) => one.wallMs)) : null,
  },
  {
    name: "such runs that say timeout",
    unit: "share",
    bar: 1,
    isLeast: true,
    figure: ({ hungStates }) =>
      hungStates.length === 0 ? null : {
        value: hungStates.filter((one) => one === "timeout").length /
          hungStates.length,
        noise: 0,
      },
  },
  {
    name: "Node build / node -e 0, CPU",
    unit: "ratio",
    bar: 2,
    figure: ratio("Node build", "node -e 0", "cpuMs"),
  },
  {
    name: "Node build / node -e 0, wall",
    unit: "ratio",
    bar: 2,
    figure: ratio("Node build", "node -e 0", "wallMs"),
  },
  {
    name: "from source / deno run of hello, CPU",
    unit: "ratio",
    bar: 5,
    figure: ratio("from source", "deno run of hello", "cpuMs"),
  },
  {
    name: "child processes started",
    unit: "count",
    bar: 0,
    figure: outside("children"),
  },
  {
    name: "bytes sent beyond loopback",
    unit: "bytes",
    bar: 0,
    figure: outside("bytesBeyondLoopback"),
  },
];

export type Verdict = "held" | "within noise" | "MISSED" | "not measured";

/** Whether a bar is held; noise alone misses none. */
export function judge(row: Row, found: Figure | null): Verdict {
  if (found === null || !Number.isFinite(found.value)) return "not measured";
  const over = row.isLeast ? row.bar - found.value : found.value - row.bar;
  if (over <= 0) return "held";
  return over <= found.noise ? "within noise" : "MISSED";
}

/** The medians of each command, as lines of a table. */
export function sampleLines(samples: Measured["samples"]): string[] {
  return Object.entries(samples).map(([name, list]) => {
    const of = (key: Key) => median(list.map((one) => one[key]));
    return `| ${name} | ${of("cpuMs").toFixed(1)} | ${
      of("wallMs").toFixed(1)
    } | ${of("peakMiB").toFixed(0)} |`;
  });
}

/** One bar, as a line of a table. */
export function rowLine(row: Row, found: Figure | null): string {
  const digits = row.unit === "count" || row.unit === "bytes" ? 0 : 2;
  const show = (value: number) => value.toFixed(digits);
  const value = found === null
    ? "-"
    : `${show(found.value)} ± ${show(found.noise)}`;
  const bar = `${row.isLeast ? ">=" : "<="} ${row.bar}`;
  return `| ${row.name} | ${row.unit} | ${value} | ${bar} | ${
    judge(row, found)
  } |`;
}
