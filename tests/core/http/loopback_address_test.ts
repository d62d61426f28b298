import assert from "node:assert/strict";
import { test } from "node:test";
import {
  canonicalBase,
  isLoopbackBase,
} from "../../../core/http/loopback_address.ts";

const bases: readonly (readonly [string, boolean])[] = [
  ["http://127.0.0.1", true],
  ["http://127.0.0.1/", true],
  ["http://127.9.8.7:65535/", true],
  ["http://[::1]", true],
  ["http://localhost:1", true],
  ["http://127.1", false],
  ["http://127.0.0.01", false],
  ["http://127.0.0.1.", false],
  ["http://0177.0.0.1", false],
  ["http://2130706433", false],
  ["http://0.0.0.0:1", false],
  ["http://128.0.0.1", false],
  ["http://[::]:1", false],
  ["http://[0:0:0:0:0:0:0:1]", false],
  ["http://::1:1", false],
  ["http://LOCALHOST", false],
  ["http://localhost.", false],
  ["http://user@127.0.0.1", false],
  ["http://127.0.0.1:1@192.0.2.1", false],
  ["http://127.0.0.1:", false],
  ["http://127.0.0.1:1:2", false],
  ["http://127.0.0.1:000001", false],
  ["http://127.0.0.1?x", false],
  ["http://127.0.0.1#x", false],
  ["http://127.0.0.1//", false],
  ["http://127.0.0.1\n", false],
  ["https://127.0.0.1", false],
  ["127.0.0.1:1", false],
  ["", false],
];
for (const [url, want] of bases) {
  const shown = JSON.stringify(url);
  test(`isLoopbackBase() ${want ? "takes" : "refuses"} ${shown}`, () => {
    assert.equal(isLoopbackBase(url), want);
  });
}

test("canonicalBase() leaves an address without a slash alone", () => {
  assert.equal(canonicalBase("http://[::1]:1"), "http://[::1]:1");
  assert.equal(canonicalBase("http://127.0.0.1/"), "http://127.0.0.1");
});
