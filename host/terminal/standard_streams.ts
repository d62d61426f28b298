/** Standard streams, arguments and the end of the process. */

import { constants, fstatSync, openSync, writeSync } from "node:fs";
import process from "node:process";
import { failureCode } from "../../core/host_calls/raw_host.ts";
import { plainFailure } from "../../core/host_calls/publishable_failures.ts";
import { HeardClock, mostPerLook } from "../../core/time_budget.ts";

const PAUSE_MS = 5;

/**
 * PIPE_BUF: a full pipe takes all of such a piece or nothing. Of more, Deno
 * does not tell how much it took before it was full.
 */
const PIECE_BYTES = 4096;

/**
 * Bytes that were written, at most a piece of them; 0: the reader has to catch
 * up.
 */
export function writeSome(fd: number, bytes: Uint8Array): number {
  try {
    return writeSync(fd, bytes.subarray(0, PIECE_BYTES));
  } catch (error) {
    // A pipe that its reader set non-blocking, and that is full.
    if (failureCode(error) === "EAGAIN") return 0;
    throw error;
  }
}

/** Writes all of it; a reader may stall for `stallMs` at a time. */
export async function writeAll(
  fd: number,
  text: string,
  stallMs = Infinity,
): Promise<void> {
  let bytes = new TextEncoder().encode(text);
  const clock = new HeardClock(mostPerLook(stallMs));
  let movedMs = clock.ms;
  while (bytes.length > 0) {
    const written = writeSome(fd, bytes);
    bytes = bytes.subarray(written);
    if (written > 0) movedMs = clock.ms;
    else if (clock.ms - movedMs > stallMs) {
      const why = `its reader has stalled for ${stallMs} ms`;
      throw plainFailure("ETIMEDOUT", why);
    } else await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Writes to standard output or error, or throws with the kernel's code. */
export async function writeStandard(
  fd: number,
  text: string,
): Promise<void> {
  try {
    await writeAll(fd, text);
  } catch (error) {
    const code = failureCode(error) ?? "failed";
    const name = fd === 2 ? "standard error" : "standard output";
    throw plainFailure(code, `Cannot write to ${name}: ${code}`, error);
  }
}

/** Writes all of it, or throws with the kernel's code (EPIPE, ENOSPC). */
export function writeStdout(text: string): Promise<void> {
  return writeStandard(1, text);
}

let asideFd: number | null = null;

/** A stream once more, so that a full pipe says so and does not wait. */
export function openAside(fd: 1 | 2): number {
  try {
    if (!fstatSync(fd).isFIFO()) return fd;
    const flags = constants.O_WRONLY | constants.O_NONBLOCK;
    return openSync(`/proc/self/fd/${fd}`, flags);
  } catch (error) {
    // A pipe of another user, or without a reader: the write itself tells.
    if (failureCode(error) === null) throw error;
    return fd;
  }
}

/** The same, and signals are heard while the reader of a pipe stalls. */
export async function writeStdoutAside(text: string): Promise<void> {
  asideFd ??= openAside(1);
  await writeStandard(asideFd, text);
}

/** Names of files come from others: nothing of theirs moves the cursor. */
export function showable(text: string): string {
  return /^[\n -~]*$/.test(text)
    ? text
    : text.replace(/[^\P{Cc}\n\t]|\p{Bidi_Control}/gu, "\ufffd");
}

/** Writes what it can; a lost message must not change the exit code. */
export async function writeStderr(text: string): Promise<void> {
  try {
    await writeStandard(2, showable(text));
  } catch (error) {
    if (failureCode(error) === null) throw error;
  }
}

/** Whether standard output is a terminal. */
export function isTerminal(): boolean {
  try {
    return fstatSync(1).isCharacterDevice() && process.stdout.isTTY === true;
  } catch {
    // A closed descriptor is no terminal.
    return false;
  }
}

/** Columns of the terminal; 80 where none are known. */
export function terminalColumns(): number {
  return process.stdout.columns ?? 80;
}

/** Arguments after the program's name. */
export function programArguments(): readonly string[] {
  return process.argv.slice(2);
}

/** Ends the process, also where a read hangs in the kernel. */
export function exitProcess(code: number): never {
  process.exit(code);
}
