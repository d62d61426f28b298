import assert from "node:assert/strict";
import { test } from "node:test";
import {
  coversPath,
  coversUrl,
  normalizePath,
} from "../../../core/plugins/host_call_permission.ts";

const paths: readonly (readonly [string, boolean])[] = [
  ["/sys/class", true],
  ["/sys/class/", true],
  ["/sys/class/thermal/x", true],
  ["/sys//class/./x", true],
  ["/sys/class/../class/x", true],
  ["/sys/class/../../etc", false],
  ["/sys/classy", false],
  ["/sys", false],
  ["/SYS/class", false],
];
for (const [path, want] of paths) {
  test(`coversPath() ${want ? "grants" : "refuses"} ${path}`, () => {
    assert.equal(coversPath(["/sys/class"], path), want);
  });
}

test("normalizePath() never leaves the root", () => {
  assert.equal(normalizePath("/../../a/b/../c"), "/a/c");
  assert.equal(normalizePath("/.."), "/");
});

const urls: readonly (readonly [string, boolean])[] = [
  ["http://127.0.0.1:11434/api/", true],
  ["http://127.0.0.1:11434/api/tags?x=1", true],
  ["http://127.0.0.1:11434/apis", false],
  ["http://127.0.0.1:11434/", false],
  ["http://127.0.0.1:11435/api/", false],
  ["http://127.0.0.1/api/", false],
  ["http://127.0.0.1:11434/api/..%2fx", false],
  ["http://127.0.0.1:11434/api/../x", false],
  ["https://127.0.0.1:11434/api/", false],
  ["http://127.0.0.2:11434/api/", false],
];
for (const [url, want] of urls) {
  test(`coversUrl() ${want ? "grants" : "refuses"} ${url}`, () => {
    assert.equal(coversUrl(["127.0.0.1:11434/api/"], url), want);
  });
}

const all: readonly (readonly [string, string, boolean])[] = [
  ["127.*:*/", "http://127.0.0.1:1/x", true],
  ["127.*:*/", "http://127.255.3.4:11434/", true],
  ["127.*:80/", "http://127.2.0.1/", true],
  ["127.*:80/", "http://127.2.0.1:81/", false],
  ["127.*:*/", "http://128.0.0.1:1/", false],
  ["127.*:*/", "http://127.evil.example:1/", false],
  ["127.*:*/", "http://localhost:1/", false],
  ["10.*:*/", "http://10.0.0.1:1/", false],
];
for (const [grant, url, want] of all) {
  test(`coversUrl() of ${grant} ${want ? "grants" : "refuses"} ${url}`, () => {
    assert.equal(coversUrl([grant], url), want);
  });
}
