/** What a calibration must have held. */

import {
  isBad,
  type LimitRow,
  promptsOfWarning,
  type Series,
  speedRatio,
} from "./measured.ts";
import { MIB } from "./limits.ts";

const WARNING_LEAST = 3;
const LINE_SHARE_MOST = 0.05;
const LINE_BYTES_MOST = 64 * MIB;

const mib = (bytes: number) => `${(bytes / MIB).toFixed(0)} MiB`;

/** How far the line of denial lies above where loads fail, reserve apart. */
export interface Gap {
  /** To the least limit that ran. */
  readonly leastBytes: number;
  /** To the highest limit that did not. */
  readonly mostBytes: number;
  readonly allowedBytes: number;
}

/** Null where no limit failed, or none ran, or the need is unknown. */
export function denialGap({ rows }: Series): Gap | null {
  const bad = rows.filter(isBad).map((one) => one.limitBytes ?? Infinity);
  const good = rows.filter((one) => !isBad(one))
    .map((one) => one.limitBytes ?? Infinity);
  const line = rows.map(lineOf).find((one) => one !== null);
  if (bad.length === 0 || good.length === 0 || !line) return null;
  return {
    leastBytes: line.bytes - Math.min(...good),
    mostBytes: line.bytes - Math.max(...bad),
    allowedBytes: Math.max(LINE_BYTES_MOST, LINE_SHARE_MOST * line.needBytes),
  };
}

/** Limit at which what is available is the need, without a reserve. */
function lineOf(
  { limitBytes, verdict }: LimitRow,
): { bytes: number; needBytes: number } | null {
  const { needBytes, usableBytes, reserveBytes } = verdict;
  if (
    limitBytes === null || needBytes === null || usableBytes === null ||
    reserveBytes === null
  ) return null;
  const availableBytes = usableBytes + reserveBytes;
  return { bytes: limitBytes + needBytes - availableBytes, needBytes };
}

function rowFault(name: string, row: LimitRow): string[] {
  const { verdict, limitBytes } = row;
  if (verdict.decision === "deny" || !isBad(row)) return [];
  const at = limitBytes === null ? "without a limit" : `at ${mib(limitBytes)}`;
  const how = row.failure === null
    ? `ran at ${speedRatio(row)?.toFixed(2)} of its free speed`
    : `failed: ${row.failure}`;
  return [`${name} ${at}: ${verdict.decision}, and it ${how}`];
}

/** One sentence for each thing that did not hold. */
export function judge(series: readonly Series[]): string[] {
  return series.flatMap((one) => {
    const name = `${one.model}, ${one.context}, ${one.kvType}`;
    const faults = [one.free, ...one.rows].flatMap((row) =>
      rowFault(name, row)
    );
    const gap = denialGap(one);
    if (gap !== null && gap.leastBytes > gap.allowedBytes) {
      faults.push(
        `${name}: denied ${mib(gap.leastBytes)} above a limit that ran, ` +
          `reserve apart; at most ${mib(gap.allowedBytes)}`,
      );
    }
    const warning = one.use === null ? null : promptsOfWarning(one.use);
    if (warning !== null && warning < WARNING_LEAST) {
      faults.push(
        `${name}: denied ${warning} prompts before the kill, at least ` +
          `${WARNING_LEAST}`,
      );
    }
    return faults;
  });
}
