/** Reads of one probe that end in time, each by itself. */

import type { ProbeModule } from "../core/probe/contract.ts";
import { plainFailure } from "../core/host_calls/publishable_failures.ts";
import type { RawHost } from "../core/host_calls/raw_host.ts";
import { LOOP_TIME, type LoopTime, TimeBudget } from "../core/time_budget.ts";

/**
 * A host whose reads have one time to answer in, if the module sets it. Those
 * that have not by then fail, and so does each later one: a probe can tell of
 * what it has read.
 */
export function readsInTime(
  raw: RawHost,
  { readsMs: limitMs }: Pick<ProbeModule, "readsMs">,
  time: LoopTime = LOOP_TIME,
): RawHost {
  if (limitMs === undefined) return raw;
  const budget = new TimeBudget({ limitMs }, time);
  const late = (call: string) =>
    plainFailure("timeout", `No answer to ${call} came in ${limitMs} ms`);

  function inTime<T>(call: string, ask: () => Promise<T>): Promise<T> {
    if (budget.isOver) return Promise.reject(late(call));
    return new Promise((resolve, reject) => {
      const leave = budget.wait(() => reject(late(call)));
      ask().then(resolve, reject).finally(leave);
    });
  }

  const { forProbe } = raw;
  return {
    ...raw,
    readText: (path, admit) =>
      inTime("readText", () => raw.readText(path, admit)),
    readDir: (path, admit) => inTime("readDir", () => raw.readDir(path, admit)),
    readLinkName: (path, admit) =>
      inTime("readLinkName", () => raw.readLinkName(path, admit)),
    ...(forProbe && {
      forProbe: () => {
        const own = forProbe();
        return {
          ...own,
          host: readsInTime(own.host, { readsMs: limitMs }, time),
        };
      },
    }),
  };
}
