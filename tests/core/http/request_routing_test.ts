import assert from "node:assert/strict";
import { test } from "node:test";
import type { RequestHead } from "../../../core/http/request_head.ts";
import {
  authoritiesOf,
  isUnchanged,
  type Judgement,
  judgeRequest,
} from "../../../core/http/request_routing.ts";

const OURS = ["127.0.0.1:8080", "localhost:8080"];

function head(
  change: Partial<RequestHead> = {},
  more: readonly (readonly [string, string])[] = [],
): RequestHead {
  return {
    method: "GET",
    target: "/metrics",
    headers: [["Host", "127.0.0.1:8080"], ...more],
    isKept: true,
    ...change,
  };
}

function shown(judgement: Judgement): string | number {
  if ("status" in judgement) return judgement.status;
  return `${judgement.route}${judgement.isHead ? " head" : ""}`;
}

const cases: readonly (readonly [string, RequestHead, string | number])[] = [
  ["metrics", head(), "metrics"],
  ["a snapshot", head({ target: "/v1/snapshot" }), "snapshot"],
  ["health", head({ target: "/healthz" }), "healthz"],
  ["a query", head({ target: "/metrics?x=1" }), "metrics"],
  ["HEAD", head({ method: "HEAD" }), "metrics head"],
  ["localhost", head({ headers: [["host", "LOCALHOST:8080"]] }), "metrics"],
  ["an empty body", head({}, [["Content-Length", "0"]]), "metrics"],
  ["our own page", head({}, [["Sec-Fetch-Site", "none"]]), "metrics"],
  ["no Host", head({ headers: [] }), 400],
  ["two Hosts", head({}, [["host", "127.0.0.1:8080"]]), 400],
  ["a foreign Host", head({ headers: [["Host", "evil.example:8080"]] }), 421],
  ["another port", head({ headers: [["Host", "127.0.0.1:8081"]] }), 421],
  ["no port", head({ headers: [["Host", "localhost"]] }), 421],
  ["a longer Host", head({ headers: [["Host", "localhost:8080.x"]] }), 421],
  ["a dot behind", head({ headers: [["Host", "localhost.:8080"]] }), 421],
  ["an empty Host", head({ headers: [["Host", ""]] }), 421],
  ["an Origin", head({}, [["Origin", "http://evil.example"]]), 403],
  ["our own Origin", head({}, [["ORIGIN", "http://127.0.0.1:8080"]]), 403],
  ["the Origin null", head({}, [["Origin", "null"]]), 403],
  ["another site", head({}, [["Sec-Fetch-Site", "cross-site"]]), 403],
  ["a subdomain", head({}, [["Sec-Fetch-Site", "same-site"]]), 403],
  ["a site of no known kind", head({}, [["Sec-Fetch-Site", "x"]]), 403],
  ["two kinds", head({}, [["Sec-Fetch-Site", "none, cross-site"]]), 403],
  [
    "a page of its own",
    head({}, [["Sec-Fetch-Site", "same-origin"]]),
    "metrics",
  ],
  ["a body", head({}, [["Content-Length", "1"]]), 413],
  ["a strange length", head({}, [["Content-Length", "0, 5"]]), 413],
  ["a length of many zeros", head({}, [["Content-Length", "00"]]), 413],
  ["a length with a sign", head({}, [["Content-Length", "+0"]]), 413],
  ["a length that is empty", head({}, [["Content-Length", ""]]), 413],
  [
    "two lengths",
    head({}, [["Content-Length", "0"], ["content-length", "1"]]),
    413,
  ],
  ["an encoding that is empty", head({}, [["Transfer-Encoding", ""]]), 413],
  ["chunks", head({}, [["Transfer-Encoding", "chunked"]]), 413],
  ["POST", head({ method: "POST" }), 405],
  ["OPTIONS", head({ method: "OPTIONS", target: "*" }), 405],
  ["another path", head({ target: "/v1" }), 404],
  ["an icon that is in the page", head({ target: "/favicon.ico" }), 404],
  ["a longer path", head({ target: "/metrics/" }), 404],
  ["dots", head({ target: "/v1/../metrics" }), 404],
  ["escapes", head({ target: "/%6detrics" }), 404],
  ["another case", head({ target: "/Metrics" }), 404],
  ["a double slash", head({ target: "//metrics" }), 404],
  ["a proxy's line", head({ target: "http://127.0.0.1:8080/metrics" }), 404],
  ["a property of objects", head({ target: "constructor" }), 404],
];
for (const [name, request, want] of cases) {
  test(`judgeRequest() answers ${name} with ${want}`, () => {
    assert.equal(shown(judgeRequest(request, OURS)), want);
  });
}

const tags = [
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ["*", true],
  ['"b"', false],
  ["a", false],
  ["", false],
  ['"a"\u00a0', false],
] as const;
for (const [value, want] of tags) {
  test(`isUnchanged() says ${want} of ${value}`, () => {
    const request = head({}, [["If-None-Match", value]]);
    assert.equal(isUnchanged(request, '"a"'), want);
  });
}

test("authoritiesOf() names the port, but for 80", () => {
  assert.deepEqual(authoritiesOf("127.0.0.1", 8080), OURS);
  assert.deepEqual(authoritiesOf("::1", 9), ["[::1]:9", "localhost:9"]);
  assert.deepEqual(authoritiesOf("127.0.0.1", 80), [
    "127.0.0.1:80",
    "localhost:80",
    "127.0.0.1",
    "localhost",
  ]);
});
