/** Status line and headers of an HTTP/1.1 reply. */

import { parseField } from "../../core/http/header_fields.ts";
import { hostFailure } from "../../core/host_calls/raw_host.ts";

/** What the head of a reply says of the body behind it. */
export interface Head {
  readonly status: number;
  readonly isChunked: boolean;
  /** Null: the body ends with the connection. */
  readonly length: number | null;
}

/** A reply that is none; `why` follows "Cannot GET …:". */
export function badReply(why: string): Error {
  return hostFailure("bad-reply", why);
}

function parseLength(values: readonly string[]): number | null {
  const [first] = values;
  if (first === undefined) return null;
  // Two different lengths are how replies are smuggled.
  if (!/^\d{1,15}$/.test(first) || values.some((one) => one !== first)) {
    throw badReply("no single content-length");
  }
  return Number(first);
}

/**
 * Parses the lines of a head, without the empty one that ends it.
 *
 * @throws {Error} with code `bad-reply`
 */
export function parseHead([start = "", ...lines]: readonly string[]): Head {
  const status = /^HTTP\/1\.[01] ([1-9]\d\d)(?: |$)/.exec(start)?.[1];
  if (status === undefined) throw badReply("no HTTP status line");
  const fields = lines.map((line) => {
    const field = parseField(line);
    if (field === null) throw badReply("a line that is no header");
    return field;
  });
  const values = (name: string) =>
    fields.flatMap(([key, value]) => key.toLowerCase() === name ? [value] : []);
  const encodings = values("transfer-encoding");
  const length = parseLength(values("content-length"));
  const isChunked = encodings.length > 0;
  if (
    isChunked &&
    (encodings.join().toLowerCase() !== "chunked" || length !== null)
  ) {
    throw badReply("a transfer encoding that is not plain chunked");
  }
  const code = Number(status);
  const isEmpty = code === 204 || code === 304;
  return isEmpty
    ? { status: code, isChunked: false, length: 0 }
    : { status: code, isChunked, length };
}
