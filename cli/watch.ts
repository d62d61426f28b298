/** `watch`: a snapshot at every beat, as lines or as a file kept fresh. */

import { failureCode } from "../core/raw_host.ts";
import { writeDocument } from "../host/documents.ts";
import { endSignal } from "../host/signals.ts";
import { writeStderr, writeStdout } from "../host/stdio.ts";
import { parseDuration } from "./age.ts";
import { createCycle, type Taken } from "./cycle.ts";
import { EXIT, UsageError } from "./exit.ts";
import { repeat, untilEnd } from "./loop.ts";
import type { CommonOptions } from "./options.ts";
import { snapshotText } from "./snapshot.ts";

interface WatchOptions extends CommonOptions {
  readonly interval?: string;
  readonly output?: string;
  readonly count?: string;
  readonly json?: boolean;
}

const INTERVAL_MS_LEAST = 100;
const INTERVAL_MS_MOST = 3_600_000;

function parseInterval(text: string): number {
  const ms = parseDuration("--interval", text);
  if (ms < INTERVAL_MS_LEAST || ms > INTERVAL_MS_MOST) {
    throw new UsageError(
      `Cannot use --interval "${text}": it takes 100ms to 1h`,
    );
  }
  return ms;
}

function parseCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    throw new UsageError(`Cannot use --count "${text}": it takes 1 or more`);
  }
  return Number(text);
}

/** One document, one line. */
function lineOf({ snapshot }: Taken): string {
  return `${JSON.stringify(snapshot)}\n`;
}

/** Says a fault once, and again when it is another one or when it is over. */
function createTeller(tell: (line: string) => Promise<void>) {
  let told: string | null = null;
  return async (fault: string | null): Promise<void> => {
    if (fault === told) return;
    const line = fault ?? `Can go on: "${told}" is over`;
    told = fault;
    await tell(`model-carry: ${line}\n`);
  };
}

/** Watches until it is ended. */
export async function runWatch(options: WatchOptions): Promise<number> {
  const { output, json, interval = "15s" } = options;
  const intervalMs = parseInterval(interval);
  const count = options.count === undefined
    ? Infinity
    : parseCount(options.count);
  const end = endSignal();
  const cycle = await createCycle(options);
  const tellTaken = createTeller(writeStderr);
  const tellWritten = createTeller(writeStderr);
  const isStream = output === undefined || json === true;

  async function keepFile(taken: Taken): Promise<void> {
    if (output === undefined) return;
    try {
      await writeDocument(output, snapshotText(taken.snapshot));
      await tellWritten(null);
    } catch (error) {
      if (failureCode(error) === null) throw error;
      // The old file goes stale, and stale denies.
      await tellWritten((error as Error).message);
    }
  }

  async function work(): Promise<boolean> {
    const taken = await untilEnd(cycle.take(), end);
    if (taken === null) return false;
    await tellTaken(taken.failure);
    await keepFile(taken);
    if (isStream) await writeStdout(lineOf(taken));
    return true;
  }

  try {
    await repeat(work, { intervalMs, count, end });
  } catch (error) {
    if (failureCode(error) === "EPIPE") return EXIT.ok;
    if (failureCode(error) === null) throw error;
    await writeStderr(`model-carry: ${(error as Error).message}\n`);
    return EXIT.failure;
  }
  return EXIT.ok;
}
