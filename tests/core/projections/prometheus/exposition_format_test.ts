import assert from "node:assert/strict";
import { test } from "node:test";
import {
  expositionText,
  stateSet,
} from "../../../../core/projections/prometheus/exposition_format.ts";
import { parseExposition } from "../../../support/exposition.ts";

const family = (
  ...samples: { labels: Record<string, string>; value: number | null }[]
) => [{ name: "a_bytes", help: "Bytes.", samples }];

test("expositionText() writes HELP, TYPE and samples", () => {
  assert.equal(
    expositionText(family(
      { labels: {}, value: 1.5 },
      { labels: { b: "c", d: "e" }, value: -2 },
    )),
    "# HELP a_bytes Bytes.\n# TYPE a_bytes gauge\n" +
      'a_bytes 1.5\na_bytes{b="c",d="e"} -2\n',
  );
});

test("expositionText() writes nothing for what is unknown", () => {
  assert.equal(expositionText(family({ labels: {}, value: null })), "");
  assert.equal(expositionText(family()), "");
});

const hostile = [
  ['quotes "', 'quotes "'],
  ["back\\slash", "back\\slash"],
  ['end\\"} 1', 'end\\"} 1'],
  ["two\nlines", "two lines"],
  ['x"} 1\nevil 1', 'x"} 1 evil 1'],
  ["\r\u2028\u202e\u0000", "(empty)"],
  ["\ud800", "(empty)"],
  ["", "(empty)"],
  ["x".repeat(300), `${"x".repeat(199)}…`],
] as const;
for (const [text, want] of hostile) {
  test(`expositionText() escapes ${JSON.stringify(text.slice(0, 20))}`, () => {
    const written = expositionText(family({ labels: { b: text }, value: 1 }));
    assert.deepEqual(parseExposition(written).series, [
      { name: "a_bytes", labels: { b: want }, value: 1 },
    ]);
  });
}

test("expositionText() escapes help", () => {
  const text = expositionText([{
    name: "a",
    help: "one\\\ntwo",
    samples: [{ labels: {}, value: 1 }],
  }]);
  assert.ok(text.startsWith("# HELP a one\\\\\\ntwo\n"));
});

for (const value of [NaN, Infinity, -Infinity]) {
  test(`expositionText() refuses ${value}`, () => {
    assert.throws(
      () => expositionText(family({ labels: {}, value })),
      new RangeError(`Cannot expose "a_bytes": ${value}`),
    );
  });
}

test("expositionText() refuses the same series twice", () => {
  const twice = [{ labels: { b: "c" }, value: 1 }, {
    labels: { b: "c\u0000" },
    value: 2,
  }];
  assert.throws(() => expositionText(family(...twice)), TypeError);
});

test("stateSet() has one 1", () => {
  assert.deepEqual(stateSet(["x", "y"], "y", { a: "b" }, "state"), [
    { labels: { a: "b", state: "x" }, value: 0 },
    { labels: { a: "b", state: "y" }, value: 1 },
  ]);
});

const broken = [
  "a 1\n",
  "# HELP a b\n# TYPE a gauge\n",
  "# HELP a b\n# TYPE a gauge\na 1",
  "# HELP a b\n# TYPE a counter\na 1\n",
  "# HELP a b\n# TYPE a gauge\nb 1\n",
  "# HELP a b\n# TYPE a gauge\na NaN\n",
  "# HELP a b\n# TYPE a gauge\na 1\na 2\n",
  '# HELP a b\n# TYPE a gauge\na{b="c"d="e"} 1\n',
  '# HELP a b\n# TYPE a gauge\na{b="c",} 1\n',
  '# HELP a b\n# TYPE a gauge\na{b="\\x"} 1\n',
  "# HELP a b\n# TYPE a gauge\na 1\n# HELP a b\n# TYPE a gauge\na 2\n",
];
for (const text of broken) {
  test(`parseExposition() refuses ${JSON.stringify(text)}`, () => {
    assert.throws(() => parseExposition(text), SyntaxError);
  });
}
