import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { mediaText, prefersMedia } from "../../../core/http/accepted_media.ts";

const OPEN = {
  type: "application/openmetrics-text",
  parameters: { version: "1.0.0", charset: "utf-8" },
};
const TEXT = {
  type: "text/plain",
  parameters: { version: "0.0.4", charset: "utf-8" },
};
const NAME = OPEN.type;

/** Accept fields of one request; what is sent. */
const asked: readonly (readonly [string, readonly string[], boolean])[] = [
  ["nothing", [], false],
  ["an empty field", [""], false],
  ["empty members", [", ,", ",\t"], false],
  ["anything", ["*/*"], false],
  [
    "Prometheus 2.42",
    [
      `${NAME};version=1.0.0,${NAME};version=0.0.1;q=0.75,` +
      "text/plain;version=0.0.4;q=0.5,*/*;q=0.1",
    ],
    true,
  ],
  [
    "Prometheus 2.20",
    [`${NAME}; version=0.0.1,text/plain;version=0.0.4;q=0.5,*/*;q=0.1`],
    false,
  ],
  [
    "Prometheus 3",
    [
      `${NAME};version=1.0.0;escaping=allow-utf-8;q=0.6,` +
      `${NAME};version=0.0.1;q=0.5,text/plain;version=1.0.0;` +
      "escaping=allow-utf-8;q=0.4,text/plain;version=0.0.4;q=0.3,*/*;q=0.2",
    ],
    true,
  ],
  [
    "Prometheus 3 that wants protobuf most",
    [
      "application/vnd.google.protobuf;" +
      "proto=io.prometheus.client.MetricFamily;encoding=delimited;q=0.6," +
      `${NAME};version=1.0.0;escaping=underscores;q=0.5,` +
      "text/plain;version=0.0.4;q=0.3,*/*;q=0.2",
    ],
    true,
  ],
  [
    "Prometheus 3 that wants the text alone",
    ["text/plain;version=0.0.4;escaping=underscores;q=0.6,*/*;q=0.5"],
    false,
  ],
  [
    "a browser",
    ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"],
    false,
  ],
  ["its bare name", [NAME], true],
  [
    "its name in capitals",
    ["Application/OpenMetrics-Text; Version=1.0.0"],
    true,
  ],
  ["its version in quotes", [`${NAME};version="1.0\\.0"`], true],
  ["its charset", [`${NAME};charset=UTF-8`], true],
  ["another charset", [`${NAME};charset=utf-16`], false],
  ["a later version", [`${NAME};version=2.0.0`], false],
  ["an unknown parameter", [`${NAME};exemplars=1`], false],
  ["a parameter of every object", [`${NAME};constructor=1;__proto__=1`], false],
  ["its kind", ["application/*"], true],
  ["the other's kind", ["text/*, */*;q=0.9"], false],
  ["it before anything", [`*/*, ${NAME}`], true],
  ["both alike", [`${NAME}, text/plain`], false],
  [
    "both alike, one with its version",
    [`${NAME};version=1.0.0, text/plain`],
    true,
  ],
  ["the text more", [`${NAME};q=0.4, text/plain;q=0.5`], false],
  ["it more, in a second field", ["text/plain;q=0.5", `${NAME};q=0.501`], true],
  ["its weight first", [`${NAME};q=0.9;version=1.0.0, text/plain;q=0.8`], true],
  ["never it", [`${NAME};q=0, */*`], false],
  ["never it, and nothing else", [`${NAME};q=0.000`], false],
  ["never the text", ["text/plain;q=0, */*;q=0.1"], true],
  [
    "never this version",
    [`${NAME};version=1.0.0;q=0, ${NAME}, text/plain;q=0.1`],
    false,
  ],
  ["neither", ["image/png"], false],
  ["a comma in quotes", [`a/b;c="d, ${NAME};x=\\"", text/plain`], false],
  ["an empty parameter", [`${NAME};; version=1.0.0;`], true],
];
for (const [name, accept, want] of asked) {
  test(`prefersMedia() answers ${name}`, () => {
    assert.equal(prefersMedia(accept, OPEN, TEXT), want);
  });
}

const broken = [
  "openmetrics-text",
  "/x",
  `${NAME} x`,
  `${NAME};version`,
  `${NAME};version=`,
  `${NAME};version="1.0.0`,
  `${NAME};=1.0.0`,
  `${NAME};q=2`,
  `${NAME};q=-1`,
  `${NAME};q=1.001`,
  `${NAME};q=0.0001`,
  `${NAME};q=`,
  `${NAME};q=x`,
  `${NAME};q=1;Q=1`,
  `${NAME};version=1.0.0;version=1.0.0`,
  `${NAME}, */plain`,
  `${NAME}; version = 1.0.0`,
  `${NAME}\u00a0`,
];
for (const accept of broken) {
  test(`prefersMedia() takes the second for ${accept}`, () => {
    assert.equal(prefersMedia([accept], OPEN, TEXT), false);
    // Broken is broken, also beside what can be read.
    assert.equal(prefersMedia([NAME, accept], OPEN, TEXT), false);
  });
}

test("prefersMedia() takes any text for an answer", () => {
  const parts = fc.constantFrom(
    NAME,
    "text/plain",
    "*",
    "/",
    ";",
    ",",
    "q=",
    '"',
    "\\",
    "=",
    " ",
    "\t",
    "0",
    "1.",
  );
  const member = fc.array(fc.oneof(parts, fc.string({ maxLength: 2 })), {
    maxLength: 12,
  }).map((all) => all.join(""));
  fc.assert(
    fc.property(fc.array(member, { maxLength: 3 }), (accept) => {
      const wants = prefersMedia(accept, OPEN, TEXT);
      // Who never names it, nor its kind, nor anything, does not get it.
      const isNamed = /application\/(openmetrics-text|\*)|\*\/\*/i.test(
        accept.join(","),
      );
      assert.ok(!wants || isNamed);
    }),
    { numRuns: 3000 },
  );
});

test("prefersMedia() reads 8 KiB of anything at once", () => {
  for (
    const part of [";", ",", " ", '"', "\\", "a/b,", "a/b;c=d;", `a/b;c="`]
  ) {
    const accept = part.repeat(8192 / part.length);
    const startedMs = performance.now();
    prefersMedia([accept], OPEN, TEXT);
    assert.ok(performance.now() - startedMs < 1000, part);
  }
});

test("mediaText() writes a Content-Type", () => {
  assert.equal(
    mediaText(OPEN),
    "application/openmetrics-text; version=1.0.0; charset=utf-8",
  );
});
