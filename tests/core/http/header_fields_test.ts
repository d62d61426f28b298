import assert from "node:assert/strict";
import { test } from "node:test";
import {
  listMembers,
  parseField,
  parsePlainField,
  trimBlanks,
} from "../../../core/http/header_fields.ts";

/** Blanks to JavaScript, or to people, and none on the wire. */
const NO_BLANKS = [
  ...["\u00a0", "\u000b", "\u000c", "\u0085", "\r", "\n", "\u0000"],
  ...["\u1680", "\u2003", "\u2028", "\u202f", "\u3000", "\ufeff", "\u200b"],
];

test("trimBlanks() takes spaces and tabs alone", () => {
  assert.equal(trimBlanks(" \t a \tb\t \t"), "a \tb");
  assert.equal(trimBlanks(" \t"), "");
  assert.equal(trimBlanks(""), "");
  for (const one of NO_BLANKS) {
    const text = `${one}a${one}`;
    assert.equal(trimBlanks(` ${text} `), text, JSON.stringify(one));
  }
});

test("parseField() reads a name and a value", () => {
  assert.deepEqual(parseField("X-Y:\t b: c \t"), ["X-Y", "b: c"]);
  assert.deepEqual(parseField("X:"), ["X", ""]);
  assert.deepEqual(parseField("X: \u00e9"), ["X", "\u00e9"]);
});

const broken = ["", ":", ": a", "X", "X : a", " X: a", "\tX: a", "X\u00a0: a"];
for (const line of broken) {
  test(`parseField() takes ${JSON.stringify(line)} for no field`, () => {
    assert.equal(parseField(line), null);
  });
}

test("parsePlainField() refuses what is no plain text in a value", () => {
  assert.deepEqual(parsePlainField("X: a\tb~ "), ["X", "a\tb~"]);
  for (const one of [...NO_BLANKS, "\u007f", "\u0080", "\u00ff", "\u001b"]) {
    for (const value of [`a${one}`, `${one}a`, `a${one}b`]) {
      assert.equal(parsePlainField(`X: ${value}`), null, JSON.stringify(value));
    }
  }
});

test("parsePlainField() reads a long line of blanks at once", () => {
  const time = (length: number) => {
    const line = `X:${" ".repeat(length)}\u0080`;
    let leastMs = Infinity;
    for (let at = 0; at < 5; at++) {
      const startedMs = performance.now();
      assert.equal(parsePlainField(line), null);
      leastMs = Math.min(leastMs, performance.now() - startedMs);
    }
    return leastMs;
  };
  time(1000);
  // Eight times the text: 64 times as long where it is read again and again.
  assert.ok(time(80_000) < time(10_000) * 30 + 1);
});

test("listMembers() splits at commas", () => {
  assert.deepEqual(listMembers("a, \tb ,c"), ["a", "b", "c"]);
  assert.deepEqual(listMembers("a\u00a0, b"), ["a\u00a0", "b"]);
});
