/** `/` and `/v1/view`: the page for people, and what it shows. */

import { sha256Hex } from "../../../core/text/canonical_json.ts";
import type { RequestHead } from "../../../core/http/request_head.ts";
import type { HttpAnswer } from "../../../host/http/server_conversation.ts";
import { PAGE } from "../../../schema/generated/page_text.ts";
import { pageView } from "../../views/page_view.ts";
import { type Tagged, taggedAnswer } from "./answer_parts.ts";
import type { Prepared } from "./prepared.ts";

/** How long the page waits for an answer beyond what a snapshot takes. */
const PATIENCE_MS = 3000;
const LEAST_POLL_MS = 500;
const USUAL_POLL_MS = 2000;
const MOST_POLL_MS = 10_000;
/** A clock that was set back makes a snapshot of the future. */
const AHEAD_MS = 5000;

const PAGE_HEADERS = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": PAGE["policy"] ?? "default-src 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Frame-Options": "DENY",
};

const document: Tagged = {
  body: new TextEncoder().encode(PAGE["document"]),
  etag: `"${PAGE["build"]}"`,
};

/** The document: the same for every machine and every state. */
export function answerPage(head: RequestHead): HttpAnswer {
  return taggedAnswer(head, document, PAGE_HEADERS);
}

/** As often as there can be a new one, three times while one is valid. */
export function pollMsOf(maxAgeMs: number, ttlMs: number): number {
  const often = Math.max(maxAgeMs, USUAL_POLL_MS);
  return Math.max(LEAST_POLL_MS, Math.min(often, MOST_POLL_MS, ttlMs / 3));
}

async function shapeView(
  { taken: { snapshot }, maxAgeMs, deadlineMs, minutes }: Prepared,
): Promise<Tagged> {
  const { ttlSeconds } = snapshot.policy;
  const view = pageView(snapshot, {
    build: PAGE["build"] ?? "",
    pollMs: pollMsOf(maxAgeMs, ttlSeconds * 1000),
    patienceMs: deadlineMs + PATIENCE_MS,
    minutes,
  });
  const body = new TextEncoder().encode(`${JSON.stringify(view)}\n`);
  return { body, etag: `"${await sha256Hex(body)}"` };
}

/** Each made once, for all pages that are open. */
const views = new WeakMap<Prepared, Promise<Tagged>>();

/** Milliseconds that a snapshot still counts, by this machine's clock. */
export function validForMs(
  { capturedAt, validUntil }: Prepared["taken"]["snapshot"],
  nowMs: number,
): number {
  const isAhead = Date.parse(capturedAt) > nowMs + AHEAD_MS;
  return isAhead ? 0 : Math.max(0, Date.parse(validUntil) - nowMs);
}

/** The view of one snapshot, and how long that still counts. */
export async function answerView(
  head: RequestHead,
  prepared: Prepared,
): Promise<HttpAnswer> {
  const view = views.get(prepared) ?? shapeView(prepared);
  views.set(prepared, view);
  return taggedAnswer(head, await view, {
    "Content-Type": "application/json; charset=utf-8",
    // A browser may be on another machine, with another clock.
    "Valid-For-Ms": String(validForMs(prepared.taken.snapshot, Date.now())),
  });
}
