import assert from "node:assert/strict";
import { test } from "node:test";
import {
  coversPath,
  coversRun,
  coversUrl,
  normalizePath,
} from "../../../core/plugins/host_call_permission.ts";

const spellings = [
  ["", "/"],
  ["/", "/"],
  ["//", "/"],
  ["a", "/a"],
  ["/a/.", "/a"],
  ["/a/..", "/"],
  ["/a/../..", "/"],
  ["/a/./b//c/", "/a/b/c"],
  ["/a/...", "/a/..."],
  ["/.a/..b", "/.a/..b"],
] as const;
for (const [path, want] of spellings) {
  test(`normalizePath() spells ${JSON.stringify(path)} as ${want}`, () => {
    assert.equal(normalizePath(path), want);
  });
}

const paths: readonly (readonly [readonly string[], string, boolean])[] = [
  [[], "/a", false],
  [["/"], "/a", true],
  [["/a/b"], "/a/b", true],
  [["/a/b"], "/a/b/../c", false],
  [["/a/b/"], "/a/b/c", true],
  [["/x", "/a"], "/a/b", true],
  [["/a"], "/a\0", false],
];
for (const [granted, path, want] of paths) {
  const what = `${JSON.stringify(path)} by ${JSON.stringify(granted)}`;
  test(`coversPath() ${want ? "grants" : "refuses"} ${what}`, () => {
    assert.equal(coversPath(granted, path), want);
  });
}

const urls: readonly (readonly [string, string, boolean])[] = [
  ["127.0.0.1:1", "http://127.0.0.1:1", true],
  ["127.0.0.1:1", "http://127.0.0.1:1/any?x#y", true],
  ["127.0.0.1:1", "http://127.0.0.1:12", false],
  ["127.0.0.1:80", "http://127.0.0.1", true],
  ["127.0.0.1:80/a", "http://127.0.0.1", false],
  ["127.0.0.1:*", "http://127.0.0.1:65535/x", true],
  ["127.0.0.1:*", "http://127.0.0.2:1/x", false],
  ["[::1]:1/a", "http://[::1]:1/a", true],
  ["[::1]:1/a", "http://[::1]:1/a/b", true],
  ["[::1]:1/a", "http://[::1]:1/ab", false],
  ["127.0.0.1:1/a/", "http://127.0.0.1:1/a", false],
  ["127.0.0.1:1/a", "http://127.0.0.1:1/a/./b", false],
  ["127.0.0.1:1/a", "http://127.0.0.1:1/a/..", false],
  ["127.0.0.1:1/a", "http://127.0.0.1:1/a/x?back=/..", true],
  ["127.0.0.1:1/a", "http://127.0.0.1:1/a?b", true],
  ["127.0.0.1:1/a", "http://127.0.0.1:1/a#b", true],
  ["127.0.0.1:1/a", "http://127.0.0.1:1/a\\..\\b", false],
  ["127.0.0.1:1/a", "http://127.0.0.1:1/a/.\t./b", false],
  ["127.0.0.1:1/a", "http://127.0.0.1:1/a\r\nHost: b", false],
  ["127.0.0.1:1", "http://127.0.0.1:1@192.0.2.1/", false],
  ["127.0.0.1:80", "http://127.0.0.1@192.0.2.1/", false],
  ["127.0.0.1:1", "http://127.0.0.1:1x", false],
  ["127.0.0.1:1", "http://127.0.0.1:1?x", false],
  ["127.0.0.1:1", "HTTP://127.0.0.1:1/", false],
  ["127.0.0.1:1", " http://127.0.0.1:1/", false],
  ["127.0.0.1:1", "", false],
  ["127.*:1", "http://127.8.0.2:1/x", true],
  ["127.*:1", "http://127.8.0.2:2/x", false],
  ["127.*:1", "http://x.127.8.0.2:1/x", false],
  ["127.*:1", "http://127.8.0.2.corp.example:1/x", false],
];
for (const [granted, url, want] of urls) {
  const what = `${JSON.stringify(url)} by ${granted}`;
  test(`coversUrl() ${want ? "grants" : "refuses"} ${what}`, () => {
    assert.equal(coversUrl([granted], url), want);
  });
}

const runs: readonly (readonly [readonly string[], boolean])[] = [
  [["/bin/x", "a"], true],
  [["/bin/y"], true],
  [["/bin/x"], false],
  [["/bin/x", "a", "b"], false],
  [["/bin/x", "A"], false],
  [["/bin/x a"], false],
  [["x", "a"], false],
  [[], false],
];
for (const [argv, want] of runs) {
  test(`coversRun() ${want ? "grants" : "refuses"} ${JSON.stringify(argv)}`, () => {
    assert.equal(coversRun([["/bin/x", "a"], ["/bin/y"]], argv), want);
  });
}
