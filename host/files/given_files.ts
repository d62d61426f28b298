/** What the caller hands over open: standard input, or a pipe by its number. */

import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  type Stats,
} from "node:fs";
import { failureCode, hostFailure } from "../../core/host_calls/raw_host.ts";
import { withTold } from "../../core/host_calls/publishable_failures.ts";
import { isOwn, ownershipFault, toldFault } from "./file_trust.ts";

const PAUSE_MS = 5;
const PIECE_BYTES = 65_536;

/** An open file that is read once, by whoever asks first. */
interface Given {
  readonly stats: Stats;
  readonly bytes: (capBytes: number) => Promise<Uint8Array>;
}

function nameOf(number: number): string {
  return number === 0 ? "standard input" : `"/dev/fd/${number}"`;
}

function failed(number: number, code: string, why: string, cause?: unknown) {
  return withTold(
    hostFailure(code, `Cannot read ${nameOf(number)}: ${why}`, cause),
    `it cannot be read: ${why}`,
  );
}

/** One piece of it; null: what writes into the pipe has to catch up. */
function readPiece(fd: number, number: number): Uint8Array | null {
  const piece = new Uint8Array(PIECE_BYTES);
  try {
    return piece.subarray(0, readSync(fd, piece));
  } catch (error) {
    const code = failureCode(error) ?? "failed";
    if (code === "EAGAIN") return null;
    if (code === "EOF") return piece.subarray(0, 0);
    throw failed(number, code, code, error);
  }
}

async function readAll(
  fd: number,
  number: number,
  capBytes: number,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const piece = readPiece(fd, number);
    if (piece === null) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      continue;
    }
    if (piece.length === 0) break;
    length += piece.length;
    if (length > capBytes) {
      throw failed(number, "too-large", `over ${capBytes} bytes`);
    }
    pieces.push(piece);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function open(number: number): Given {
  try {
    // By its number a runtime knows only the standard streams.
    const fd = number === 0 ? 0 : openSync(
      `/proc/self/fd/${number}`,
      constants.O_RDONLY | constants.O_NONBLOCK,
    );
    let bytes: Promise<Uint8Array> | null = null;
    return {
      stats: fstatSync(fd),
      bytes: (capBytes) =>
        bytes ??= readAll(fd, number, capBytes).finally(() => {
          if (fd !== 0) closeSync(fd);
        }),
    };
  } catch (error) {
    const code = failureCode(error) ?? "failed";
    throw failed(number, code, code, error);
  }
}

const opened = new Map<number, Given>();

function given(number: number): Given {
  const file = opened.get(number) ?? open(number);
  opened.set(number, file);
  return file;
}

/** Everything in it, read once: whoever asks again gets the same. */
export async function readGiven(
  number: number,
  capBytes: number,
): Promise<Uint8Array> {
  return await given(number).bytes(capBytes);
}

/** Why others than the caller may write into it; null: they cannot. */
export function givenFault(
  stats: Pick<
    Stats,
    "uid" | "mode" | "isFile" | "isFIFO" | "isSocket"
  >,
): string | null {
  // Both ends of a socket were handed over; its mode says nothing.
  if (stats.isSocket()) {
    return isOwn(stats) ? null : `owned by user ${stats.uid}`;
  }
  if (!stats.isFIFO() && !stats.isFile()) {
    return "neither a pipe nor a file; pipe the text into it";
  }
  return ownershipFault(stats, false);
}

/**
 * The same, where what it says is obeyed: it is taken only if nobody but root
 * and this user can have written into it. Where it lay does not count, as
 * nobody can put another file in the place of an open one.
 *
 * @throws {Error} with code `untrusted`, or the kernel's code
 */
export async function readTrustedGiven(
  number: number,
  capBytes: number,
): Promise<Uint8Array> {
  const why = givenFault(given(number).stats);
  if (why !== null) {
    throw withTold(
      hostFailure("untrusted", `Cannot trust ${nameOf(number)}: it is ${why}`),
      `it is ${toldFault(why)}`,
    );
  }
  return await readGiven(number, capBytes);
}
