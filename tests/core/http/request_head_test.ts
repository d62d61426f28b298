import assert from "node:assert/strict";
import { test } from "node:test";
import {
  headerValues,
  parseRequestHead,
} from "../../../core/http/request_head.ts";

test("parseRequestHead() reads method, target, headers", () => {
  assert.deepEqual(
    parseRequestHead("GET /x?y=%20 HTTP/1.1\r\nHost: a:1\r\nX-Y:\t b \t"),
    {
      method: "GET",
      target: "/x?y=%20",
      headers: [["Host", "a:1"], ["X-Y", "b"]],
      isKept: true,
    },
  );
});

const kept = [
  ["GET / HTTP/1.1", true],
  ["GET / HTTP/1.1\r\nConnection: keep-alive", true],
  ["GET / HTTP/1.1\r\nConnection: Close", false],
  ["GET / HTTP/1.1\r\nConnection: te, close", false],
  ["GET / HTTP/1.1\r\nConnection: foreclose", true],
  ["GET / HTTP/1.1\r\nConnection: te ,\tclose ", false],
  ["GET / HTTP/1.1\r\nConnection: te\r\nConnection: close", false],
  ["GET / HTTP/1.0", false],
  ["GET / HTTP/1.0\r\nConnection: keep-alive", false],
] as const;
for (const [text, want] of kept) {
  test(`parseRequestHead() keeps ${JSON.stringify(text)}: ${want}`, () => {
    assert.equal(parseRequestHead(text).isKept, want);
  });
}

const broken = [
  "",
  "GET /",
  "GET / HTTP/2.0",
  "GET / HTTP/1.2",
  "get / HTTP/1.1",
  " GET / HTTP/1.1",
  "GET  / HTTP/1.1",
  "GET / x HTTP/1.1",
  "GET /\u00e9 HTTP/1.1",
  "GET / HTTP/1.1 ",
  "GET / HTTP/1.1\nHost: a",
  "GET / HTTP/1.1\r\nHost : a",
  "GET / HTTP/1.1\r\nHost",
  "GET / HTTP/1.1\r\n: a",
  "GET / HTTP/1.1\r\nX: a\r\n folded",
  "GET / HTTP/1.1\r\nX: a\u0000b",
  "GET / HTTP/1.1\r\nX: a\rb",
  "GET / HTTP/1.1\r\n\r\nHost: a",
  "GET / HTTP/1.1\r\nHost: a\u00a0",
  "GET / HTTP/1.1\r\nHost: \u00a0a",
  "GET / HTTP/1.1\r\nHost: a\u0085",
  "GET / HTTP/1.1\r\nHost: a\u000b",
  "GET / HTTP/1.1\r\nHost: a\u000c",
  "GET / HTTP/1.1\r\nHost:\u00a0a",
  "GET / HTTP/1.1\r\nOrigin: \u00a0",
  "GET / HTTP/1.1\r\nContent-Length: 0\u00a0",
  "GET / HTTP/1.1\r\nX: \u00e9",
  "GET / HTTP/1.1\r\nX\u00a0: a",
  "\u0016\u0003\u0001\u0002",
];
for (const text of broken) {
  test(`parseRequestHead() refuses ${JSON.stringify(text)}`, () => {
    assert.throws(() => parseRequestHead(text), SyntaxError);
  });
}

test("headerValues() gives each time that a header is there", () => {
  const head = parseRequestHead("GET / HTTP/1.1\r\nA: 1\r\nB: 2\r\na: 3");
  assert.deepEqual(headerValues(head, "a"), ["1", "3"]);
});
