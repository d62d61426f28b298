/** `watch`: a snapshot at every beat, as lines or as a file kept fresh. */

import type { Clock } from "../../core/clock.ts";
import { failureCode } from "../../core/host_calls/raw_host.ts";
import { REMOVED } from "../../host/output/held_folder.ts";
import { writeDocument } from "../../host/output/write_document.ts";
import { isStdout } from "../../host/output/output_place.ts";
import { endSignal } from "../../host/end_signals.ts";
import type { ServiceManager } from "../../host/service_manager.ts";
import {
  isTerminal,
  writeStderr,
} from "../../host/terminal/standard_streams.ts";
import { readEnv } from "../../host/system_and_runtime.ts";
import { parseDuration } from "../time_options.ts";
import { changeLine } from "../views/one_line.ts";
import {
  createCycle,
  type Cycle,
  type Taken,
} from "../../agent/snapshot_cycle.ts";
import { UsageError } from "../../agent/usage_error.ts";
import { EXIT } from "../exit_codes.ts";
import {
  type Beat,
  repeat,
  SYSTEM_BEAT,
  untilEnd,
} from "../../agent/repeat_at_interval.ts";
import { type CommonOptions, prepareRun } from "../prepare_run.ts";
import { prepareKept } from "./watch/kept_format.ts";
import {
  createLines,
  createLiveView,
  createNotes,
  createPicker,
  type View,
} from "../views/watch_output.ts";
import { tellFault } from "../tell_fault.ts";
import { terminalStyle } from "../terminal_style.ts";

export interface WatchOptions extends CommonOptions {
  readonly interval?: string;
  readonly output?: string;
  readonly to?: string;
  readonly count?: string;
  readonly json?: boolean;
  readonly onChange?: boolean;
}

/** Time as `watch` knows it; a test has a day pass in seconds. */
export interface WatchTime {
  readonly beat: Beat;
  readonly clock?: Clock;
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

/** Why a reader of the file will find stale documents; null: it will not. */
function staleFault(
  intervalMs: number,
  { ttlSeconds }: Taken["policy"],
): string | null {
  return intervalMs <= ttlSeconds * 1000
    ? null
    : `A snapshot goes stale after ${ttlSeconds} s, the next one comes after ` +
      `${intervalMs / 1000} s: lower --interval, or raise ttlSeconds`;
}

/** One document, one line. */
function lineOf({ snapshot }: Taken): string {
  return `${JSON.stringify(snapshot)}\n`;
}

/** The view that the options and the terminal ask for. */
function chooseView(
  options: WatchOptions,
  intervalMs: number,
  { beat }: WatchTime,
): View {
  const { output, json = false, onChange = false, quiet = false } = options;
  const note = createNotes(writeStderr);
  const everyOne = () => true;
  const pickChanges = () => createPicker(beat.nowMs);
  const logLine = ({ snapshot }: Taken) => `${changeLine(snapshot)}\n`;
  if (isTerminal() && !json) {
    const isPlain = onChange || readEnv("TERM") === "dumb";
    if (isPlain) {
      return createLines({ text: logLine, pick: pickChanges(), note });
    }
    const { colors, isUnicode } = terminalStyle(options);
    return createLiveView({ colors, isUnicode, intervalMs });
  }
  if (output === undefined || json) {
    const pick = onChange ? pickChanges() : everyOne;
    return createLines({ text: lineOf, pick, note });
  }
  // Beside a file: what the journal of a service should hold.
  const pick = quiet ? () => false : pickChanges();
  return createLines({ text: logLine, pick, note, write: writeStderr });
}

/** A file that is standard output means its lines. */
function linesOnStdout(options: WatchOptions): WatchOptions {
  const { output, ...rest } = options;
  return output !== undefined && isStdout(output)
    ? { ...rest, json: true }
    : options;
}

/** A process without a cycle for so many of them, or so long, hangs. */
const WATCHDOG_CYCLES = 4;
const WATCHDOG_MS_LEAST = 120_000;

/** Who wants to hear that cycles come; null: nobody does, as is usual. */
async function findManager(intervalMs: number): Promise<ServiceManager | null> {
  if (readEnv("NOTIFY_SOCKET") === null) return null;
  const { serviceManager } = await import("../../host/service_manager.ts");
  // A starved machine has late cycles, and no use for a new start.
  const watchdogMs = Math.max(WATCHDOG_MS_LEAST, WATCHDOG_CYCLES * intervalMs);
  return serviceManager(watchdogMs);
}

/** Watches until it is ended. */
export async function runWatch(
  given: WatchOptions,
  time: WatchTime = { beat: SYSTEM_BEAT },
): Promise<number> {
  const options = linesOnStdout(given);
  const { output, interval = "15s" } = options;
  const intervalMs = parseInterval(interval);
  const count = options.count === undefined
    ? Infinity
    : parseCount(options.count);
  const renderKept = await prepareKept(given);
  const end = endSignal();
  const started = await untilEnd(
    createCycle(() => prepareRun(options), time.clock),
    end,
  );
  let left = count;
  /** A script that asked for so many has to be told of fewer. */
  async function unfilled(why: string): Promise<number> {
    if (left === Infinity || left === 0) return EXIT.ok;
    const done = count - left;
    await tellFault(
      `Cannot end well: ${done} of ${count} snapshots: ${why}`,
    );
    return EXIT.failure;
  }
  if (started === null) return await unfilled("it was ended");
  const cycle: Cycle = started;
  const view = chooseView(options, intervalMs, time);
  const manager = await findManager(intervalMs);
  let isShown = false;
  /** Why the file does not hold the last snapshot; null: it does. */
  let unwritten: string | null = null;

  async function keepFile(taken: Taken): Promise<void> {
    if (output === undefined) return;
    const { text, fault } = await renderKept(taken);
    await view.note("format", fault);
    try {
      await writeDocument(output, text, "the output");
      unwritten = null;
    } catch (error) {
      const code = failureCode(error);
      if (code === null || code === REMOVED) throw error;
      // The old file goes stale, and stale denies.
      unwritten = (error as Error).message;
    }
    await view.note("output", unwritten);
  }

  async function work(): Promise<boolean> {
    const taken = await untilEnd(cycle.take(), end);
    if (taken === null) return false;
    await view.note("run", taken.failure);
    await view.note("plugins", taken.refusals);
    if (!options.quiet) {
      await view.note("interval", staleFault(intervalMs, taken.policy));
    }
    await keepFile(taken);
    const isWritten = output !== undefined && unwritten === null;
    await view.note("systemd", manager?.cycleDone(isWritten) ?? null);
    await view.show(taken);
    isShown = true;
    left--;
    return true;
  }

  try {
    await repeat(work, { intervalMs, count, end, beat: time.beat });
  } catch (error) {
    if (failureCode(error) === null) throw error;
    // A reader that has had enough; none that never was there.
    if (failureCode(error) === "EPIPE" && isShown) {
      return await unfilled("nobody reads them any more");
    }
    await tellFault((error as Error).message);
    return EXIT.failure;
  } finally {
    await view.close();
  }
  if (unwritten === null || end.aborted) return await unfilled("it was ended");
  const last = "the file does not hold the last snapshot";
  await tellFault(`Cannot end well: ${last}: ${unwritten}`);
  return EXIT.failure;
}
