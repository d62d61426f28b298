import assert from "node:assert/strict";
import { test } from "node:test";
import {
  canonicalBase,
  isLoopbackBase,
} from "../../../core/http/loopback_address.ts";

const bases: readonly (readonly [string, boolean])[] = [
  ["http://127.0.0.1:11434", true],
  ["http://127.255.255.255:1/", true],
  ["http://localhost:65535", true],
  ["http://[::1]:80", true],
  ["http://127.0.0.1:65536", false],
  ["http://127.0.0.1:0", false],
  ["http://127.0.0.256", false],
  ["http://127.0.0.1/api", false],
  ["http://[::ffff:127.0.0.1]", false],
  ["http://localhost.example.org", false],
];
for (const [url, want] of bases) {
  test(`isLoopbackBase() ${want ? "takes" : "refuses"} ${url}`, () => {
    assert.equal(isLoopbackBase(url), want);
  });
}

test("canonicalBase() spells one address one way", () => {
  assert.equal(canonicalBase("http://[::1]:1/"), "http://[::1]:1");
});
