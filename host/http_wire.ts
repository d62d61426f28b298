/**
 * HTTP/1.1 replies from bytes. The platform's client costs more time to load
 * and warm up than a whole run may take (docs/decisions/http-client.md).
 */

import { hostFailure } from "../core/raw_host.ts";

const HEAD_CAP_BYTES = 16 * 1024;
const CHUNK_LINE_CAP_BYTES = 1024;
const CR = 13;
const LF = 10;

/** A whole reply, or what is still missing. */
export type Parsed =
  | {
    readonly isWhole: true;
    readonly status: number;
    readonly body: Uint8Array;
  }
  | { readonly isWhole: false };

const MORE: Parsed = { isWhole: false };

function bad(why: string): Error {
  return hostFailure("bad-reply", why);
}

/** Index of the line end at or after `from`; -1: not there yet. */
function lineEnd(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(LF, from);
  if (at !== -1 && bytes[at - 1] !== CR) throw bad("a line without CR");
  return at;
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

interface Head {
  readonly status: number;
  /** First byte of the body. */
  readonly bodyAt: number;
  readonly isChunked: boolean;
  /** Null: the body ends with the connection. */
  readonly length: number | null;
}

function parseLength(values: readonly string[]): number | null {
  const [first] = values;
  if (first === undefined) return null;
  // Two different lengths are how replies are smuggled.
  if (!/^\d{1,15}$/.test(first) || values.some((one) => one !== first)) {
    throw bad("no single content-length");
  }
  return Number(first);
}

function parseHead(bytes: Uint8Array, from: number): Head | null {
  const lines: string[] = [];
  for (let at = from;;) {
    const end = lineEnd(bytes, at);
    if (end === -1 || end - from > HEAD_CAP_BYTES) {
      if (bytes.length - from > HEAD_CAP_BYTES) throw bad("endless headers");
      return null;
    }
    const line = latin1(bytes, at, end - 1);
    at = end + 1;
    if (line !== "") {
      lines.push(line);
      continue;
    }
    const [start = "", ...fields] = lines;
    const status = /^HTTP\/1\.[01] ([1-9]\d\d)(?: |$)/.exec(start)?.[1];
    if (status === undefined) throw bad("no HTTP status line");
    const values = (name: string) =>
      fields.flatMap((field) => {
        const colon = field.indexOf(":");
        if (colon < 1) throw bad("a header without a colon");
        return field.slice(0, colon).toLowerCase() === name
          ? [field.slice(colon + 1).trim()]
          : [];
      });
    const encodings = values("transfer-encoding");
    const length = parseLength(values("content-length"));
    const isChunked = encodings.length > 0;
    if (
      isChunked &&
      (encodings.join().toLowerCase() !== "chunked" || length !== null)
    ) {
      throw bad("a transfer encoding that is not plain chunked");
    }
    const code = Number(status);
    const isEmpty = code === 204 || code === 304;
    return {
      status: code,
      bodyAt: at,
      isChunked,
      length: isEmpty ? 0 : length,
    };
  }
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Body of chunks; null: not all there yet. */
function parseChunks(
  bytes: Uint8Array,
  from: number,
  capBytes: number,
): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let at = from;;) {
    const end = lineEnd(bytes, at);
    const lengthBytes = (end === -1 ? bytes.length : end) - at;
    if (lengthBytes > CHUNK_LINE_CAP_BYTES) throw bad("no chunk size");
    if (end === -1) return null;
    const size = /^([0-9a-fA-F]{1,8})(?:;.*)?$/.exec(
      latin1(bytes, at, end - 1),
    );
    if (size === null) throw bad("no chunk size");
    const count = parseInt(size[1] ?? "", 16);
    // Trailers say nothing that is needed.
    if (count === 0) return join(parts, length);
    const next = end + 1 + count;
    length += count;
    if (length > capBytes) throw tooLarge(capBytes);
    if (bytes.length < next + 2) return null;
    if (bytes[next] !== CR || bytes[next + 1] !== LF) {
      throw bad("a chunk that does not end");
    }
    parts.push(bytes.subarray(end + 1, next));
    at = next + 2;
  }
}

function tooLarge(capBytes: number): Error {
  return hostFailure("too-large", `the body is over ${capBytes} bytes`);
}

/**
 * Parses what has arrived so far.
 *
 * @throws {Error} with code `bad-reply` or `too-large`
 */
export function parseReply(
  bytes: Uint8Array,
  isEnded: boolean,
  capBytes: number,
): Parsed {
  let head = parseHead(bytes, 0);
  // 100 Continue and its like come before the reply.
  while (head !== null && head.status < 200) {
    head = parseHead(bytes, head.bodyAt);
  }
  if (head !== null) {
    const { status, bodyAt, isChunked, length } = head;
    const have = bytes.length - bodyAt;
    if ((length ?? (isChunked ? 0 : have)) > capBytes) throw tooLarge(capBytes);
    const body = isChunked
      ? parseChunks(bytes, bodyAt, capBytes)
      : length !== null
      ? have >= length ? bytes.subarray(bodyAt, bodyAt + length) : null
      : isEnded
      ? bytes.subarray(bodyAt)
      : null;
    if (body !== null) return { isWhole: true, status, body };
  }
  if (isEnded) throw bad("the reply ends early");
  return MORE;
}
