/** Which requests the server answers, judged by their head alone. */

import { listMembers } from "./header_fields.ts";
import { headerValues, type RequestHead } from "./request_head.ts";

export type Route = "page" | "view" | "snapshot" | "metrics" | "healthz";

/** What to do with a request: answer it, or refuse it with a sentence. */
export type Judgement =
  | { readonly route: Route; readonly isHead: boolean }
  | { readonly status: number; readonly message: string };

const ROUTES: Readonly<Record<string, Route>> = {
  "/": "page",
  "/v1/view": "view",
  "/v1/snapshot": "snapshot",
  "/metrics": "metrics",
  "/healthz": "healthz",
};
/** What a browser says of a request that is no other site's (Sec-Fetch-Site). */
const OWN_SITES = ["none", "same-origin"];

/** A page of another site must not read this, also not by DNS rebinding. */
function originFault(head: RequestHead, authorities: readonly string[]) {
  const [host, ...more] = headerValues(head, "host");
  if (host === undefined || more.length > 0) {
    return { status: 400, message: "Exactly one Host header is needed" };
  }
  if (!authorities.includes(host.toLowerCase())) {
    const message = `Host has to be ${authorities.join(" or ")}`;
    return { status: 421, message };
  }
  const site = headerValues(head, "sec-fetch-site");
  if (
    headerValues(head, "origin").length > 0 ||
    site.some((one) => !OWN_SITES.includes(one))
  ) {
    return { status: 403, message: "Pages of other sites are not answered" };
  }
  return null;
}

function hasBody(head: RequestHead): boolean {
  return headerValues(head, "transfer-encoding").length > 0 ||
    headerValues(head, "content-length").some((one) => one !== "0");
}

/** Judges one request; `authorities` are the Host headers that are ours. */
export function judgeRequest(
  head: RequestHead,
  authorities: readonly string[],
): Judgement {
  const fault = originFault(head, authorities);
  if (fault !== null) return fault;
  if (hasBody(head)) {
    return { status: 413, message: "A request may have no body" };
  }
  if (head.method !== "GET" && head.method !== "HEAD") {
    return { status: 405, message: "Only GET and HEAD are answered" };
  }
  // No decoding and no tidying: a path is one of these texts or nothing.
  const [path = ""] = head.target.split("?", 1);
  const route = Object.hasOwn(ROUTES, path) ? ROUTES[path] : undefined;
  return route === undefined
    ? {
      status: 404,
      message: `There are ${Object.keys(ROUTES).join(", ")}`,
    }
    : { route, isHead: head.method === "HEAD" };
}

/** Whether If-None-Match holds the tag of what would be sent. */
export function isUnchanged(head: RequestHead, etag: string): boolean {
  return headerValues(head, "if-none-match")
    .flatMap(listMembers)
    .map((one) => one.replace(/^W\//, ""))
    .some((one) => one === "*" || one === etag);
}

/** The Host headers of an address that is listened on. */
export function authoritiesOf(address: string, port: number): string[] {
  const host = address.includes(":") ? `[${address}]` : address;
  const named = [host, "localhost"];
  const withPort = named.map((one) => `${one}:${port}`);
  // A client leaves out the port that http stands for.
  return port === 80 ? [...withPort, ...named] : withPort;
}
