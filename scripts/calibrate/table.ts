/** A calibration as Markdown, for docs/accuracy.md. */

import { denialGap } from "./judge.ts";
import { MIB } from "./limits.ts";
import type { Machine } from "./machine.ts";
import {
  type LimitRow,
  promptsOfWarning,
  type Series,
  speedRatio,
  type UseRun,
} from "./measured.ts";

const mib = (bytes: number | null) =>
  bytes === null ? "unknown" : Math.round(bytes / MIB).toLocaleString("en-US");

/** Columns as wide as their longest cell, numbers or not. */
export function markdownTable(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(3, ...rows.map((row) => (row[at] ?? "").length))
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((one, at) => one.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const rule = widths.map((one) => "-".repeat(one));
  return [line(rows[0] ?? []), line(rule), ...rows.slice(1).map(line)];
}

/** What a row came to, in a word or two. */
function outcome({ failure, counters }: LimitRow): string {
  if (failure === null) return "ran";
  if (counters.oomKills > 0) return "killed";
  return /timed? ?out/i.test(failure) ? "no answer in time" : "failed";
}

/** A verdict that is not of what is free in memory tells its first reason. */
function decision({ verdict }: Pick<LimitRow, "verdict">): string {
  const { decision, reasons } = verdict;
  const isMemory = decision === "allow" ||
    reasons.includes(
      decision === "deny" ? "memory-insufficient" : "memory-tight",
    );
  return isMemory ? decision : `${decision}: ${reasons[0] ?? "unknown"}`;
}

function limitTable({ free, rows }: Series): string[] {
  const head = "limit|verdict|need|usable|outcome|tokens/s|of free speed|" +
    "major faults|oom kills|runner";
  const cells = [free, ...rows].map((row) => [
    row.limitBytes === null ? "none" : mib(row.limitBytes),
    decision(row),
    mib(row.verdict.needBytes),
    mib(row.verdict.usableBytes),
    outcome(row),
    row.tokensPerSecond?.toFixed(1) ?? "-",
    speedRatio(row)?.toFixed(2) ?? "-",
    String(row.counters.majorFaults),
    String(row.counters.oomKills),
    row.failure === null ? mib(row.runnerBytes) : "-",
  ]);
  return markdownTable([head.split("|"), ...cells]);
}

function useTable({ steps }: UseRun): string[] {
  const head = "prompt|verdict before|usable|tokens|outcome|runner";
  const cells = steps.map((step, index) => [
    index === 0 ? "load" : String(index),
    decision(step),
    mib(step.verdict.usableBytes),
    step.promptTokens === null ? "-" : String(step.promptTokens),
    step.failure === null
      ? "ran"
      : step.counters.oomKills > 0
      ? "killed"
      : "failed",
    step.failure === null ? mib(step.runnerBytes) : "-",
  ]);
  return markdownTable([head.split("|"), ...cells]);
}

function gapLine(series: Series): string {
  const gap = denialGap(series);
  if (gap === null) return "No line of failure among these limits.";
  return `Reserve apart, the line of denial lies ${mib(gap.leastBytes)} to ` +
    `${mib(gap.mostBytes)} MiB above where loads fail (at most ` +
    `${mib(gap.allowedBytes)}).`;
}

function useLines(use: UseRun): string[] {
  const warning = promptsOfWarning(use);
  const last = warning === null
    ? "It was not killed."
    : `The verdict was deny from ${warning} prompts before the kill on.`;
  const limit = mib(use.limitBytes);
  return ["", `New prompts at a limit of ${limit} MiB:`, "", ...useTable(use)]
    .concat(["", last]);
}

/** The estimate over the larger of what the service says and what is resident. */
function needLine({ verdict, reportedBytes, runnerBytes }: LimitRow): string {
  const { needBytes } = verdict;
  const truth = Math.max(reportedBytes ?? 0, runnerBytes ?? 0);
  const ratio = needBytes === null || truth === 0
    ? "unknown"
    : (needBytes / truth).toFixed(3);
  return `Need ${mib(needBytes)}; the service says ${
    mib(reportedBytes)
  }, its ` +
    `runner holds ${
      mib(runnerBytes)
    } after a token: estimate / truth ${ratio}.`;
}

function seriesLines(series: Series): string[] {
  const { free } = series;
  return [
    `### ${series.model}, ${series.context} tokens, ${series.kvType}`,
    "",
    needLine(free),
    "",
    ...limitTable(series),
    "",
    gapLine(series),
    ...(series.use === null ? [] : useLines(series.use)),
    "",
  ];
}

/** The whole page's tables, and what they were taken on. */
export function report(machine: Machine, series: readonly Series[]): string {
  const { cpu } = machine;
  return [
    `${machine.program} and Ollama ${machine.ollama}, Linux ` +
    `${machine.kernel}, ${cpu.count} cores of ${cpu.model} ` +
    `(${cpu.flags.join(", ")}), control groups v${machine.groups}, swap ` +
    `${machine.countsSwap ? "counted" : "not bounded"}. MiB.`,
    "",
    ...series.flatMap(seriesLines),
  ].join("\n").trimEnd();
}
