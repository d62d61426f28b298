/** Requests to answers. */

import {
  headerValues,
  type RequestHead,
} from "../../../core/http/request_head.ts";
import { mediaText, prefersMedia } from "../../../core/http/accepted_media.ts";
import {
  judgeRequest,
  type Route,
} from "../../../core/http/request_routing.ts";
import type { HttpAnswer } from "../../../host/http/server_conversation.ts";
import { ALWAYS, taggedAnswer } from "./answer_parts.ts";
import type { Prepared } from "./prepared.ts";

const encode = (text: string) => new TextEncoder().encode(text);

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

/** A page asks again before its snapshot is in the second half of its life. */
const PAGE_SHARE = 0.5;

function answerRoute(
  route: Exclude<Route, "page" | "view">,
  head: RequestHead,
  { json, etag, metrics, openMetrics, failure }: Prepared,
): HttpAnswer {
  switch (route) {
    case "snapshot":
      return taggedAnswer(head, { body: json, etag }, {
        "Content-Type": "application/json; charset=utf-8",
      });
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
  fresh: (shareOfLife?: number) => Promise<Prepared>,
): Promise<HttpAnswer> {
  const judged = judgeRequest(head, authorities);
  // Whoever is refused has to connect anew.
  if ("status" in judged) return plain(judged.status, judged.message, true);
  const { route } = judged;
  if (route !== "page" && route !== "view") {
    return answerRoute(route, head, await fresh());
  }
  const { answerPage, answerView } = await import("./page_answers.ts");
  return route === "page"
    ? answerPage(head)
    : await answerView(head, await fresh(PAGE_SHARE));
}
