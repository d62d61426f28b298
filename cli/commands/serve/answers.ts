/** Requests to answers. */

import { sha256Hex } from "../../../core/text/canonical_json.ts";
import {
  headerValues,
  type RequestHead,
} from "../../../core/http/request_head.ts";
import { mediaText, prefersMedia } from "../../../core/http/accepted_media.ts";
import {
  projectOpenMetrics,
  projectPrometheus,
} from "../../../core/projections/prometheus/metrics.ts";
import {
  isUnchanged,
  judgeRequest,
  type Route,
} from "../../../core/http/request_routing.ts";
import type { HttpAnswer } from "../../../host/http/server_conversation.ts";
import { mostWallMs } from "../../../agent/choose_host.ts";
import type { Taken } from "../../../agent/snapshot_cycle.ts";
import { snapshotText } from "../snapshot.ts";

/** One snapshot in every shape that is served. */
export interface Prepared {
  readonly json: Uint8Array;
  /** Strong: over the bytes of the JSON. */
  readonly etag: string;
  readonly metrics: Uint8Array;
  readonly openMetrics: Uint8Array;
  readonly failure: string | null;
  /** What taking one may last, in milliseconds. */
  readonly deadlineMs: number;
}

const encode = (text: string) => new TextEncoder().encode(text);

/** Makes every shape at once, for all who will ask. */
export async function prepareTaken(taken: Taken): Promise<Prepared> {
  const json = encode(snapshotText(taken.snapshot));
  return {
    json,
    etag: `"${await sha256Hex(json)}"`,
    metrics: encode(projectPrometheus(taken.snapshot)),
    openMetrics: encode(projectOpenMetrics(taken.snapshot)),
    failure: taken.failure,
    deadlineMs: mostWallMs(taken.policy),
  };
}

/** On every answer, also the refusals. */
const ALWAYS = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Resource-Policy": "same-origin",
};
const TEXT = "text/plain; charset=utf-8";

/** What `/metrics` can be, the one for who has no preference first. */
const PROMETHEUS_TEXT = {
  type: "text/plain",
  parameters: { version: "0.0.4", charset: "utf-8" },
};
const OPEN_METRICS = {
  type: "application/openmetrics-text",
  parameters: { version: "1.0.0", charset: "utf-8" },
};

function plain(status: number, message: string, isLast = false): HttpAnswer {
  return {
    status,
    headers: {
      ...ALWAYS,
      "Content-Type": TEXT,
      ...(status === 405 ? { "Allow": "GET, HEAD" } : {}),
    },
    body: encode(`${message}\n`),
    isLast,
  };
}

function answerRoute(
  route: Route,
  head: RequestHead,
  { json, etag, metrics, openMetrics, failure }: Prepared,
): HttpAnswer {
  switch (route) {
    case "snapshot": {
      const isOld = isUnchanged(head, etag);
      const headers = {
        ...ALWAYS,
        // It may be kept, but has to be asked for again each time.
        "Cache-Control": "no-cache",
        "Content-Type": "application/json; charset=utf-8",
        "ETag": etag,
      };
      return isOld
        ? { status: 304, headers, body: encode("") }
        : { status: 200, headers, body: json };
    }
    case "metrics": {
      const accept = headerValues(head, "accept");
      const isOpen = prefersMedia(accept, OPEN_METRICS, PROMETHEUS_TEXT);
      const headers = {
        ...ALWAYS,
        "Content-Type": mediaText(isOpen ? OPEN_METRICS : PROMETHEUS_TEXT),
        "Vary": "Accept",
      };
      return { status: 200, headers, body: isOpen ? openMetrics : metrics };
    }
    case "healthz":
      return failure === null
        ? plain(200, "ok")
        : plain(503, "failed: no snapshot can be taken, see the log");
  }
}

/** Answers every request, with a refusal where it is not ours. */
export async function answerRequest(
  head: RequestHead,
  authorities: readonly string[],
  fresh: () => Promise<Prepared>,
): Promise<HttpAnswer> {
  const judged = judgeRequest(head, authorities);
  // Whoever is refused has to connect anew.
  if ("status" in judged) return plain(judged.status, judged.message, true);
  return answerRoute(judged.route, head, await fresh());
}
