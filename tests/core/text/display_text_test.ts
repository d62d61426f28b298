import assert from "node:assert/strict";
import { test } from "node:test";
import {
  cleanName,
  cleanText,
  formatBytes,
} from "../../../core/text/display_text.ts";

const shown: readonly (readonly [string, string])[] = [
  ["plain", "plain"],
  ["two\nlines\tand tabs", "two lines and tabs"],
  ["\u001b[31mred\u001b[0m", "[31mred [0m"],
  ["right\u202eleft\u2066", "right left"],
  ["zero\u200bwidth\ufeff", "zero width"],
  ["50 °C", "50 °C"],
  ["lone \ud800 half", "lone half"],
  ["  ", ""],
  // As many as a script has, and a pile of them.
  [
    "Vie\u0302\u0323t \u0e17\u0e35\u0e48",
    "Vie\u0302\u0323t \u0e17\u0e35\u0e48",
  ],
  [`z${"\u0301\u0336".repeat(60)}x`, "z\u0301\u0336\u0301\u0336x"],
];
for (const [text, want] of shown) {
  test(`cleanText() shows ${JSON.stringify(text)}`, () => {
    assert.equal(cleanText(text), want);
  });
}

test("cleanText() cuts at 200 characters, not inside one", () => {
  assert.equal(cleanText("x".repeat(200)), "x".repeat(200));
  assert.equal(cleanText("x".repeat(201)), `${"x".repeat(199)}…`);
  assert.equal([...cleanText("😀".repeat(300))].length, 200);
  assert.equal(cleanName(""), "(empty)");
});

test("cleanText() cuts at the cap that it is given", () => {
  const texts = ["ab c", "ab cd", "é".repeat(5), "a\n\n\n\nb"];
  assert.deepEqual(texts.map((text) => cleanText(text, 4)), [
    "ab c",
    "ab …",
    "ééé…",
    "a b",
  ]);
  // A megabyte of marks costs no more than the part that is shown.
  assert.equal(cleanText("\u202e".repeat(2 ** 20)), "");
  assert.equal(cleanName("\u202e"), "(empty)");
});

test("formatBytes() goes up where the larger unit begins", () => {
  assert.deepEqual(
    [1024 ** 2 - 1, 1024 ** 2, 1024 ** 3 * 1.44, -(1024 ** 2)].map(formatBytes),
    ["1048575 B", "1 MiB", "1.4 GiB", "-1 MiB"],
  );
});

test("formatBytes() chooses the unit", () => {
  assert.deepEqual(
    [0, 1023, 512 * 1024 ** 2, 1024 ** 3, -(1024 ** 3)].map(formatBytes),
    ["0 B", "1023 B", "512 MiB", "1.0 GiB", "-1.0 GiB"],
  );
});
