import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalJson, sha256Hex } from "../../core/text/canonical_json.ts";
import {
  coversPath,
  coversUrl,
  normalizePath,
} from "../../core/plugins/permission_coverage.ts";
import {
  canonicalBase,
  isLoopbackBase,
} from "../../core/http/loopback_address.ts";
import {
  decide,
  reason,
  REASONS,
  sortReasons,
} from "../../core/verdict/reasons.ts";
import { isAtLeast, parseVersion } from "../../core/verdict/service_version.ts";
import { quote, schemaFaults, valueAt } from "../../schema/faults.ts";

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

test("parseVersion() reads versions and nothing else", () => {
  assert.deepEqual(parseVersion("0.33.0-rc2"), [0, 33, 0]);
  assert.deepEqual(parseVersion("v1.2.3"), [1, 2, 3]);
  for (const text of [null, "", "main", "1.2", "1.2.3.4", "-1.2.3"]) {
    assert.equal(parseVersion(text), null);
  }
});

test("isAtLeast() takes nothing newer for granted", () => {
  assert.equal(isAtLeast([0, 10, 0], [0, 10, 0]), true);
  assert.equal(isAtLeast([0, 9, 99], [0, 10, 0]), false);
  assert.equal(isAtLeast([1, 0, 0], [0, 10, 0]), true);
  assert.equal(isAtLeast(null, [0, 0, 0]), false);
});

test("canonicalJson() is the same text for the same value", async () => {
  const text = canonicalJson({ b: [{ d: 1, c: null }], a: "x" });
  assert.equal(text, '{"a":"x","b":[{"c":null,"d":1}]}');
  assert.equal(
    await sha256Hex(""),
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  );
});

test("decide() takes the worst effect", () => {
  const low = reason("battery-low", "battery", { message: "low" });
  const short = reason("memory-insufficient", "memory", { message: "short" });
  const note = reason("disk-low", "disk", { message: "full" });
  assert.equal(decide([]), "allow");
  assert.equal(decide([note]), "allow");
  assert.equal(decide([note, low]), "constrain");
  assert.equal(decide([low, short, note]), "deny");
  assert.deepEqual(sortReasons([note, low, short, low]), [short, low, note]);
});

test("reason() refuses a code whose effect is left open", () => {
  assert.throws(
    () => reason("plugin-concern", null, { message: "x" }),
    TypeError,
  );
});

test("REASONS has a remedy for every code", () => {
  for (const [code, { remedy }] of Object.entries(REASONS)) {
    assert.match(remedy, /^[a-z]/, code);
  }
});

test("valueAt() follows a pointer and nothing inherited", () => {
  const document = { "a/b": [{ "~": 1 }] };
  assert.equal(valueAt(document, "/a~1b/0/~0"), 1);
  assert.equal(valueAt(document, "/constructor"), undefined);
  assert.equal(valueAt(document, ""), document);
});

test("schemaFaults() says each fault once, in plain words", () => {
  const error = {
    keyword: "type",
    instancePath: "/a",
    schemaPath: "#/type",
    params: { type: ["string", "null"] },
  };
  const faults = schemaFaults([error, error], { a: 1 });
  assert.deepEqual(faults, [
    { pointer: "/a", message: "1 has to be of type string or null" },
  ]);
  assert.ok(quote("x".repeat(500)).length < 100);
});
