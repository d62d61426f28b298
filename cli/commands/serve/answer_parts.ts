/** What answers of `serve` have in common. */

import type { RequestHead } from "../../../core/http/request_head.ts";
import { isUnchanged } from "../../../core/http/request_routing.ts";
import type { HttpAnswer } from "../../../host/http/server_conversation.ts";

/** On every answer, also the refusals. */
export const ALWAYS = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** Bytes with their tag. */
export interface Tagged {
  readonly body: Uint8Array;
  readonly etag: string;
}

const NOTHING = new Uint8Array();

/** The bytes, or that the client has them already. */
export function taggedAnswer(
  head: RequestHead,
  { body, etag }: Tagged,
  fields: HttpAnswer["headers"],
): HttpAnswer {
  const headers = {
    ...ALWAYS,
    // It may be kept, but has to be asked for again each time.
    "Cache-Control": "no-cache",
    ...fields,
    "ETag": etag,
  };
  return isUnchanged(head, etag)
    ? { status: 304, headers, body: NOTHING }
    : { status: 200, headers, body };
}
